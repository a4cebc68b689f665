import type {Distribution} from "../summary/types.js";
import {size} from "../summary/size.js";
import {checkIncomes} from "./checkIncomes.js";

/**
 * The Gini coefficient, Σ_i Σ_j n_i·n_j·|x_i − x_j| ÷ (2·n²·mean): half the mean difference between two people, in
 * means (Gini, 1912; Sen, On Economic Inequality, 1973, chapter 2). 0 where all have the same, towards 1 where one
 * person has all; over all people, without the correction n ÷ (n − 1). NaN over no one and where all have 0.
 */
export function gini(distribution: Distribution): number {
  checkIncomes(distribution);
  const {values, counts} = distribution;
  const n = size(distribution);
  let people = 0;
  let total = 0;
  let differences = 0;
  for (let i = 0; i < values.length; i++) {
    differences += counts[i]! * (people * values[i]! - total);
    people += counts[i]!;
    total += counts[i]! * values[i]!;
  }
  return differences / (n * total);
}
