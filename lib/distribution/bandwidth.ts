import type {Distribution} from "../summary/types.js";
import {quantile} from "../summary/quantile.js";
import {size} from "../summary/size.js";
import {variance} from "../summary/variance.js";

/**
 * Silverman's rule of thumb, 0.9 · min(s, IQR ÷ 1.34) · n^(−1/5), with the sample standard deviation s and quartiles
 * of type 7 (Silverman, Density Estimation for Statistics and Data Analysis, 1986, equation 3.31). Where half the
 * people have the same value, s alone; 0 if all have; NaN over no one.
 */
export function bandwidth(distribution: Distribution): number {
  const n = size(distribution);
  if (n === 0) return NaN;
  if (distribution.values.length === 1) return 0;
  const s = Math.sqrt((variance(distribution) * n) / (n - 1));
  const spread = (quantile(distribution, 0.75) - quantile(distribution, 0.25)) / 1.34;
  return 0.9 * (spread > 0 ? Math.min(s, spread) : s) * n ** -0.2;
}
