import {dimensions} from "../scheme/dimensions.js";
import type {Weights} from "../scheme/types.js";

/** What each dimension brings to an index: 100 · weight · share, in the order of `dimensions`. */
export function contributions(shares: readonly number[], weights: Weights): number[] {
  return dimensions.map((dimension, d) => 100 * weights[dimension] * shares[d]!);
}

/** The index 0–100 of a unit with these shares: its contributions, added left to right. */
export function indexOfShares(shares: readonly number[], weights: Weights): number {
  return contributions(shares, weights).reduce((index, part) => index + part, 0);
}
