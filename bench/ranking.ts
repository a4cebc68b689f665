import {
  bkn2019,
  configure,
  joinScored,
  moveWeight,
  rules,
  scoreTally,
  standings,
  summarize,
  transitions,
  unitsFromTally
} from "../lib/index.js";
import type {Weights} from "../lib/index.js";
import type {Result} from "./measure.js";
import {compare} from "./measure.js";
import {loadRecords, meansSql, recordsOf, scanMeans, scanSummaries, summariesSql} from "./records.js";
import {synthesize} from "./synthesize.js";

const scheme = configure(bkn2019, {populasi: "asn"});
const {edge} = rules(scheme);
const {bands} = scheme;

/** As many weightings as a slider passes; no two calls in a row get the same. */
const drag: Weights[] = Array.from({length: 400}, (_, i) =>
  moveWeight(bkn2019.weights, "kompetensi", (100 + i) / 1000, {step: 0.001})
);

/** Re-ranking, summaries and category changes over the tally, and the same by reading every record. */
export async function ranking(employees: number): Promise<Result[]> {
  const synthesis = synthesize(employees);
  const {tally} = synthesis;
  const scored = scoreTally(tally, scheme);
  const other = scoreTally(tally, configure(scheme, {populasi: "asn", jpTeknis: "proporsional"}));
  const units = unitsFromTally(scored, {minimum: 0});
  const joint = joinScored(tally, scored, other);
  const records = recordsOf(synthesis, scored);
  const db = await loadRecords(records);
  await agree();

  const weights = (i: number) => drag[i % drag.length]!;
  const label = `${employees.toLocaleString("en")} employees`;
  const results = [
    ...(await compare(`${label}: re-rank ${units.length} agencies`, [
      {what: "tally", run: (i) => standings(units, weights(i), scheme)},
      {what: "scan of typed arrays", run: (i) => scanMeans(records, weights(i)), samples: 9},
      {what: "DuckDB", run: (i) => db.runAndReadAll(meansSql(records, weights(i))), samples: 9}
    ])),
    ...(await compare(`${label}: all summaries`, [
      {what: "tally", run: (i) => summarize(scored, weights(i), {edge, bands}), note: `${scored.count.length} entries`},
      {what: "scan of typed arrays", run: (i) => scanSummaries(records, weights(i), bands), samples: 5},
      {what: "DuckDB", run: (i) => db.runAndReadAll(summariesSql(records, weights(i), bands)), samples: 5}
    ])),
    ...(await compare(`${label}: who changes category`, [
      {
        what: "transitions of a join",
        run: (i) => transitions(joint, {weights: weights(0), edge, bands}, {weights: weights(i), edge, bands}),
        note: `${joint.count.length} entries`
      },
      {what: "the join, once a change of rules", run: () => joinScored(tally, scored, other), samples: 9}
    ])),
    ...(await compare(`${label}: a change of rules`, [
      {what: "score the tally", run: () => scoreTally(tally, scheme), samples: 9, note: `${tally.count.length} cells`}
    ]))
  ];
  db.closeSync();
  return results;

  /** What is compared must be the same: all three ways, at other weights than the legal. */
  async function agree(): Promise<void> {
    const other = drag[77]!;
    const ours = summarize(scored, other, {edge, bands});
    const scan = scanSummaries(records, other, bands);
    const rows = (await db.runAndReadAll(summariesSql(records, other, bands))).getRowsJS() as unknown[][];
    ours.forEach((summary, g) => {
      const sql = rows[g]!;
      const near = (a: number, b: number, what: string) => {
        if (!(Math.abs(a - b) < 1e-6)) throw new Error(`${what} of ${summary.instansi}: ${a} and ${b} differ`);
      };
      near(summary.n, scan[g]!.n, "n (scan)");
      near(summary.n, Number(sql[1]), "n (DuckDB)");
      near(summary.index, scan[g]!.mean, "mean (scan)");
      near(summary.index, Number(sql[2]), "mean (DuckDB)");
      near(summary.variance, scan[g]!.variance, "variance (scan)");
      near(summary.variance, Number(sql[3]), "variance (DuckDB)");
      summary.quantiles.forEach((q, i) => {
        near(q, scan[g]!.quantiles[i]!, "quantile (scan)");
        near(q, Number((sql[4] as number[])[i]), "quantile (DuckDB)");
      });
      summary.categories.forEach((n, b) => {
        near(n, scan[g]!.categories.get(bands[b]!.category) ?? 0, "category (scan)");
        near(n, Number(sql[6 + b]), "category (DuckDB)");
      });
      summary.histogram.forEach((n, bin) => near(n, scan[g]!.bins[bin]!, "histogram (scan)"));
    });
  }
}
