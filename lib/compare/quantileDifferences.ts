import type {Distribution} from "../summary/types.js";
import {quantile} from "../summary/quantile.js";

/** A quantile of two distributions, and how much higher the second is. */
export type QuantileDifference = {p: number; a: number; b: number; difference: number};

/**
 * The shift function: at each probability the quantiles (type 7) of both and b − a (Doksum, 1974; Wilcox, Introduction
 * to Robust Estimation, section 5.1). NaN where either is empty.
 */
export function quantileDifferences(
  a: Distribution,
  b: Distribution,
  probabilities: readonly number[]
): QuantileDifference[] {
  return probabilities.map((p) => {
    const [low, high] = [quantile(a, p), quantile(b, p)];
    return {p, a: low, b: high, difference: high - low};
  });
}
