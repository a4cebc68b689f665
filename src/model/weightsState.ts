import {dimensions, moveWeight, roundShares, weightStep} from "../lib/index.js";
import type {Dimension, Weights} from "../lib/index.js";

/**
 * Weights while they are being set. `origin`: those that the weight now moved began from, whose proportions the others
 * keep, so that down and back up again is where one was. `known`: what each weight was when it last had any, for the
 * proportions of those that an extreme has left with nothing.
 */
export type WeightsState = {
  weights: Weights;
  locked: readonly Dimension[];
  origin: {dimension: Dimension; weights: Weights} | null;
  known: Weights;
};

/** Weights as they come from outside; those that were set before are remembered where these are 0. */
export function stateOf(
  {weights, locked}: Pick<WeightsState, "weights" | "locked">,
  known: Weights = weights
): WeightsState {
  return {weights, locked, origin: null, known: remembered(known, weights)};
}

function remembered(known: Weights, weights: Weights): Weights {
  const ids = Object.keys(weights) as Dimension[];
  return Object.fromEntries(ids.map((id) => [id, weights[id] > 0 ? weights[id] : known[id]])) as Weights;
}

/** Why a weight cannot move: it is locked, or no other could make up for it. */
export type WeightBlock = "locked" | "lastUnlocked";

export function blockOf(
  {locked}: Pick<WeightsState, "locked">,
  dimension: Dimension,
  dimensions: readonly Dimension[]
): WeightBlock | null {
  if (locked.includes(dimension)) return "locked";
  return dimensions.some((id) => id !== dimension && !locked.includes(id)) ? null : "lastUnlocked";
}

/**
 * A weight moved to a value (0…1), the others in the proportions they had when it began to move. Moved to where it began,
 * as it was shown, all are what they were.
 */
export function withWeight(state: WeightsState, dimension: Dimension, value: number): WeightsState {
  const goesOn = state.origin?.dimension === dimension;
  const origin = goesOn ? state.origin! : {dimension, weights: state.weights};
  const known = goesOn ? state.known : remembered(state.known, state.weights);
  const weights =
    Math.abs(value - shownOf(origin.weights, dimension)) < weightStep / 1e3
      ? origin.weights
      : moveWeight(origin.weights, dimension, value, {locked: state.locked, step: weightStep, ratios: known});
  return {...state, weights, origin, known};
}

/** A weight locked, or unlocked if it is. */
export function withLockToggled(state: WeightsState, dimension: Dimension): WeightsState {
  const {weights, locked, known} = state;
  const next = locked.includes(dimension) ? locked.filter((id) => id !== dimension) : [...locked, dimension];
  return {weights, locked: next, origin: null, known};
}

export function sameWeights(a: Weights, b: Weights): boolean {
  return (Object.keys(a) as Dimension[]).every((id) => a[id] === b[id]);
}

/** The weights in percent to one decimal, in the order given, rounded so that they add up to 100. */
export function percentsOf(weights: Weights, dimensions: readonly Dimension[]): number[] {
  return roundShares(
    dimensions.map((id) => weights[id]),
    1
  );
}

/** A weight (0…1) as it is printed beside the others. */
function shownOf(weights: Weights, dimension: Dimension): number {
  return percentsOf(weights, dimensions)[dimensions.indexOf(dimension)]! / 100;
}
