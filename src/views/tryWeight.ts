import type {Try} from "../components/tippingText.js";
import {moveWeight} from "../lib/index.js";
import type {Scenario} from "../lib/index.js";

/** The weights after a tipping point is tried; it was found with nothing locked, and so it is tried. */
export function tryWeight({weights}: Scenario, {dimension, value}: Try): Partial<Scenario> {
  return {weights: moveWeight(weights, dimension, value, {step: 0.001})};
}
