import type {Distribution} from "./types.js";
import {size} from "./size.js";

/**
 * The p-quantile of type 7 (Hyndman and Fan, 1996), the default of R, NumPy and d3: linear between the values of ranks
 * ⌊(n − 1)p⌋ and the next. NaN if the distribution is empty; RangeError unless 0 ≤ p ≤ 1.
 */
export function quantile(distribution: Distribution, p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`quantile of ${p}: expected 0 to 1`);
  const n = size(distribution);
  if (n === 0) return NaN;
  const at = (n - 1) * p;
  const rank = Math.floor(at);
  const {values, counts} = distribution;
  let i = 0;
  let seen = counts[0]!;
  while (seen <= rank) seen += counts[++i]!;
  const low = values[i]!;
  const high = seen > rank + 1 || i === values.length - 1 ? low : values[i + 1]!;
  return low + (high - low) * (at - rank);
}
