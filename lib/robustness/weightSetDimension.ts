import type {WeightSet} from "./types.js";
import {weightBody} from "./weightBody.js";

/**
 * The dimension of a weight set over four criteria: 3 for a body, and 2, 1 or 0 for a plane, a segment or a point, whose
 * share of all weights is 0. Throws an `EmptyWeightSet`.
 */
export function weightSetDimension(weightSet: WeightSet): number {
  return weightBody(4, weightSet).dimension;
}
