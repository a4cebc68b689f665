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
  /** The best rank at any admissible weights, those included at which it only draws level. At most `best`. */
  bestTied: number;
  bestTiedWeights: number[];
  /** If sampled, the ranks are those that were seen: better and worse ones may exist. */
  method: Method;
};

/**
 * The best and the worst rank of each alternative over the admissible weights, with weights that prove them: there it
 * has just that rank by `competitionRanks`. No admissible weights give a rank worse than `worst` or better than
 * `bestTied`; `best` asks in addition that it holds not merely on a boundary, where leads are nil.
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
      const best = rankAt(bestWeights);
      const worst = rankAt(worstWeights);
      return {best, worst, bestWeights, worstWeights, bestTied: best, bestTiedWeights: bestWeights, method: "sampled"};
    }
    const {witnesses, closest} = result.cells[g]!;
    const ranked = witnesses.flatMap((candidates, ahead) => {
      const weights = candidates.find((candidate) => rankAt(candidate) === ahead + 1);
      return weights ? [{rank: ahead + 1, weights}] : [];
    });
    const any = witnesses.flat()[0]!;
    const best = ranked[0] ?? {rank: rankAt(any), weights: any};
    const worst = ranked[ranked.length - 1] ?? best;
    const tied = Math.min(rankAt(closest.weights), best.rank);
    return {
      best: best.rank,
      worst: worst.rank,
      bestWeights: best.weights,
      worstWeights: worst.weights,
      bestTied: tied,
      bestTiedWeights: tied < best.rank ? closest.weights : best.weights,
      method: "exact"
    };
  });
}
