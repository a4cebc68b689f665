import {moveWeight, roundShares, weightStep} from "../lib/index.js";
import type {Dimension, Weights} from "../lib/index.js";

/**
 * Weights while they are being set. `origin`: those that the weight now moved began from, whose proportions the others
 * keep, so that down and back up again is where one was.
 */
export type WeightsState = {
  weights: Weights;
  locked: readonly Dimension[];
  origin: {dimension: Dimension; weights: Weights} | null;
};

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

/** A weight moved to a value (0…1), the others in the proportions they had when it began to move. */
export function withWeight(state: WeightsState, dimension: Dimension, value: number): WeightsState {
  const origin = state.origin?.dimension === dimension ? state.origin : {dimension, weights: state.weights};
  const weights = moveWeight(origin.weights, dimension, value, {locked: state.locked, step: weightStep});
  return {...state, weights, origin};
}

/** A weight locked, or unlocked if it is. */
export function withLockToggled({weights, locked}: WeightsState, dimension: Dimension): WeightsState {
  const next = locked.includes(dimension) ? locked.filter((id) => id !== dimension) : [...locked, dimension];
  return {weights, locked: next, origin: null};
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
