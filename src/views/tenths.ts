import {competitionRanks, dimensions, normalizeWeights, roundShares, weightedScores} from "../lib/index.js";
import type {Goal, Norm, Weights, WeightSet} from "../lib/index.js";
import {halfspacesOf} from "./admissible.js";

type Table = readonly (readonly number[])[];
type Holds = (weights: readonly number[]) => boolean;

const units = 1000;
/** What sums of shares may be off by. */
const noise = 1e-12;

/** Weights as a scenario holds them: in tenths of a percent. */
export function weightsFrom(weights: readonly number[]): Weights {
  const tenths = roundShares(
    weights.map((weight) => Math.max(0, weight)),
    1
  );
  return normalizeWeights(Object.fromEntries(dimensions.map((d, i) => [d, tenths[i]!])) as Weights);
}

/**
 * Weights in tenths of a percent, near a target, at which something holds: of those within the least reach that has any,
 * the cheapest, by default the nearest. Null if there are none within the last reach, 0.8 percent unless told.
 */
export function nearTenths(
  target: readonly number[],
  holds: Holds,
  {
    cost = distanceFrom(target, "l2"),
    reaches = [1, 3, 8]
  }: {cost?: (weights: readonly number[]) => number; reaches?: readonly number[]} = {}
): number[] | null {
  // Whether something holds is what takes time among hundreds of units, so the cheapest are asked first.
  for (const reach of reaches) {
    const candidates = [...around(target, reach)].map((weights) => ({
      weights,
      price: Math.round(cost(weights) * 1e11),
      away: length(weights, target, "l2")
    }));
    candidates.sort((a, b) => a.price - b.price || a.away - b.away);
    const found = candidates.find(({weights}) => holds(weights));
    if (found) return found.weights;
  }
  return null;
}

/** All weights in tenths of a percent that differ from a target by no more than so many tenths in all but the last. */
function* around(target: readonly number[], reach: number): Generator<number[]> {
  const centre = target.map((weight) => Math.round(weight * units));
  const last = centre.length - 1;
  const tenths = [...centre];
  yield* descend(0);

  function* descend(m: number): Generator<number[]> {
    if (m === last) {
      tenths[last] = units - tenths.slice(0, last).reduce((sum, unit) => sum + unit, 0);
      if (tenths[last] >= 0) yield tenths.map((unit) => unit / units);
      return;
    }
    for (let unit = Math.max(0, centre[m]! - reach); unit <= centre[m]! + reach; unit++) {
      tenths[m] = unit;
      yield* descend(m + 1);
    }
  }
}

function length(a: readonly number[], b: readonly number[], norm: Norm): number {
  const moves = a.map((value, i) => Math.abs(value - b[i]!));
  if (norm === "linf") return Math.max(...moves);
  return norm === "l1" ? moves.reduce((sum, move) => sum + move, 0) : Math.hypot(...moves);
}

/** Whether weights are admissible. */
export function within(weightSet: WeightSet): Holds {
  const halfspaces = halfspacesOf(weightSet);
  return (weights) => halfspaces.every(({coefficients, atLeast}) => dot(coefficients, weights) >= atLeast - 1e-9);
}

/** Whether alternative `i` is truly ahead of the other, or among the first so many. */
export function attains(values: Table, i: number, goal: Goal): Holds {
  return (weights) => {
    if ("over" in goal) return dot(values[i]!, weights) - dot(values[goal.over]!, weights) > noise;
    return aheadOf(values, i, weights) < goal.top;
  };
}

/** Whether alternative `i` has just this rank. */
export function hasRank(values: Table, i: number, rank: number): Holds {
  return (weights) =>
    aheadOf(values, i, weights) === rank - 1 && competitionRanks(weightedScores(values, weights))[i] === rank;
}

function aheadOf(values: Table, i: number, weights: readonly number[]): number {
  const least = dot(values[i]!, weights) + noise;
  let ahead = 0;
  for (const row of values) if (dot(row, weights) > least) ahead++;
  return ahead;
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let m = 0; m < a.length; m++) sum += a[m]! * b[m]!;
  return sum;
}

/** Whether the alternatives are ranked so, those in one group level. */
export function rankedSo(values: Table, ranking: readonly number[], tied: readonly (readonly number[])[] = []): Holds {
  const level = (a: number, b: number): boolean => tied.some((group) => group.includes(a) && group.includes(b));
  return (weights) => {
    const ranks = competitionRanks(weightedScores(values, weights));
    return ranking.slice(1).every((i, k) => {
      const before = ranking[k]!;
      return level(before, i) ? ranks[before] === ranks[i] : ranks[before]! < ranks[i]!;
    });
  };
}

/** How far weights are from others. */
export function distanceFrom(from: readonly number[], norm: Norm): (weights: readonly number[]) => number {
  return (weights) => length(weights, from, norm);
}
