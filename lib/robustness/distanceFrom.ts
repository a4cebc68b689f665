import {lengthOf} from "./lengthOf.js";
import type {Norm} from "./types.js";
import {subtract} from "./vector.js";

/** How far weights are from others. */
export function distanceFrom(from: readonly number[], norm: Norm): (weights: readonly number[]) => number {
  return (weights) => lengthOf(subtract(weights, from), norm);
}
