import {competitionRanks} from "../rank/competitionRanks.js";
import {weightedScores} from "../rank/weightedScores.js";
import {aheadShares, exactCells} from "./aheadShares.js";
import {checkAlternative, criteriaOf} from "./checks.js";
import {countAhead} from "./countAhead.js";
import {crossingsOf} from "./crossings.js";
import {levelGroups} from "./levelGroups.js";
import {precisionOf} from "./precision.js";
import {cellBound, spaceOf} from "./space.js";
import {standardError} from "./standardError.js";
import type {Method, RobustnessOptions, WeightSet} from "./types.js";

export type RankProfile = {
  method: Method;
  /** Weight vectors drawn; null if exact. */
  samples: number | null;
  /** The share of the admissible weights at which it has rank 1, 2, …, by `competitionRanks`. */
  shares: number[];
  standardError: number[] | null;
  /** Weights that give it each rank; null where there are none, and if sampled for all but the best and the worst. */
  witnesses: (number[] | null)[];
  /** How far exact shares may be off by rounding, as `rankAcceptability` says. 0 if sampled. */
  precision: number;
};

/**
 * The ranks of alternative `i` alone. Its ties are far fewer than those of all, so this is exact where
 * `rankAcceptability` has to sample: with four criteria for up to 127 others that it does not lead or trail at all
 * admissible weights. Otherwise from a seeded uniform sample. `values` are alternatives × criteria. Throws an
 * `EmptyWeightSet`.
 */
export function rankProfile(
  values: readonly (readonly number[])[],
  i: number,
  weightSet: WeightSet = {},
  options: RobustnessOptions = {}
): RankProfile {
  const {method} = options;
  if (method !== undefined && method !== "exact" && method !== "sampled") {
    throw new RangeError(`unknown method: ${String(method)}`);
  }
  checkAlternative(values, i);
  const {criteria, body, points} = spaceOf(criteriaOf(values), weightSet);
  const level = levelGroups(values, points);
  const own = level.groupOf[i]!;
  const cells = body ? cellBound(crossingsOf(level.values, points, own), body.dimension) : Infinity;
  if (method === "sampled" || (method === undefined && cells > exactCells))
    return sampled(values, i, weightSet, options);
  if (!body) throw new RangeError(`${criteria} criteria are too many for exact shares: sample them`);
  if (cells > exactCells) {
    throw new RangeError(
      `${values.length} alternatives may make ${cells} cells, too many for exact shares: sample them`
    );
  }
  const isRival = (_: unknown, g: number): boolean => g !== own;
  const rivals = level.values.filter(isRival);
  const {share, witnesses, snapped} = countAhead(body, level.values[own]!, rivals, level.sizes.filter(isRival), 0);
  options.onProgress?.(1);
  const rankAt = (weights: readonly number[]): number => competitionRanks(weightedScores(values, weights))[i]!;
  return {
    method: "exact",
    samples: null,
    shares: values.map((_, ahead) => share[ahead] ?? 0),
    standardError: null,
    witnesses: values.map((_, ahead) => witnesses[ahead]?.find((weights) => rankAt(weights) === ahead + 1) ?? null),
    precision: precisionOf(body, values, level, snapped)
  };
}

function sampled(
  values: readonly (readonly number[])[],
  i: number,
  weightSet: WeightSet,
  options: RobustnessOptions
): RankProfile {
  const result = aheadShares(values, weightSet, {...options, method: "sampled"});
  if (result.method !== "sampled") throw new Error("asked to sample");
  const g = result.groupOf[i]!;
  const {samples, effective} = result.sample;
  const ends = [result.fewest[g]!, result.most[g]!];
  return {
    method: "sampled",
    samples,
    shares: result.share[g]!,
    standardError: result.share[g]!.map((share) => standardError(share, effective)),
    witnesses: values.map((_, ahead) => ends.find((end) => end.ahead === ahead)?.weights ?? null),
    precision: 0
  };
}
