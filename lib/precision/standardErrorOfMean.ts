import type {Distribution} from "../summary/types.js";
import {size} from "../summary/size.js";
import {variance} from "../summary/variance.js";

/**
 * The standard error of a mean, s ÷ √n with the sample variance s² (n − 1). The records are all the people there are,
 * so nothing was sampled and the mean of this year is known exactly. It answers another question: had the same agency
 * had other people, drawn as these from a larger body (a superpopulation; Hartley and Sielken, Biometrics 31, 1975),
 * how far would its mean have strayed? It says nothing of wrong or missing records. NaN for fewer than two people.
 */
export function standardErrorOfMean(distribution: Distribution): number {
  const n = size(distribution);
  return n < 2 ? NaN : Math.sqrt(variance(distribution) / (n - 1));
}
