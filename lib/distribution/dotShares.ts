import {smallestGroup} from "../protect/smallestGroup.js";
import type {Distribution} from "../summary/types.js";
import {quantileDots} from "./quantileDots.js";

/**
 * Of people in each whole number 0 … 99 (100 with 99), the share told by so many quantile dots, each for at least
 * `minimum` people: as close to the people as one dot, and as silent of fewer.
 */
export function dotShares(distribution: Distribution, dots = 100, minimum = smallestGroup): Float64Array {
  const {values} = quantileDots(distribution, dots, minimum);
  const shares = new Float64Array(100);
  for (const value of values) shares[Math.min(99, Math.floor(value + 1e-8))]! += 1 / values.length;
  return shares;
}
