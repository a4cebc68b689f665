import {weightSteps} from "./weightStep.js";
import {dimensions} from "../scheme/dimensions.js";
import type {Dimension, Weights} from "../scheme/types.js";

/**
 * Weights in proportion to `raw` (percent, points or shares), summing to 1. A weight that is a tenth of a percent but
 * for rounding noise is written as that: 0.4, not 0.40000000000000002. Throws a RangeError that names a weight that is
 * negative or not a number, or says that all are 0.
 */
export function normalizeWeights(raw: Record<Dimension, number>): Weights {
  let total = 0;
  for (const dimension of dimensions) {
    const weight = raw[dimension];
    if (!(Number.isFinite(weight) && weight >= 0)) {
      throw new RangeError(`weight of ${dimension} is not a number from 0 up: ${weight}`);
    }
    total += weight;
  }
  if (total === 0) throw new RangeError("weights are all 0: at least one must be above 0");
  if (total === Infinity) throw new RangeError("weights are too large to be added up");
  return Object.fromEntries(dimensions.map((dimension) => [dimension, snap(raw[dimension] / total)])) as Weights;
}

function snap(weight: number): number {
  const steps = Math.round(weight * weightSteps);
  return Math.abs(weight * weightSteps - steps) < 1e-9 ? steps / weightSteps : weight;
}
