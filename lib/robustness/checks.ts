import {checkTable} from "../rank/weightedScores.js";

/** Number of criteria of a table of alternatives; throws a RangeError unless it is a full table of finite numbers. */
export function criteriaOf(values: readonly (readonly number[])[]): number {
  const criteria = values[0]?.length ?? 0;
  if (criteria === 0) throw new RangeError("values are empty: there must be an alternative and a criterion");
  checkTable(values, new Array<number>(criteria).fill(1));
  return criteria;
}

/** Throws a RangeError unless the weights suit the table, are at least 0 and add up to 1. */
export function checkWeights(values: readonly (readonly number[])[], weights: readonly number[]): void {
  checkTable(values, weights);
  for (const [m, weight] of weights.entries()) {
    if (weight < -1e-12) throw new RangeError(`weight ${m} is negative: ${weight}`);
  }
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (!(Math.abs(sum - 1) <= 1e-9)) throw new RangeError(`weights add up to ${sum}: they must add up to 1`);
}

/** Throws a RangeError unless `i` is an alternative of the table. */
export function checkAlternative(values: readonly unknown[], i: number): void {
  if (!(Number.isInteger(i) && i >= 0 && i < values.length)) throw new RangeError(`unknown alternative: ${i}`);
}

/** Throws a RangeError unless `m` is a criterion. */
export function checkCriterion(criteria: number, m: number): void {
  if (!(Number.isInteger(m) && m >= 0 && m < criteria)) throw new RangeError(`unknown criterion: ${m}`);
}

/** A lead up to this is rounding, as in `competitionRanks`. */
export function noiseOf(values: readonly (readonly number[])[]): number {
  let size = 0;
  for (const row of values) for (const value of row) size = Math.max(size, Math.abs(value));
  return 1e-12 * size;
}
