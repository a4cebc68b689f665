import type {Distribution} from "../summary/types.js";
import {quantile} from "../summary/quantile.js";

/** The five figures of a box plot, ascending. */
export type BoxSummary = {low: number; lower: number; median: number; upper: number; high: number};

/**
 * Median and quartiles (type 7), with whiskers at the 5th and 95th percentiles: unlike Tukey's fences they say the
 * same share of people in every group, and no single person makes an end. All NaN over no one.
 */
export function boxSummary(distribution: Distribution): BoxSummary {
  return {
    low: quantile(distribution, 0.05),
    lower: quantile(distribution, 0.25),
    median: quantile(distribution, 0.5),
    upper: quantile(distribution, 0.75),
    high: quantile(distribution, 0.95)
  };
}
