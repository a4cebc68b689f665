import {hullOf} from "./hull.js";
import type {WeightSet} from "./types.js";
import {along} from "./vector.js";
import type {WeightBody} from "./weightBody.js";
import {exactCriteria, weightBody} from "./weightBody.js";

/** A weight set made ready: its body where it can be cut up exactly, and points that span it. */
export type Space = {criteria: number; weightSet: WeightSet; body: WeightBody | null; points: number[][]};

/** Throws an `EmptyWeightSet` if the set has no weights. */
export function spaceOf(criteria: number, weightSet: WeightSet): Space {
  if (criteria <= exactCriteria) {
    const body = weightBody(criteria, weightSet);
    return {criteria, weightSet, body, points: body.vertices};
  }
  const {inside, basis} = hullOf(criteria, weightSet);
  return {criteria, weightSet, body: null, points: [inside, ...basis.map((axis) => along(inside, 1, axis))]};
}

/** The most cells that so many planes can cut a body of so many dimensions into. */
export function cellBound(planes: number, dimension: number): number {
  let bound = 1;
  let choose = 1;
  for (let d = 1; d <= Math.min(dimension, 3); d++) {
    choose *= Math.max(0, planes - d + 1) / d;
    bound += choose;
  }
  return bound;
}
