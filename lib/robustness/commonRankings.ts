import {criteriaOf} from "./checks.js";
import {levelGroups} from "./levelGroups.js";
import {pace} from "./pace.js";
import {listing, rankingCells} from "./rankingCells.js";
import {sampleWeights} from "./sampleWeights.js";
import {sfc32} from "./sfc32.js";
import type {Space} from "./space.js";
import {spaceOf} from "./space.js";
import {standardError} from "./standardError.js";
import type {Method, RobustnessOptions, WeightSet} from "./types.js";
import {dot} from "./vector.js";

/** A ranking that some admissible weights give, and how many of them do. */
export type CommonRanking = {
  /** Alternatives from best to worst; those level at all admissible weights follow one another by index. */
  ranking: number[];
  /** Share of the admissible weights that rank so. */
  share: number;
  /** Null if exact. */
  standardError: number | null;
  /** Centre of these weights. */
  centroid: number[];
  /** Null if exact; NaN from a single draw. */
  centroidError: number[] | null;
};

export type CommonRankings = {
  method: Method;
  /** Weight vectors drawn; null if exact. */
  samples: number | null;
  /** How many rankings there are; null if sampled, as a sample need not show them all. */
  total: number | null;
  /** How many rankings were seen: there are at least so many. */
  seen: number;
  /** Groups of alternatives that are level at all admissible weights. */
  tied: number[][];
  /** How far exact shares may be off by rounding, as `rankAcceptability` says. 0 if sampled. */
  precision: number;
  /** The most common, largest share first. */
  cells: CommonRanking[];
};

/**
 * The rankings that the most admissible weights give: `top` of them (10 unless told), largest share first.
 *
 * Exact where `rankingCells` can list them all. Otherwise from a seeded uniform sample, each figure with its standard
 * error: rankings that are about as common may then be in another order, and of hundreds of alternatives hardly two
 * draws rank alike, so that the share of the first says no more than that none is common. `values` are alternatives ×
 * criteria. Throws an `EmptyWeightSet`, a `Stopped` when asked to stop, and a RangeError for a table, method, `top` or
 * number of samples that does not fit.
 */
export function commonRankings(
  values: readonly (readonly number[])[],
  weightSet: WeightSet = {},
  options: RobustnessOptions & {top?: number} = {}
): CommonRankings {
  const {top = 10, method} = options;
  if (!(Number.isInteger(top) && top >= 0)) throw new RangeError(`top must be a whole number from 0: ${top}`);
  if (method !== undefined && method !== "exact" && method !== "sampled") {
    throw new RangeError(`unknown method: ${String(method)}`);
  }
  const space = spaceOf(criteriaOf(values), weightSet);
  if (method !== "sampled" && (method === "exact" || listing(values, space).refusal === null)) {
    const cells = rankingCells(values, weightSet, options);
    return {
      method: "exact",
      samples: null,
      total: cells.length,
      seen: cells.length,
      tied: cells[0]!.tied,
      precision: cells[0]!.precision,
      cells: cells
        .slice(0, top)
        .map(({ranking, share, centroid}) => ({ranking, share, standardError: null, centroid, centroidError: null}))
    };
  }
  return sampled(values, space, top, options);
}

const chunk = 1024;
/** Batches by which the draws of a walk are held against independent ones. */
const batches = 64;

type Drawn = {key: string; times: number; sum: number[]; squares: number[]};

function sampled(
  values: readonly (readonly number[])[],
  {criteria, weightSet, points}: Space,
  top: number,
  {samples = values.length > 100 ? 10_000 : 100_000, seed = 1, ...pacing}: RobustnessOptions
): CommonRankings {
  if (!(Number.isInteger(samples) && samples > 0)) {
    throw new RangeError(`samples must be a whole number from 1: ${samples}`);
  }
  const {groups, values: distinct, tied} = levelGroups(values, points);
  if (distinct.length > 0xffff) throw new RangeError(`too many alternatives: ${distinct.length}, at most 65535`);
  const sampler = sampleWeights(criteria, weightSet, sfc32(seed));
  const step = pace(pacing);
  const weights = new Float64Array(chunk * criteria);
  const drawn: Drawn[] = [];
  const known = new Map<string, number>();
  const which = new Int32Array(samples);
  const order = Uint16Array.from(distinct.keys());
  const scores = new Float64Array(distinct.length);
  for (let done = 0; done < samples; done += chunk) {
    const rows = Math.min(chunk, samples - done);
    sampler.fill(weights, rows);
    for (let row = 0; row < rows; row++) {
      const at = weights.subarray(row * criteria, (row + 1) * criteria);
      for (const [g, own] of distinct.entries()) scores[g] = dot(own, at);
      sortByScore(order, scores);
      which[done + row] = note(String.fromCharCode(...order), at);
      step(1 / samples);
    }
  }
  const found = [...drawn.keys()].sort((a, b) => drawn[b]!.times - drawn[a]!.times || a - b).slice(0, top);
  const inflation = sampler.independent ? 1 : walkInflation(which, found);
  pacing.onProgress?.(1);
  return {
    method: "sampled",
    samples,
    total: null,
    seen: drawn.length,
    tied,
    precision: 0,
    cells: found.map((d) => {
      const {key, times, sum, squares} = drawn[d]!;
      const share = times / samples;
      const centroid = sum.map((total) => total / times);
      return {
        ranking: Array.from(key, (_, t) => groups[key.charCodeAt(t)]!).flat(),
        share,
        standardError: standardError(share, samples / inflation),
        centroid,
        centroidError: squares.map((total, m) => {
          const variance = Math.max(0, total - times * centroid[m]! ** 2) / (times - 1);
          return Math.sqrt((variance / times) * inflation);
        })
      };
    })
  };

  function note(key: string, at: Float64Array): number {
    let d = known.get(key);
    if (d === undefined) {
      const zeros = (): number[] => new Array<number>(criteria).fill(0);
      known.set(key, (d = drawn.push({key, times: 0, sum: zeros(), squares: zeros()}) - 1));
    }
    const {sum, squares} = drawn[d]!;
    drawn[d]!.times++;
    for (let m = 0; m < criteria; m++) {
      sum[m]! += at[m]!;
      squares[m]! += at[m]! * at[m]!;
    }
    return d;
  }
}

/** Best first, of equal ones the lower index; few are sorted faster by insertion than by calling a comparison. */
function sortByScore(order: Uint16Array, scores: Float64Array): void {
  if (order.length > 100) {
    order.sort((g, h) => scores[h]! - scores[g]! || g - h);
    return;
  }
  for (let t = 1; t < order.length; t++) {
    const g = order[t]!;
    const score = scores[g]!;
    let u = t;
    for (; u > 0; u--) {
      const h = order[u - 1]!;
      if (scores[h]! > score || (scores[h] === score && h < g)) break;
      order[u] = h;
    }
    order[u] = g;
  }
}

/** How much larger the variance between batches is than of independent draws, over the rankings found; at least 1. */
function walkInflation(which: Int32Array, found: readonly number[]): number {
  const size = Math.floor(which.length / batches);
  if (size === 0 || found.length === 0) return 1;
  let sum = 0;
  for (const d of found) {
    const counts = new Float64Array(batches);
    for (let s = 0; s < size * batches; s++) if (which[s] === d) counts[Math.floor(s / size)]!++;
    const mean = counts.reduce((total, count) => total + count, 0) / batches;
    const variance = counts.reduce((total, count) => total + (count - mean) ** 2, 0) / (batches - 1);
    sum += mean > 0 && mean < size ? variance / (mean * (1 - mean / size)) : 1;
  }
  return Math.max(1, sum / found.length);
}
