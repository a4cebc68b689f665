import {exactCells} from "./aheadShares.js";
import {batchSpread} from "./batchSpread.js";
import {criteriaOf, noiseOf} from "./checks.js";
import type {AheadCounts} from "./countAhead.js";
import {countAhead} from "./countAhead.js";
import {crossingsOf} from "./crossings.js";
import type {RankBand} from "./rankBands.js";
import {checkBounds, rankBands} from "./rankBands.js";
import {sampleWeights} from "./sampleWeights.js";
import {sfc32} from "./sfc32.js";
import type {Space} from "./space.js";
import {cellBound, spaceOf} from "./space.js";
import {standardError} from "./standardError.js";
import type {Method, RobustnessOptions, WeightSet} from "./types.js";
import {Stopped} from "./types.js";
import {dot} from "./vector.js";
import type {WeightBody} from "./weightBody.js";

type BandTable = readonly (readonly number[])[];

/** Bands over a weight set, and the share of the weights at which the best and the worst case are each rank. */
export type RankBandOver = RankBand & {
  /** If sampled, the ends are those that were seen: there may be others beyond. */
  method: Method;
  bestWeights: number[];
  worstWeights: number[];
  bestShares: number[];
  worstShares: number[];
  /** Standard errors of the shares; null if exact. */
  bestErrors: number[] | null;
  worstErrors: number[] | null;
};

/**
 * The joint question: the best and the worst rank of each alternative over all admissible weights and all values between
 * `low` and `high`, with weights at which the ends are reached.
 *
 * Exact for up to four criteria unless there are too many alternatives (see `exactCells`), and otherwise from a seeded
 * uniform sample, as with `rankAcceptability`. Throws an `EmptyWeightSet`, and a `Stopped` when asked to stop.
 */
export function rankBandsOver(
  low: BandTable,
  high: BandTable,
  weightSet: WeightSet = {},
  options: RobustnessOptions = {}
): RankBandOver[] {
  checkBounds(low, high);
  const {method} = options;
  if (method !== undefined && method !== "exact" && method !== "sampled") {
    throw new RangeError(`unknown method: ${String(method)}`);
  }
  const space = spaceOf(criteriaOf(low), weightSet);
  const {body, criteria} = space;
  const cells = cellsOf(low, high, space);
  if (method === "sampled" || (method === undefined && cells > 2 * exactCells)) {
    return sampled(low, high, space, options);
  }
  if (!body) throw new RangeError(`${criteria} criteria are too many for exact bands: sample them`);
  if (cells > 2 * exactCells) {
    throw new RangeError(`${low.length} alternatives may make ${cells} cells, too many for exact bands: sample them`);
  }
  return exact(low, high, body, options);
}

/** All but one. */
function without(rows: BandTable, i: number): (readonly number[])[] {
  return rows.filter((_, j) => j !== i);
}

function cellsOf(low: BandTable, high: BandTable, {body, points}: Space): number {
  if (!body) return Infinity;
  const bound = (own: readonly number[], others: BandTable): number =>
    cellBound(crossingsOf([own, ...others], points, 0), body.dimension);
  return low.reduce((sum, row, i) => sum + bound(high[i]!, without(low, i)) + bound(row, without(high, i)), 0);
}

function exact(
  low: BandTable,
  high: BandTable,
  body: WeightBody,
  {onProgress, shouldStop}: RobustnessOptions
): RankBandOver[] {
  const sizes = low.slice(1).map(() => 1);
  return low.map((_, i) => {
    if (shouldStop?.()) throw new Stopped();
    const best = countAhead(body, high[i]!, without(low, i), sizes);
    const worst = countAhead(body, low[i]!, without(high, i), sizes);
    const ends = (counts: AheadCounts, end: keyof RankBand): {rank: number; weights: number[]}[] =>
      counts.witnesses.flatMap((candidates, ahead) => {
        const weights = candidates.find((candidate) => rankBands(low, high, candidate)[i]![end] === ahead + 1);
        return weights ? [{rank: ahead + 1, weights}] : [];
      });
    const first = ends(best, "best")[0]!;
    const last = ends(worst, "worst").at(-1)!;
    onProgress?.((i + 1) / low.length);
    return {
      method: "exact",
      best: first.rank,
      worst: last.rank,
      bestWeights: first.weights,
      worstWeights: last.weights,
      bestShares: best.share,
      worstShares: worst.share,
      bestErrors: null,
      worstErrors: null
    };
  });
}

