import type {Halfspace, Norm, WeightSet} from "../../../lib/robustness/types.js";
import {generator} from "./problems.js";

export type TightCase = {
  values: number[][];
  weights: number[];
  weightSet: WeightSet;
  stays: number[];
  norm: Norm;
};

/** Conditions that are tight at the weights of now, and a pair that is level there to 1e-3 … 1e-9 or wholly. */
export function tightCase(seed: number): TightCase {
  const random = generator(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const criteria = pick([3, 4, 4]);
  const units = pick([20, 100, 1000]);
  const weights = partsOf(criteria, units, random);
  const grain = pick([10, 100, 1000]);
  const decimal = () => Math.round(random() * grain) / grain;
  const own = weights.map(decimal);
  const other = weights.map(decimal);
  // The other's value in one criterion makes the pair all but level at the weights.
  const m = weights.indexOf(Math.max(...weights));
  const gap = pick([0, 1, 1, -1]) * 10 ** -pick([3, 4, 5, 6, 7, 8, 9]);
  const lead = weights.reduce((sum, w, c) => sum + w * (own[c]! - other[c]!), 0);
  other[m]! += Number(((lead + gap) / weights[m]!).toFixed(pick([6, 12])));
  if (random() < 0.3)
    for (const c of own.keys()) if (c !== m) other[c] = Number((own[c]! + pick([0, 1e-3, -1e-6, 1e-9])).toFixed(12));
  const weightSet: WeightSet = {};
  const bound = (slack: number) =>
    weights.map((w) => (random() < 0.4 ? w : Math.max(0, Number((w + slack).toFixed(12)))));
  if (random() < 0.5) weightSet.lower = bound(-pick([1e-9, 1e-6, 0.0625, 1]));
  if (random() < 0.5) weightSet.upper = bound(pick([1e-9, 1e-6, 0.0625, 1]));
  if (random() < 0.4) {
    const order = [...weights.keys()].sort((a, b) => weights[b]! - weights[a]!);
    weightSet.order = order.slice(0, pick([2, 3]));
  }
  if (random() < 0.4) weightSet.halfspaces = [tightHalfspace(weights, random)];
  const stays = random() < 0.5 ? [...weights.keys()].filter(() => random() < 0.3) : [];
  const third = weights.map(decimal);
  return {values: [own, other, third], weights, weightSet, stays, norm: pick(["l2", "l1", "linf"])};
}

/** Sets 1e-7 … 1e-4 wide around a known weight vector, with halfspaces through it or near by. */
export function thinCase(seed: number): {weights: number[]; weightSet: WeightSet} {
  const random = generator(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const criteria = pick([3, 4, 5]);
  const weights = partsOf(criteria, pick([100, 1000, 100_000]), random);
  const width = () => pick([0, 1e-7, 1e-6, 1e-5, 1e-4]);
  const weightSet: WeightSet = {
    lower: weights.map((w) => Math.max(0, Number((w - width()).toFixed(12)))),
    upper: weights.map((w) => (random() < 0.2 ? 1 : Number((w + width()).toFixed(12))))
  };
  if (random() < 0.3) weightSet.order = [...weights.keys()].sort((a, b) => weights[b]! - weights[a]!);
  weightSet.halfspaces = Array.from({length: pick([0, 1, 2, 3])}, () => {
    const halfspace = tightHalfspace(weights, random);
    return random() < 0.5 ? halfspace : {...halfspace, atLeast: halfspace.atLeast - width() * random()};
  });
  return {weights, weightSet};
}

/** Whole parts of 1, each above 0. */
function partsOf(criteria: number, units: number, random: () => number): number[] {
  const cuts = new Set<number>();
  while (cuts.size < criteria - 1) cuts.add(1 + Math.floor(random() * (units - 1)));
  const sorted = [0, ...[...cuts].sort((a, b) => a - b), units];
  return sorted.slice(1).map((cut, t) => (cut - sorted[t]!) / units);
}

/** Whose edge the weights are on, to the last place. */
function tightHalfspace(weights: readonly number[], random: () => number): Halfspace {
  const coefficients = weights.map(() => Math.round(random() * 20 - 10) / 10);
  const edge = weights.reduce((sum, w, m) => sum + w * coefficients[m]!, 0);
  return {coefficients, atLeast: Number(edge.toFixed(8))};
}
