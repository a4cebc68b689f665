import {dimensions} from "../scheme/dimensions.js";
import type {Weights} from "../scheme/types.js";
import {normalizeWeights} from "./normalizeWeights.js";
import {roundShares} from "./roundShares.js";

/** Weights as a scenario holds them: in tenths of a percent. */
export function weightsFrom(weights: readonly number[]): Weights {
  const tenths = roundShares(
    weights.map((weight) => Math.max(0, weight)),
    1
  );
  return normalizeWeights(Object.fromEntries(dimensions.map((d, i) => [d, tenths[i]!])) as Weights);
}