const chunk = 128;

function sampled(
  low: BandTable,
  high: BandTable,
  {criteria, weightSet}: Space,
  {samples = low.length > 100 ? 10_000 : 100_000, seed = 1, onProgress, shouldStop}: RobustnessOptions
): RankBandOver[] {
  if (!(Number.isInteger(samples) && samples > 0)) {
    throw new RangeError(`samples must be a whole number from 1: ${samples}`);
  }
  const n = low.length;
  const sampler = sampleWeights(criteria, weightSet, sfc32(seed));
  const noise = Math.max(noiseOf(low), noiseOf(high));
  const best = tallyOf(n);
  const worst = tallyOf(n);
  const spreads = sampler.independent ? [] : [best, worst].map(({counts}) => batchSpread(counts, chunk));
  const weights = new Float64Array(chunk * criteria);
  for (let done = 0; done < samples; done += chunk) {
    if (shouldStop?.()) throw new Stopped();
    const rows = Math.min(chunk, samples - done);
    sampler.fill(weights, rows);
    for (let row = 0; row < rows; row++) {
      const at = weights.subarray(row * criteria, (row + 1) * criteria);
      const least = Float64Array.from(low, (values) => dot(values, at));
      const most = Float64Array.from(high, (values) => dot(values, at));
      const [sortedLeast, sortedMost] = [least.slice().sort(), most.slice().sort()];
      for (let i = 0; i < n; i++) {
        best.add(i, above(sortedLeast, most[i]! + noise), at);
        // Its own highest is above its lowest, but not ahead of it.
        worst.add(i, above(sortedMost, least[i]! + noise) - (most[i]! > least[i]! + noise ? 1 : 0), at);
      }
    }
    if (rows === chunk) for (const spread of spreads) spread.add();
    onProgress?.((done + rows) / samples);
  }
  const draws = samples / Math.max(1, ...spreads.map((spread) => spread.inflation(samples)));
  const sharesOf = (counts: Int32Array, i: number): number[] =>
    Array.from(counts.subarray(i * n, (i + 1) * n), (count) => count / samples);
  return low.map((_, i) => {
    const [bestShares, worstShares] = [sharesOf(best.counts, i), sharesOf(worst.counts, i)];
    const errors = (shares: number[]): number[] => shares.map((share) => standardError(share, draws));
    return {
      method: "sampled",
      best: best.fewest[i]!.ahead + 1,
      worst: worst.most[i]!.ahead + 1,
      bestWeights: best.fewest[i]!.weights,
      worstWeights: worst.most[i]!.weights,
      bestShares,
      worstShares,
      bestErrors: errors(bestShares),
      worstErrors: errors(worstShares)
    };
  });
}

type SeenRanks = {ahead: number; weights: number[]};

/** How often so many are ahead of each of n alternatives, and weights with the fewest and the most. */
function tallyOf(n: number) {
  const counts = new Int32Array(n * n);
  const fewest = Array.from({length: n}, (): SeenRanks => ({ahead: Infinity, weights: []}));
  const most = Array.from({length: n}, (): SeenRanks => ({ahead: -Infinity, weights: []}));
  const add = (i: number, ahead: number, at: Float64Array): void => {
    counts[i * n + ahead]!++;
    if (ahead < fewest[i]!.ahead) fewest[i] = {ahead, weights: [...at]};
    if (ahead > most[i]!.ahead) most[i] = {ahead, weights: [...at]};
  };
  return {counts, fewest, most, add};
}

/** How many of these, in ascending order, are above a bound. */
function above(sorted: Float64Array, bound: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]! > bound) to = middle;
    else from = middle + 1;
  }
  return sorted.length - from;
}
