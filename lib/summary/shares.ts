import type {ScoredTally} from "../tally/types.js";
import {meanPoints} from "./meanPoints.js";

/** Mean points ÷ maximum of agency `g` per dimension, 0…1, in the order of `dimensions`; NaN if no one is scored. */
export function shares(scored: ScoredTally, g: number): number[] {
  return meanPoints(scored, g).map((mean, d) => mean / scored.maxima[d]!);
}
