import type {Distribution} from "./types.js";
import {mean} from "./mean.js";
import {size} from "./size.js";

/**
 * The population variance, Σ n_i·(x_i − mean)² ÷ n: an agency's records are all its people, not a sample of them. NaN
 * if the distribution is empty.
 */
export function variance(distribution: Distribution): number {
  const {values, counts} = distribution;
  const center = mean(distribution);
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += counts[i]! * (values[i]! - center) ** 2;
  return sum / size(distribution);
}
