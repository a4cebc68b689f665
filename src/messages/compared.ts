import {define} from "./define.js";

export const comparedMessages = define(
  {
    short: (n: number) => `S${n}`,
    notRegulation: (name: string) => `Bukan peraturan yang berlaku: “${name}”`,
    present: {name: "Skenario kini", note: "Yang sedang Anda atur di halaman Bobot; ikut berubah bersamanya."},
    regulation: {
      name: "Peraturan yang berlaku",
      note: "Aturan dan bobot peraturan, atas data dan saringan skenario kini."
    },
    equal: {name: "Bobot sama rata", note: "Aturan yang berlaku dengan 25 persen untuk tiap dimensi."}
  },
  {
    short: (n) => `S${n}`,
    notRegulation: (name) => `Not the regulation in force: “${name}”`,
    present: {name: "Present scenario", note: "What you have set on the page Weights; it changes along."},
    regulation: {
      name: "Regulation in force",
      note: "Rules and weights of the regulation, over the data and filter of the present scenario."
    },
    equal: {name: "Equal weights", note: "The rules in force with 25 per cent for each dimension."}
  }
);
