import {aheadShares} from "./aheadShares.js";
import {pairwiseShares} from "./pairwiseShares.js";
import type {RankSample} from "./sampleRanks.js";
import {simplicesOf} from "./simplices.js";
import {standardError} from "./standardError.js";
import type {Method, RobustnessOptions, WeightSet} from "./types.js";

export type RankAcceptability = {
  method: Method;
  /** Weight vectors drawn; null if exact. */
  samples: number | null;
  /** Alternative × rank: the share of the admissible weights at which an alternative holds a rank. */
  acceptability: number[][];
  /** The same by competition ranking: alternatives level at all admissible weights all hold the best of their ranks. */
  competition: number[][];
  standardError: number[][] | null;
  competitionError: number[][] | null;
  /** [i][j]: the share of the weights at which i leads j; a half if they are level at all of them, and for i = j. */
  pairwise: number[][];
  /** Null where `pairwise` is exact, which it may be beside a sample. */
  pairwiseError: number[][] | null;
  /** Mean of the weights at which an alternative is first; null if it is at none. */
  centralWeights: (number[] | null)[];
  /** Standard errors of the central weights: null if exact, NaN from a single draw. */
  centralError: (number[] | null)[] | null;
  /** Groups of alternatives that are level at all admissible weights. They share their ranks equally. */
  tied: number[][];
  /**
   * How far exact shares may be off by rounding: 1e-10 unless the set is hardly wider than the rounding of a weight, or
   * alternatives are all but level on it. 0 if sampled.
   */
  precision: number;
};

/**
 * Share of the admissible weights at which each alternative holds each rank (rank acceptability of SMAA-2), leads each
 * other, and the centre of the weights at which it is first. Rows and columns of the acceptability add up to 1.
 *
 * Exact for up to four criteria unless there are too many alternatives (see `exactCells`): an alternative ties with each
 * rival on a plane, and these cut the weights into cells in which its rank is constant. Otherwise from a seeded uniform
 * sample, every figure with its standard error. `values` are alternatives × criteria. Throws an `EmptyWeightSet`.
 */
export function rankAcceptability(
  values: readonly (readonly number[])[],
  weightSet: WeightSet = {},
  options: RobustnessOptions = {}
): RankAcceptability {
  const result = aheadShares(values, weightSet, options);
  const {groupOf, sizes, share, space, tied} = result;
  const acceptability = groupOf.map((g) => spread(share[g]!, sizes[g]!, values.length));
  const competition = groupOf.map((g) => values.map((_, ahead) => share[g]![ahead] ?? 0));
  const simplices = simplicesOf(space.criteria, weightSet);
  const exactly = simplices && pairwiseShares(result, simplices);
  if (result.method === "exact") {
    return {
      method: "exact",
      samples: null,
      acceptability,
      competition,
      standardError: null,
      competitionError: null,
      pairwise: exactly!,
      pairwiseError: null,
      centralWeights: groupOf.map((g) => result.cells[g]!.centre[0]!),
      centralError: null,
      tied,
      precision: result.precision
    };
  }
  const {sample, groups} = result;
  const {samples, effective} = sample;
  const errors = (shares: number[][]) => shares.map((row) => row.map((share) => standardError(share, effective)));
  const centres = groups.map((group) => centreOf(sample, group, space.criteria));
  return {
    method: "sampled",
    samples,
    acceptability,
    competition,
    standardError: errors(acceptability),
    competitionError: errors(competition),
    ...(exactly ? {pairwise: exactly, pairwiseError: null} : winShares(sample, groupOf)),
    centralWeights: groupOf.map((g) => centres[g]!.centre),
    centralError: groupOf.map((g) => centres[g]!.error),
    tied,
    precision: 0
  };
}

/** Shares by rank from shares by number ahead: a group of so many fills as many ranks, each to an equal part. */
function spread(share: readonly number[], size: number, ranks: number): number[] {
  return Array.from({length: ranks}, (_, rank) => {
    let sum = 0;
    for (let ahead = Math.max(0, rank - size + 1); ahead <= rank; ahead++) sum += share[ahead] ?? 0;
    return sum / size;
  });
}

function centreOf(
  {counts, firstSum, firstSquares, samples, effective}: RankSample,
  group: readonly number[],
  criteria: number
): {centre: number[] | null; error: number[] | null} {
  const n = Math.sqrt(counts.length);
  const times = counts[group[0]! * n]!;
  if (times === 0) return {centre: null, error: null};
  // One of a group was noted as first, whichever.
  const total = (sums: Float64Array, m: number): number => group.reduce((sum, i) => sum + sums[i * criteria + m]!, 0);
  const centre = Array.from({length: criteria}, (_, m) => total(firstSum, m) / times);
  const error = centre.map((weight, m) => {
    const variance = Math.max(0, total(firstSquares, m) - times * weight * weight) / (times - 1);
    return Math.sqrt((variance / times) * (samples / effective));
  });
  return {centre, error};
}

function winShares(
  {wins, samples, effective}: RankSample,
  groupOf: readonly number[]
): {pairwise: number[][]; pairwiseError: number[][]} {
  const n = groupOf.length;
  const level = (i: number, j: number): boolean => groupOf[i] === groupOf[j];
  const pairwise = groupOf.map((_, i) => groupOf.map((_, j) => (level(i, j) ? 0.5 : wins![i * n + j]! / samples)));
  const pairwiseError = pairwise.map((row, i) =>
    row.map((share, j) => (level(i, j) ? 0 : standardError(share, effective)))
  );
  return {pairwise, pairwiseError};
}
