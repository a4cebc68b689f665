import type {Distribution} from "./types.js";
import {quantiles} from "./quantiles.js";

/**
 * The p-quantile of type 7 (Hyndman and Fan, 1996), the default of R, NumPy and d3: linear between the values of ranks
 * ⌊(n − 1)p⌋ and the next. NaN if the distribution is empty; RangeError unless 0 ≤ p ≤ 1.
 */
export function quantile(distribution: Distribution, p: number): number {
  return quantiles(distribution, [p])[0]!;
}
