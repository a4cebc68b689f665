import {dimensions} from "../scheme/dimensions.js";
import type {Weights} from "../scheme/types.js";
import {tupleIndexes} from "../summary/tupleIndexes.js";
import type {GroupedTally} from "../groups/types.js";

/**
 * The correlation ratio η² of the index on each dimension, in the order of `dimensions`, 0 … 1: the variance of the mean
 * index of people with the same points in that dimension ÷ the variance of the index, over all employees of a scored or
 * grouped tally or of group `g` alone. It is how much of the differences would be known from that dimension alone, what
 * goes with it counted in, so that the four need not sum to 1: Pearson's η², the first-order sensitivity index of
 * Paruolo, Saisana and Saltelli (Ratings and rankings: voodoo or science?, JRSS A 176, 2013). Points have few values, so
 * nothing is smoothed. NaN where the index does not vary. Of groups that overlap take one alone.
 */
export function correlationRatios(
  {points, maxima, start, group, count}: Omit<GroupedTally, "n">,
  weights: Weights,
  g?: number
): number[] {
  const index = tupleIndexes({points, maxima}, weights);
  const people = new Float64Array(index.length);
  let [n, sum] = [0, 0];
  for (let t = 0; t < people.length; t++) {
    for (let e = start[t]!; e < start[t + 1]!; e++) if (g === undefined || group[e] === g) people[t]! += count[e]!;
    n += people[t]!;
    sum += people[t]! * index[t]!;
  }
  const mean = sum / n;
  let total = 0;
  for (let t = 0; t < people.length; t++) total += people[t]! * (index[t]! - mean) ** 2;
  // What rounding leaves is no variance.
  if (!(total / n > 1e-18)) return dimensions.map(() => NaN);
  return dimensions.map((_, d) => Math.min(1, between(points[d]!, people, index, mean) / total));
}

/** The squared distances of the mean indexes of people with the same points from the mean of all, times people. */
function between(points: ArrayLike<number>, people: Float64Array, index: Float64Array, mean: number): number {
  const alike = new Map<number, {n: number; sum: number}>();
  for (let t = 0; t < people.length; t++) {
    if (people[t] === 0) continue;
    const level = Math.round(points[t]! * 1e9);
    const found = alike.get(level) ?? {n: 0, sum: 0};
    alike.set(level, {n: found.n + people[t]!, sum: found.sum + people[t]! * (index[t]! - mean)});
  }
  let squares = 0;
  for (const {n, sum} of alike.values()) squares += (sum * sum) / n;
  return squares;
}
