import {checkTable} from "../rank/weightedScores.js";

/** Two units, by position (first < second), change places when this criterion alone weighs `weight`. */
export type TippingPoint = {criterion: number; weight: number; pair: [number, number]};

/**
 * Every weight strictly between 0 and 1 at which moving one criterion, the others keeping their proportions (equal, if
 * they are all 0), makes two units change places; sorted by criterion, weight, pair. `values` is units × criteria.
 *
 * With a the lead of one unit over the other in the criterion, and D its lead in the mix of the others, the lead at
 * weight t is t·a + (1 − t)·D. It changes sign inside (0, 1) just when a and D have opposite signs, at t = D ÷ (D − a),
 * where nothing cancels. A lead below 1e-12 of what it is the difference of is rounding, and counts as none.
 */
export function tippingPoints(values: readonly (readonly number[])[], weights: readonly number[]): TippingPoint[] {
  checkTable(values, weights);
  for (const [j, weight] of weights.entries()) {
    if (weight < 0) throw new RangeError(`weight ${j} is negative: ${weight}`);
  }
  const points: TippingPoint[] = [];
  for (let criterion = 0; criterion < weights.length; criterion++) {
    const mix = mixOfOthers(weights, criterion);
    for (let i = 0; i < values.length; i++) {
      for (let j = i + 1; j < values.length; j++) {
        const weight = crossing(values[i]!, values[j]!, criterion, mix);
        if (weight > 0 && weight < 1) points.push({criterion, weight, pair: [i, j]});
      }
    }
  }
  return points.sort(
    (a, b) => a.criterion - b.criterion || a.weight - b.weight || a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1]
  );
}

/** The weights of the other criteria, adding up to 1; 0 for the criterion itself. */
function mixOfOthers(weights: readonly number[], criterion: number): number[] {
  let rest = 0;
  for (const [m, weight] of weights.entries()) if (m !== criterion) rest += weight;
  return weights.map((weight, m) => (m === criterion ? 0 : rest > 0 ? weight / rest : 1 / (weights.length - 1)));
}

function crossing(u: readonly number[], v: readonly number[], criterion: number, mix: readonly number[]): number {
  const a = lead(u[criterion]!, v[criterion]!);
  let D = 0;
  let size = 0;
  for (let m = 0; m < mix.length; m++) {
    D += mix[m]! * lead(u[m]!, v[m]!);
    size += mix[m]! * Math.max(Math.abs(u[m]!), Math.abs(v[m]!));
  }
  if (Math.abs(D) <= 1e-12 * size) return NaN;
  return a > 0 !== D > 0 && a !== 0 ? D / (D - a) : NaN;
}

function lead(x: number, y: number): number {
  return Math.abs(x - y) <= 1e-12 * Math.max(Math.abs(x), Math.abs(y)) ? 0 : x - y;
}
