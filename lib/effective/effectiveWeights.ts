import {dimensions} from "../scheme/dimensions.js";
import type {Weights} from "../scheme/types.js";
import type {Covariances} from "./covariances.js";

/**
 * The share of the index's variance that each dimension explains, w_d · cov(share_d, index) ÷ var(index) with index =
 * Σ w·share, in the order of `dimensions`; they sum to 1 (Shorrocks, Inequality Decomposition by Factor Components,
 * Econometrica 50, 1982; that these are not the nominal weights: Paruolo, Saisana and Saltelli, Ratings and rankings:
 * voodoo or science?, JRSS A 176, 2013). One below 0 pulls against the others. NaN where the index does not vary.
 */
export function effectiveWeights(covariances: Covariances, weights: Weights): number[] {
  const w = dimensions.map((d) => weights[d]);
  const parts = w.map((wd, d) => wd * w.reduce((sum, we, e) => sum + we * covariances[d]![e]!, 0));
  const total = parts.reduce((a, b) => a + b, 0);
  return parts.map((part) => (total > 0 ? part / total : NaN));
}
