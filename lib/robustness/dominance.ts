import {criteriaOf, noiseOf} from "./checks.js";
import {constraintsOf} from "./constraints.js";
import {checkFeasible, rowsOf} from "./feasibility.js";
import {linearProgram} from "./linearProgram.js";
import {simplicesOf} from "./simplices.js";
import type {Pacing, WeightSet} from "./types.js";
import {Stopped} from "./types.js";
import {dot, scaled, subtract} from "./vector.js";

/**
 * Pairs [i, j] of which i is never behind j at any admissible weights, and ahead at some. Without a weight set: at any
 * weights at all, that is, not smaller in any criterion and larger in one. Throws an `EmptyWeightSet`, and
 * a `Stopped` when asked to stop.
 */
export function dominance(
  values: readonly (readonly number[])[],
  weightSet: WeightSet = {},
  {onProgress, shouldStop}: Pacing = {}
): [number, number][] {
  const criteria = criteriaOf(values);
  checkFeasible(criteria, weightSet);
  const noise = noiseOf(values);
  const extremes = extremesOver(criteria, weightSet);
  const pairs: [number, number][] = [];
  for (const [i, own] of values.entries()) {
    if (shouldStop?.()) throw new Stopped();
    for (const [j, other] of values.entries()) {
      if (i === j) continue;
      const {least, most} = extremes(subtract(own, other));
      if (least >= -noise && most > noise) pairs.push([i, j]);
    }
    onProgress?.((i + 1) / values.length);
  }
  return pairs;
}

/** The least and the most that a form can be over a set: at corners where these are known, else by linear programs. */
function extremesOver(
  criteria: number,
  weightSet: WeightSet
): (form: readonly number[]) => {least: number; most: number} {
  const corners = simplicesOf(criteria, weightSet)?.corners.flat();
  if (corners) {
    return (form) => {
      const heights = corners.map((corner) => dot(form, corner));
      return {least: Math.min(...heights), most: Math.max(...heights)};
    };
  }
  const rows = rowsOf(criteria, constraintsOf(criteria, weightSet));
  const most = (form: readonly number[]): number => dot(form, linearProgram([form], rows)!);
  return (form) => ({least: -most(scaled(form, -1)), most: most(form)});
}
