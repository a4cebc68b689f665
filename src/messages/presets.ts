import {define} from "./define.js";

export const presetMessages = define(
  {
    title: "Contoh bobot",
    describe: (name: string, weights: string) => `${name}: ${weights}`
  },
  {
    title: "Example weights",
    describe: (name, weights) => `${name}: ${weights}`
  }
);
