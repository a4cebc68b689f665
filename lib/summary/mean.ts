import type {Distribution} from "./types.js";
import {size} from "./size.js";

/** The mean of a distribution; NaN if it is empty. */
export function mean(distribution: Distribution): number {
  const {values, counts} = distribution;
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += counts[i]! * values[i]!;
  return sum / size(distribution);
}
