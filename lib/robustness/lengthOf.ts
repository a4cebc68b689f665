import type {Norm} from "./types.js";
import {dot, largest} from "./vector.js";

/** Length of a change of weights. */
export function lengthOf(change: readonly number[], norm: Norm): number {
  if (norm === "linf") return largest(change);
  if (norm === "l1") return change.reduce((sum, move) => sum + Math.abs(move), 0);
  return Math.sqrt(dot(change, change));
}
