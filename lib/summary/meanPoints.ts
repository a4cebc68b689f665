import type {ScoredTally} from "../tally/types.js";

/** Mean points of agency `g` per dimension, in the order of `dimensions`; NaN if no one is scored. */
export function meanPoints(scored: ScoredTally, g: number): number[] {
  return scored.sums.map((sums) => sums[g]! / scored.n[g]!);
}
