import {checkWeights, criteriaOf, noiseOf} from "./checks.js";
import {dot} from "./vector.js";

type Table = readonly (readonly number[])[];

/** The ranks that an alternative may truly have. */
export type RankBand = {best: number; worst: number};

/**
 * Ranks at these weights when each value is known only to lie between `low` and `high`, such as with missing records at
 * their worst and at their best: the best with its own values high and those of all others low, the worst the other way
 * round. No alternative is passed by one it merely ties with.
 */
export function rankBands(low: Table, high: Table, weights: readonly number[]): RankBand[] {
  checkBounds(low, high);
  checkWeights(low, weights);
  const noise = Math.max(noiseOf(low), noiseOf(high));
  const least = low.map((row) => dot(row, weights));
  const most = high.map((row) => dot(row, weights));
  const ahead = (own: number, i: number, others: readonly number[]): number =>
    others.reduce((count, other, j) => (j !== i && other - own > noise ? count + 1 : count), 0);
  return low.map((_, i) => ({best: 1 + ahead(most[i]!, i, least), worst: 1 + ahead(least[i]!, i, most)}));
}

/** Throws a RangeError unless the tables are of one size and no value of `low` is above that of `high`. */
export function checkBounds(low: Table, high: Table): void {
  const criteria = criteriaOf(low);
  if (high.length !== low.length || criteriaOf(high) !== criteria) {
    throw new RangeError(`low is ${low.length} × ${criteria}, high is not: both must have the same size`);
  }
  for (const [i, row] of low.entries()) {
    for (const [m, value] of row.entries()) {
      if (value > high[i]![m]!) {
        throw new RangeError(`row ${i}, column ${m}: low ${value} is above high ${high[i]![m]}`);
      }
    }
  }
}
