import {define} from "./define.js";

/** A change of the weights, a clause each. */
export const weightMoveMessages = define(
  {
    rises: (dimension: string, from: string, to: string) => `${dimension} naik dari ${from} ke ${to}`,
    falls: (dimension: string, from: string, to: string) => `${dimension} turun dari ${from} ke ${to}`,
    rest: (list: string) => `tetap: ${list}`
  },
  {
    rises: (dimension, from, to) => `${dimension} rises from ${from} to ${to}`,
    falls: (dimension, from, to) => `${dimension} falls from ${from} to ${to}`,
    rest: (list) => `unchanged: ${list}`
  }
);
