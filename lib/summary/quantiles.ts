import type {Distribution} from "./types.js";
import {size} from "./size.js";

/**
 * The p-quantiles of type 7 (Hyndman and Fan, 1996) for ascending p, in one pass: linear between the values of ranks
 * ⌊(n − 1)p⌋ and the next. NaN if the distribution is empty; RangeError unless 0 ≤ p ≤ 1 and ascending.
 */
export function quantiles(distribution: Distribution, ps: readonly number[]): number[] {
  const n = size(distribution);
  const {values, counts} = distribution;
  let i = 0;
  let seen = counts[0] ?? 0;
  return ps.map((p, k) => {
    if (!(p >= 0 && p <= 1)) throw new RangeError(`quantile of ${p}: expected 0 to 1`);
    if (k > 0 && !(p >= ps[k - 1]!)) throw new RangeError(`quantile of ${p} after ${ps[k - 1]}: expected ascending`);
    if (n === 0) return NaN;
    const at = (n - 1) * p;
    const rank = Math.floor(at);
    while (seen <= rank) seen += counts[++i]!;
    const low = values[i]!;
    const high = seen > rank + 1 || i === values.length - 1 ? low : values[i + 1]!;
    return low + (high - low) * (at - rank);
  });
}
