import {
  bkn2019,
  configure,
  groupByTuple,
  groupDistributions,
  groupHistograms,
  groupMeans,
  groupings,
  moveWeight,
  scoreTally,
  splitCounts
} from "../lib/index.js";
import {histogram, optimalBlocks, safeBlocks} from "../lib/index.js";
import type {Weights} from "../lib/index.js";
import type {Result} from "./measure.js";
import {compare} from "./measure.js";
import {recordsOf, scanSummaries} from "./records.js";
import {synthesize} from "./synthesize.js";

const scheme = configure(bkn2019, {populasi: "asn"});

const drag: Weights[] = Array.from({length: 400}, (_, i) =>
  moveWeight(bkn2019.weights, "kompetensi", (100 + i) / 1000, {step: 0.001})
);

/** What the page Sebaran computes when a weight moves or a range of scores is dragged; repainting is the browser's. */
export async function distributions(employees: number): Promise<Result[]> {
  const synthesis = synthesize(employees);
  const {tally} = synthesis;
  const scored = scoreTally(tally, scheme);
  const agencies = splitCounts(tally.count, {levels: tally.groups, codes: tally.group}, tally.groups);
  const education = splitCounts<string | undefined>(tally.count, tally.columns.pendidikan, groupings.pendidikan.values);
  // As many groups as the page has: agencies, and 22 others.
  const counts = [...agencies, ...education, ...education, ...education, ...education.slice(0, 4), tally.count];
  const grouped = groupByTuple(scored, counts);
  const records = recordsOf(synthesis, scored);
  const weights = (i: number) => drag[i % drag.length]!;
  const everyone = (i: number) => groupDistributions(grouped, weights(i));
  const preferred = scheme.bands.map(({floor}) => floor);
  const edges = [0, ...Array.from({length: 20}, (_, i) => 1 + 5 * i), 100];
  const blocks = (points: readonly ArrayLike<number>[]) =>
    safeBlocks(
      points.slice(0, agencies.length).map((row) => [row]),
      optimalBlocks([points.at(-1)!], {preferred, edges}),
      {preferred, edges}
    );
  return compare(`${employees.toLocaleString("en")} employees: ${counts.length} distributions`, [
    {
      what: "a weight moves",
      run(i) {
        const points = groupHistograms(grouped, weights(i));
        return [groupMeans(grouped, weights(i)), blocks(points)];
      },
      note: "means, and the blocks that protect the main picture"
    },
    {
      what: "a weight moves, every value kept",
      run(i) {
        const found = everyone(i);
        return blocks(found.map((d) => histogram(d, 100)));
      },
      note: "what box and quantile dots need"
    },
    {
      what: "a range is dragged",
      run(i) {
        const measure = weights(0);
        everyone(0);
        return groupDistributions(grouped, measure, {measure, from: i % 50, to: 50 + (i % 50)});
      }
    },
    {what: "a filter: gather the groups", run: () => groupByTuple(scored, counts), samples: 9},
    {what: "scan of typed arrays", run: (i) => scanSummaries(records, weights(i), scheme.bands), samples: 5}
  ]);
}
