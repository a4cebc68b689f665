import type {WeightSet} from "./types.js";

/** Weights no further than `points` percentage points from these in any criterion. */
export function withinPoints(weights: readonly number[], points: number): WeightSet {
  if (!(Number.isFinite(points) && points >= 0)) throw new RangeError(`points must be a number from 0 up: ${points}`);
  return {
    lower: weights.map((weight) => Math.max(0, weight - points / 100)),
    upper: weights.map((weight) => Math.min(1, weight + points / 100))
  };
}
