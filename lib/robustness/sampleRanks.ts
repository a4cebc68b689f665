import {batchSpread} from "./batchSpread.js";
import {rankCounter} from "./rankCounter.js";
import type {Sampler} from "./sampleWeights.js";
import type {RobustnessOptions} from "./types.js";
import {Stopped} from "./types.js";

/** What weights drawn from a set show. Lists are alternative × number of others ahead, unless they say otherwise. */
export type RankSample = {
  samples: number;
  /** How many independent draws the sample is worth. */
  effective: number;
  counts: Int32Array;
  /** Of each alternative: the fewest and the most ahead that were seen, and weights at which they were. */
  fewest: Extreme[];
  most: Extreme[];
  /** Alternative × criterion: sums of the weights, and of their squares, under which it is first. */
  firstSum: Float64Array;
  firstSquares: Float64Array;
  /** Alternative × alternative: how often the first leads; null unless asked for. */
  wins: Float64Array | null;
};

/** A number of alternatives ahead, and weights at which there are so many. */
export type Extreme = {ahead: number; weights: number[]};

type SampleOptions = Pick<RobustnessOptions, "onProgress" | "shouldStop"> & {samples: number; pairwise: boolean};

const chunk = 4096;

/** Ranks `values` (alternatives × criteria) at weights drawn by a sampler. */
export function sampleRanks(
  values: readonly (readonly number[])[],
  sampler: Sampler,
  {samples, pairwise, onProgress, shouldStop}: SampleOptions
): RankSample {
  const n = values.length;
  const k = values[0]!.length;
  const counter = rankCounter(values, pairwise);
  const firstSum = new Float64Array(n * k);
  const firstSquares = new Float64Array(n * k);
  const fewest = Array.from({length: n}, (): Extreme => ({ahead: Infinity, weights: []}));
  const most = Array.from({length: n}, (): Extreme => ({ahead: -Infinity, weights: []}));
  const batch = sampler.independent ? chunk : Math.max(1, Math.min(chunk, Math.floor(samples / 64)));
  const weights = new Float64Array(batch * k);
  const first = new Int32Array(batch);
  const spread = sampler.independent ? null : batchSpread(counter.counts, batch);
  for (let done = 0; done < samples;) {
    if (shouldStop?.()) throw new Stopped();
    const rows = Math.min(batch, samples - done);
    sampler.fill(weights, rows);
    counter.count(weights, rows, first, keep);
    addFirst(rows);
    if (rows === batch) spread?.add();
    done += rows;
    onProgress?.(done / samples);
  }
  const {counts, wins} = counter;
  return {
    samples,
    effective: samples / (spread?.inflation(samples) ?? 1),
    counts,
    fewest,
    most,
    firstSum,
    firstSquares,
    wins
  };

  function keep(i: number, ahead: number, row: number): void {
    const at = (): number[] => [...weights.subarray(row * k, row * k + k)];
    if (ahead < fewest[i]!.ahead) fewest[i] = {ahead, weights: at()};
    if (ahead > most[i]!.ahead) most[i] = {ahead, weights: at()};
  }

  function addFirst(rows: number): void {
    for (let row = 0, w = 0; row < rows; row++) {
      const o = first[row]! * k;
      for (let m = 0; m < k; m++, w++) {
        const weight = weights[w]!;
        firstSum[o + m]! += weight;
        firstSquares[o + m]! += weight * weight;
      }
    }
  }
}
