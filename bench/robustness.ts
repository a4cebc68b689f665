import {attainableRanks} from "../lib/robustness/attainableRanks.js";
import {cellOf} from "../lib/robustness/cellOf.js";
import {commonRankings} from "../lib/robustness/commonRankings.js";
import {dominance} from "../lib/robustness/dominance.js";
import {favourability} from "../lib/robustness/favourability.js";
import {nearestSwap} from "../lib/robustness/nearestSwap.js";
import {nearestTop} from "../lib/robustness/nearestTop.js";
import {rankAcceptability} from "../lib/robustness/rankAcceptability.js";
import {rankingCells} from "../lib/robustness/rankingCells.js";
import {sfc32} from "../lib/robustness/sfc32.js";
import {sliceCells} from "../lib/slice/sliceCells.js";
import type {Fourth} from "../lib/slice/types.js";
import type {Result} from "./measure.js";
import {compare} from "./measure.js";

const weights = [0.25, 0.4, 0.3, 0.05];
const million = 1_000_000;

/** What can be said of a ranking under all weights, exactly and by sampling, of 11 agencies and of 623. */
export async function robustness(): Promise<Result[]> {
  const pilot = table(11, 2030);
  const all = table(623, 2019);
  const cells = rankingCells(pilot);
  agree(pilot);
  return [
    ...(await compare("11 agencies × 4 dimensions, any weights", [
      {what: "all exact results", run: () => everything(pilot), samples: 15, note: `${cells.length} rankings; aim 150`},
      {what: "one million naive samples", run: () => naive(pilot, million), samples: 5, note: "ranks only"},
      {
        what: "one million samples",
        run: () => sampled(pilot, million),
        samples: 9,
        note: "with standard errors; aim 200"
      },
      {what: "exact rank acceptability", run: () => rankAcceptability(pilot)},
      {what: "exact attainable ranks", run: () => attainableRanks(pilot)},
      {what: "every ranking and its share", run: () => rankingCells(pilot), samples: 15},
      {what: "the cell of the weights", run: () => cellOf(pilot, weights)},
      {what: "smallest swap of all 110 pairs", run: () => swaps(pilot)},
      {what: "smallest change to be first, all", run: () => pilot.map((_, i) => nearestTop(pilot, weights, i, 1))}
    ])),
    ...(await compare("623 agencies × 4 dimensions, any weights", [
      {what: "10,000 samples", run: () => sampled(all, 10_000), samples: 9, note: "pairs exact; aim 1,000"},
      {what: "10,000 naive samples", run: () => naive(all, 10_000), samples: 3, note: "ranks only"},
      {what: "most common rankings", run: () => commonRankings(all), samples: 3, note: "10,000 samples"}
    ])),
    ...(await compare("ternary map of 11 agencies, fourth weight moving", [
      {what: "cells by who is first", run: (i) => sliceCells(pilot, fourthAt(i), {kind: "first"}), note: "aim 16"},
      {what: "cells by the rank of one", run: (i) => sliceCells(pilot, fourthAt(i), {kind: "rank", unit: 0})}
    ]))
  ];
}

function fourthAt(i: number): Fourth {
  return {criterion: 3, weight: (i % 100) / 100};
}

function table(alternatives: number, seed: number): number[][] {
  const random = sfc32(seed);
  return Array.from({length: alternatives}, () => Array.from({length: 4}, () => random()));
}

function everything(values: number[][]): unknown {
  return [
    rankAcceptability(values),
    rankingCells(values),
    attainableRanks(values),
    favourability(values, weights),
    cellOf(values, weights),
    dominance(values),
    swaps(values)
  ];
}

function swaps(values: number[][]): unknown {
  return values.map((_, i) => values.map((_, j) => (i === j ? null : nearestSwap(values, weights, i, j))));
}

function sampled(values: number[][], samples: number): ReturnType<typeof rankAcceptability> {
  return rankAcceptability(values, {}, {method: "sampled", samples});
}

/** What one would write first: exponential draws, scores, a sort, a count. */
function naive(values: number[][], samples: number): number[][] {
  const random = sfc32(7);
  const counts = values.map(() => values.map(() => 0));
  for (let s = 0; s < samples; s++) {
    const draw = [0, 1, 2, 3].map(() => -Math.log(1 - random()));
    const total = draw[0]! + draw[1]! + draw[2]! + draw[3]!;
    const scores = values.map((row) => row.reduce((sum, value, m) => sum + (draw[m]! / total) * value, 0));
    const order = scores.map((_, i) => i).sort((i, j) => scores[j]! - scores[i]!);
    for (const [rank, i] of order.entries()) counts[i]![rank]!++;
  }
  return counts;
}

/** What is compared must be the same, within four standard errors and those of the naive count. */
function agree(values: number[][]): void {
  const samples = 100_000;
  const exact = rankAcceptability(values).acceptability;
  const ours = sampled(values, samples);
  const counts = naive(values, samples);
  for (const [i, row] of exact.entries()) {
    for (const [rank, share] of row.entries()) {
      const error = 4.5 * ours.standardError![i]![rank]!;
      for (const other of [ours.acceptability[i]![rank]!, counts[i]![rank]! / samples]) {
        if (Math.abs(other - share) > error)
          throw new Error(`agency ${i}, rank ${rank + 1}: ${share} and ${other} differ`);
      }
    }
  }
}
