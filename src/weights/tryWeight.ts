import type {WeightAttempt} from "./tippingSentences.js";
import {moveWeight, weightStep} from "../lib/index.js";
import type {Scenario} from "../lib/index.js";

/** The weights after a tipping point is tried, as the slider would move them. */
export function tryWeight({weights, locked}: Scenario, {dimension, value}: WeightAttempt): Partial<Scenario> {
  return {weights: moveWeight(weights, dimension, value, {locked, step: weightStep})};
}
