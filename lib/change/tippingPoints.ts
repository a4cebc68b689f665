import {checkTable} from "../rank/weightedScores.js";
import {leadAt, weightLine} from "./weightLine.js";
import type {WeightLine} from "./weightLine.js";

/** Two units, by position (first < second), change places when this criterion alone weighs `weight`. */
export type TippingPoint = {criterion: number; weight: number; pair: [number, number]};

/**
 * Every weight at which moving one criterion makes two units change places, the others keeping their proportions (equal,
 * if they are all 0) and the `locked` ones their weights; sorted by criterion, weight, pair. `values` is units ×
 * criteria.
 *
 * Let the criterion and the free others have R to share. With a the lead of one unit over the other in the criterion, D
 * its lead in the mix of the free others and C what the locked ones give it, its lead at weight t is t·a + (R − t)·D + C:
 * a straight line from R·D + C at 0 to R·a + C at R. The order changes inside just when these have opposite signs, and
 * then nothing cancels. A lead below 1e-12 of what it is the difference of is rounding, and counts as none.
 */
export function tippingPoints(
  values: readonly (readonly number[])[],
  weights: readonly number[],
  {locked = []}: {locked?: readonly number[]} = {}
): TippingPoint[] {
  checkTable(values, weights);
  for (const [j, weight] of weights.entries()) {
    if (weight < 0) throw new RangeError(`weight ${j} is negative: ${weight}`);
  }
  const points: TippingPoint[] = [];
  for (let criterion = 0; criterion < weights.length; criterion++) {
    const line = weightLine(weights, criterion, locked);
    if (!line) continue;
    for (let i = 0; i < values.length; i++) {
      for (let j = i + 1; j < values.length; j++) {
        const weight = crossing(values[i]!, values[j]!, line);
        if (weight > 0 && weight < line.room) points.push({criterion, weight, pair: [i, j]});
      }
    }
  }
  return points.sort(
    (a, b) => a.criterion - b.criterion || a.weight - b.weight || a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1]
  );
}

function crossing(u: readonly number[], v: readonly number[], {room, none, all}: WeightLine): number {
  const from = leadAt(u, v, none);
  const to = leadAt(u, v, all);
  return from !== 0 && to !== 0 && from > 0 !== to > 0 ? (room * from) / (from - to) : NaN;
}
