import {define} from "./define.js";

export const settingsMessages = define(
  {
    title: "Aturan",
    scheme: "Skema penilaian",
    unchanged: "semua pilihan bawaan",
    changed: (count: string) => `${count} pilihan diubah`,
    isChanged: "diubah",
    defaultIs: (option: string) => `Bawaan: ${option}`,
    reset: "Kembalikan semua ke bawaan",
    none: "Skema ini tidak memiliki pilihan aturan.",
    noSwitch: "tidak ada pada skema ini",
    legal: {berlaku: "berlaku", rancangan: "rancangan", hipotetis: "hipotetis"},
    legalSentence: {
      berlaku: "Peraturan yang berlaku.",
      rancangan: "Rancangan: belum berlaku.",
      hipotetis: "Hipotetis: bukan peraturan dan bukan rancangan resmi; hanya untuk mencoba “bagaimana bila”."
    },
    departs: (rules: boolean, weights: boolean) =>
      `Bukan peraturan yang berlaku: ${rules ? (weights ? "pilihan aturan dan bobotnya" : "pilihan aturannya") : "bobotnya"} diubah.`,
    otherVersion: "Bukan peraturan yang berlaku, melainkan versi lain."
  },
  {
    title: "Rules",
    scheme: "Scoring scheme",
    unchanged: "all options at their default",
    changed: (count) => (count === "1" ? "1 option changed" : `${count} options changed`),
    isChanged: "changed",
    defaultIs: (option) => `Default: ${option}`,
    reset: "Put all back to default",
    none: "This scheme has no rule options.",
    noSwitch: "not in this scheme",
    legal: {berlaku: "in force", rancangan: "draft", hipotetis: "hypothetical"},
    legalSentence: {
      berlaku: "The regulation in force.",
      rancangan: "A draft: not in force.",
      hipotetis: "Hypothetical: neither a regulation nor an official draft; only here to try a “what if”."
    },
    departs: (rules, weights) =>
      `Not the regulation in force: its ${rules ? (weights ? "rule options and weights are" : "rule options are") : "weights are"} changed.`,
    otherVersion: "Not the regulation in force but another version."
  }
);
