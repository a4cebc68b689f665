import {dimensions} from "../scheme/dimensions.js";
import type {Weights} from "../scheme/types.js";

/**
 * What one point of each dimension adds to the index: 100 · weight ÷ maximum, in the order of `dimensions`. At the
 * legal weights each is exactly 1, so that the index is the regulation's plain sum of points.
 */
export function coefficients(weights: Weights, maxima: ArrayLike<number>): [number, number, number, number] {
  return dimensions.map((d, i) => {
    const c = (100 * weights[d]) / maxima[i]!;
    if (!Number.isFinite(c))
      throw new RangeError(`no coefficient for ${d}: weight ${weights[d]}, maximum ${maxima[i]}`);
    return c;
  }) as [number, number, number, number];
}
