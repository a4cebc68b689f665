import {mean} from "../summary/mean.js";
import type {Distribution} from "../summary/types.js";
import {size} from "../summary/size.js";
import {checkIncomes} from "./checkIncomes.js";

/**
 * The Theil index T = Σ n_i ÷ n · (x_i ÷ mean) · ln(x_i ÷ mean), where 0 · ln 0 is 0 (Theil, Economics and Information
 * Theory, 1967). 0 where all have the same, ln n where one person has all. NaN over no one and where all have 0.
 */
export function theil(distribution: Distribution): number {
  checkIncomes(distribution);
  const {values, counts} = distribution;
  const center = mean(distribution);
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += counts[i]! * entropy(values[i]! / center);
  return sum / size(distribution);
}

/** x · ln x; 0 at 0. */
export function entropy(x: number): number {
  return x === 0 ? 0 : x * Math.log(x);
}
