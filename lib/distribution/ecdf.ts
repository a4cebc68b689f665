import type {Distribution} from "../summary/types.js";
import {size} from "../summary/size.js";

/** The steps of a cumulative distribution: at `values[i]` it rises to `shares[i]`; the last share is 1. */
export type Ecdf = {values: Float64Array; shares: Float64Array};

/** The empirical distribution function F(x) = people with at most x ÷ people; no steps over no one. */
export function ecdf(distribution: Distribution): Ecdf {
  const n = size(distribution);
  let below = 0;
  return {
    values: distribution.values,
    shares: distribution.counts.map((count) => (below += count) / n)
  };
}
