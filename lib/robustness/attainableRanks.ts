import {competitionRanks} from "../rank/competitionRanks.js";
import {weightedScores} from "../rank/weightedScores.js";
import {aheadShares} from "./aheadShares.js";
import type {Method, RobustnessOptions, WeightSet} from "./types.js";

export type AttainableRanks = {
  /** The best and the worst rank that an alternative has on a part of the weights, and weights inside those parts. */
  best: number;
  worst: number;
  bestWeights: number[];
  worstWeights: number[];
  /** If sampled, the ranks are those that were seen: better and worse ones may exist. */
  method: Method;
};

/**
 * The best and the worst rank of each alternative over the admissible weights, with weights that prove them: there it
 * has just that rank by `competitionRanks`. No admissible weights give a rank worse than `worst`, and a better one than
 * `best` only where it draws level with others on a boundary between rankings.
 *
 * Exact where `rankAcceptability` is. `values` are alternatives × criteria. Throws an `EmptyWeightSet`.
 */
export function attainableRanks(
  values: readonly (readonly number[])[],
  weightSet: WeightSet = {},
  options: RobustnessOptions = {}
): AttainableRanks[] {
  const result = aheadShares(values, weightSet, options);
  return result.groupOf.map((g, i): AttainableRanks => {
    const rankAt = (weights: readonly number[]): number => competitionRanks(weightedScores(values, weights))[i]!;
    if (result.method === "sampled") {
      const {weights: bestWeights} = result.fewest[g]!;
      const {weights: worstWeights} = result.most[g]!;
      return {best: rankAt(bestWeights), worst: rankAt(worstWeights), bestWeights, worstWeights, method: "sampled"};
    }
    const {witnesses} = result.cells[g]!;
    const ranked = witnesses.flatMap((candidates, ahead) => {
      const weights = candidates.find((candidate) => rankAt(candidate) === ahead + 1);
      return weights ? [{rank: ahead + 1, weights}] : [];
    });
    const any = witnesses.flat()[0]!;
    const best = ranked[0] ?? {rank: rankAt(any), weights: any};
    const worst = ranked[ranked.length - 1] ?? best;
    return {
      best: best.rank,
      worst: worst.rank,
      bestWeights: best.weights,
      worstWeights: worst.weights,
      method: "exact"
    };
  });
}
