import {competitionRanks} from "../rank/competitionRanks.js";
import {weightedScores} from "../rank/weightedScores.js";
import {checkWeights} from "./checks.js";

export type Mean = "arithmetic" | "geometric" | "harmonic";

/**
 * Scores by a weighted mean, and their ranks. The geometric and the harmonic mean let a weak criterion be made up for
 * less by a strong one; both are 0 if a value with any weight is 0. Throws a RangeError on a negative value there.
 */
export function aggregate(
  values: readonly (readonly number[])[],
  weights: readonly number[],
  mean: Mean
): {scores: number[]; ranks: number[]} {
  checkWeights(values, weights);
  const scores = mean === "arithmetic" ? weightedScores(values, weights) : values.map((row, i) => score(row, i));
  return {scores, ranks: competitionRanks(scores)};

  function score(row: readonly number[], i: number): number {
    const negative = row.findIndex((value) => value < 0);
    if (negative >= 0) {
      throw new RangeError(`row ${i}, column ${negative} is negative, which has no ${mean} mean: ${row[negative]}`);
    }
    const counted = row.flatMap((value, m) => (weights[m]! > 0 ? [{value, weight: weights[m]!}] : []));
    if (counted.some(({value}) => value === 0)) return 0;
    switch (mean) {
      case "geometric":
        return Math.exp(counted.reduce((sum, {value, weight}) => sum + weight * Math.log(value), 0));
      case "harmonic":
        return 1 / counted.reduce((sum, {value, weight}) => sum + weight / value, 0);
      default:
        throw new RangeError(`unknown mean: ${mean}`);
    }
  }
}
