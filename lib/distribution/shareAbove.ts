import {cutTolerance} from "../score/categorize.js";
import type {Edge} from "../scheme/types.js";
import type {Distribution} from "../summary/types.js";
import {size} from "../summary/size.js";

/**
 * The share of people at or above the lower bound of a category, 0…1, decided as `categorize` does: the index is cut
 * at two decimals, then `floor` asks for at least `bound` (a band's `floor`), `ceil` for more than `bound` (the `ceil`
 * of the band below). NaN over no one.
 */
export function shareAbove(distribution: Distribution, bound: number, edge: Edge = "floor"): number {
  const {values, counts} = distribution;
  let above = 0;
  for (let i = 0; i < values.length; i++) {
    const hundredths = Math.floor(values[i]! * 100 + cutTolerance);
    if (edge === "floor" ? hundredths >= 100 * bound : hundredths > 100 * bound) above += counts[i]!;
  }
  return above / size(distribution);
}
