import {checkTable} from "../rank/weightedScores.js";

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
    const line = lineOf(weights, criterion, locked);
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

/** The weights along which a criterion moves: at 0 and at most, where it has all the room there is. */
type Line = {room: number; none: number[]; all: number[]};

/** Null where nothing can move: the criterion is locked, or all the others are. */
function lineOf(weights: readonly number[], criterion: number, locked: readonly number[]): Line | null {
  const isFree = (m: number) => m !== criterion && !locked.includes(m);
  const free = weights.filter((_, m) => isFree(m));
  if (locked.includes(criterion) || free.length === 0) return null;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const rest = free.reduce((sum, weight) => sum + weight, 0);
  const still =
    locked.length === 0 ? 0 : weights.reduce((sum, w, m) => (locked.includes(m) ? sum + w : sum), 0) / total;
  const room = 1 - still;
  const mix = (m: number) => room * (rest > 0 ? weights[m]! / rest : 1 / free.length);
  const fixed = (m: number) => (locked.includes(m) ? weights[m]! / total : 0);
  return {
    room,
    none: weights.map((_, m) => (isFree(m) ? mix(m) : fixed(m))),
    all: weights.map((_, m) => (m === criterion ? room : fixed(m)))
  };
}

function crossing(u: readonly number[], v: readonly number[], {room, none, all}: Line): number {
  const from = leadAt(u, v, none);
  const to = leadAt(u, v, all);
  return from !== 0 && to !== 0 && from > 0 !== to > 0 ? (room * from) / (from - to) : NaN;
}

function leadAt(u: readonly number[], v: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  let size = 0;
  for (let m = 0; m < weights.length; m++) {
    sum += weights[m]! * lead(u[m]!, v[m]!);
    size += weights[m]! * Math.max(Math.abs(u[m]!), Math.abs(v[m]!));
  }
  return Math.abs(sum) <= 1e-12 * size ? 0 : sum;
}

function lead(x: number, y: number): number {
  return Math.abs(x - y) <= 1e-12 * Math.max(Math.abs(x), Math.abs(y)) ? 0 : x - y;
}
