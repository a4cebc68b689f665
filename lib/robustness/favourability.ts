import {competitionRanks} from "../rank/competitionRanks.js";
import {weightedScores} from "../rank/weightedScores.js";
import {aheadShares} from "./aheadShares.js";
import {checkWeights} from "./checks.js";
import {standardError} from "./standardError.js";
import type {Method, RobustnessOptions, WeightSet} from "./types.js";

export type Favourability = {
  method: Method;
  /** Of each alternative: the share of the weights that rank it worse than these, and half of those that rank it alike. */
  percentile: number[];
  standardError: number[] | null;
  /** How far exact shares may be off by rounding, as `rankAcceptability` says. 0 if sampled. */
  precision: number;
};

/**
 * How these weights favour each alternative among all admissible ones: 0.5 is neither way, near 1 these weights are
 * about the kindest that could be chosen for it, near 0 the harshest. Exact where `rankAcceptability` is. The weights
 * need not be admissible themselves. Throws an `EmptyWeightSet`.
 */
export function favourability(
  values: readonly (readonly number[])[],
  weights: readonly number[],
  weightSet: WeightSet = {},
  options: RobustnessOptions = {}
): Favourability {
  checkWeights(values, weights);
  const result = aheadShares(values, weightSet, options);
  const ranks = competitionRanks(weightedScores(values, weights));
  const percentile = result.groupOf.map((g, i) => {
    const share = result.share[g]!;
    const now = ranks[i]! - 1;
    let worse = 0;
    for (let ahead = now + 1; ahead < share.length; ahead++) worse += share[ahead]!;
    return worse + (share[now] ?? 0) / 2;
  });
  return {
    method: result.method,
    percentile,
    standardError:
      result.method === "exact" ? null : percentile.map((share) => standardError(share, result.sample.effective)),
    precision: result.method === "exact" ? result.precision : 0
  };
}
