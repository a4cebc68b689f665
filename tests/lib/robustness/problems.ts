import fc from "fast-check";
import type {WeightSet} from "../../../lib/robustness/types.js";
import {withinPoints} from "../../../lib/robustness/withinPoints.js";

/** Numbers in [0, 1) from a seed (mulberry32), another generator than the library's own. */
export function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function randomValues(seed: number, alternatives: number, criteria: number): number[][] {
  const random = generator(seed);
  return Array.from({length: alternatives}, () => Array.from({length: criteria}, () => random()));
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

export function column(table: readonly (readonly number[])[], c: number): number[] {
  return table.map((row) => row[c]!);
}

export type Problem = {values: number[][]; weightSet: WeightSet};

/** Tables without trouble: random numbers of six decimals. */
export const plainProblems: fc.Arbitrary<Problem> = fc
  .tuple(fc.integer({min: 2, max: 4}), fc.integer({min: 2, max: 7}), fc.nat(), fc.nat(4))
  .map(([criteria, alternatives, seed, kind]) => ({
    values: randomValues(seed, alternatives, criteria),
    weightSet: setOf(kind, criteria)
  }));

function setOf(kind: number, criteria: number): WeightSet {
  const equal = new Array<number>(criteria).fill(1 / criteria);
  if (kind === 1) return withinPoints(equal, 5);
  if (kind === 2) return {order: [1, 0]};
  if (kind === 3)
    return {lower: equal.map((_, m) => (m === 0 ? 0.25 : 0)), upper: equal.map((_, m) => (m === 0 ? 0.25 : 1))};
  if (kind === 4) return {halfspaces: [{coefficients: equal.map((_, m) => m / 10), atLeast: 0.04}]};
  return {};
}

/**
 * Everything that geometry in floating point dislikes, alone and together: values on a coarse grid, the same twice,
 * alternatives on a line or in a parallelogram with others (planes that are parallel or meet in a line), equal columns,
 * noise of any size on top; sets that are thin, flat, a segment, a point, or cut by a tie plane itself.
 */
export const hardProblems: fc.Arbitrary<Problem> = fc.nat({max: 2 ** 31 - 1}).map((seed) => {
  const random = generator(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const criteria = pick([1, 2, 3, 3, 4, 4, 4]);
  const noise = (): number =>
    random() < 0.5 ? 0 : (random() - 0.5) * 10 ** -pick([3, 6, 8, 9, 10, 11, 12, 13, 14, 16]);
  const grid = pick([2, 4, 10, 1e9]);
  const values: number[][] = [];
  const alternatives = 1 + Math.floor(random() * 7);
  while (values.length < alternatives) {
    const kind = values.length > 1 ? random() : 1;
    const [a, b, c] = [pick(values), pick(values), pick(values)];
    if (kind < 0.2) values.push(a!.map((value) => value + noise()));
    else if (kind < 0.4) values.push(a!.map((value, m) => (value + b![m]!) / 2 + noise()));
    else if (kind < 0.55) values.push(c!.map((value, m) => value + (a![m]! - b![m]!) / 2 + noise()));
    else values.push(Array.from({length: criteria}, () => Math.round(random() * grid) / grid + noise()));
  }
  if (criteria > 1 && random() < 0.2) for (const row of values) row[1] = row[0]! + noise();
  const weightSet: WeightSet = {};
  const bounds = random();
  if (bounds < 0.3) {
    const equal = new Array<number>(criteria).fill(1 / criteria);
    Object.assign(weightSet, withinPoints(equal, pick([0, 1e-9, 1e-3, 5, 20])));
  } else if (bounds < 0.5) {
    const lower = Array.from({length: criteria}, () => (random() < 0.5 ? 0 : Math.round(random() * 8) / 20));
    weightSet.lower = lower;
    weightSet.upper = lower.map((bound) =>
      random() < 0.2 ? bound : random() < 0.3 ? bound + 10 ** -pick([2, 6, 9, 13]) : 1
    );
  }
  if (criteria > 1 && random() < 0.3) weightSet.order = [1, 0];
  if (values.length > 1 && random() < 0.3) {
    const tie = values[0]!.map((value, m) => value - values[1]![m]!);
    weightSet.halfspaces = [{coefficients: tie, atLeast: 0}];
    if (random() < 0.5) weightSet.halfspaces.push({coefficients: tie.map((value) => -value), atLeast: 0});
  }
  return {values, weightSet};
});

/** Alternatives that others repeat but for noise of 1e-12 … 1e-5, or a shift, so that planes all but coincide. */
export const nearCoincidentProblems: fc.Arbitrary<Problem> = fc.nat({max: 2 ** 31 - 1}).map((seed) => {
  const random = generator(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const criteria = pick([1, 2, 3, 4]);
  const noise = (): number => (random() < 0.3 ? 0 : (random() - 0.5) * 10 ** -pick([5, 6, 7, 8, 9, 10, 11, 12]));
  const values = [Array.from({length: criteria}, () => random())];
  while (values.length < 2 + Math.floor(random() * 6)) {
    const [a, shift, kind] = [pick(values), noise(), random()];
    if (kind < 0.5) values.push(a.map((value) => value + noise()));
    else if (kind < 0.7) values.push(a.map((value) => value + shift));
    else values.push(Array.from({length: criteria}, () => random()));
  }
  return {values, weightSet: criteria === 1 ? {} : setOf(Math.floor(random() * 4), criteria)};
});
