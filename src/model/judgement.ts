import {rules} from "../lib/index.js";
import type {Flow, Judgement, Scheme, Weights} from "../lib/index.js";

/** How a scheme at these weights turns points into categories. */
export function judgement(scheme: Scheme, weights: Weights): Judgement {
  return {weights, edge: rules(scheme).edge, bands: scheme.bands};
}

/** Nobody moves. */
export const emptyFlow: Flow = {
  matrix: Array.from({length: 5}, () => [0, 0, 0, 0, 0]),
  entering: [0, 0, 0, 0, 0],
  leaving: [0, 0, 0, 0, 0],
  up: 0,
  down: 0,
  same: 0
};
