import {dimensions} from "../scheme/dimensions.js";
import {rules} from "../scheme/rules.js";
import type {Scheme, Weights} from "../scheme/types.js";
import {coefficients} from "../score/coefficients.js";
import {categoryCounts} from "../summary/categoryCounts.js";
import {distributions} from "../summary/distributions.js";
import type {ScoredTally} from "../tally/types.js";

/** A number that the two engines do not agree on. */
export type Disagreement = {instansi: string; quantity: string; sql: number; tally: number};

export type Comparison = {comparisons: number; disagreements: Disagreement[]};

/**
 * Holds what DuckDB computed from the records (rows of `summarySql`) against what the library computed from the tally,
 * number by number, for equality and not for closeness: head-counts, sums of points, sums of the index, people per
 * category. An agency without a row is one with nobody in it.
 */
export function compareEngines(
  rows: readonly Record<string, unknown>[],
  scored: ScoredTally,
  scheme: Scheme,
  weights: Weights
): Comparison {
  const {edge} = rules(scheme);
  const c = coefficients(weights, scored.maxima);
  const byInstansi = new Map(rows.map((row) => [row.instansi as string, row]));
  const people = distributions(scored, weights);
  const disagreements: Disagreement[] = [];
  let comparisons = 0;

  scored.groups.forEach((instansi, g) => {
    const row = byInstansi.get(instansi) ?? {};
    const sums = scored.sums.map((sum) => sum[g]!);
    const categories = categoryCounts(people[g]!, edge, scheme.bands);
    const expected: [string, number][] = [
      ["populasi", scored.population[g]!],
      ["lengkap", scored.complete[g]!],
      ["n", scored.n[g]!],
      ...dimensions.map((id, d): [string, number] => [`jumlah_${id}`, sums[d]!]),
      ["jumlah_indeks", c[0] * sums[0]! + c[1] * sums[1]! + c[2] * sums[2]! + c[3] * sums[3]!],
      ...scheme.bands.map(({category}, b): [string, number] => [category.replaceAll("-", "_"), categories[b]!])
    ];
    for (const [quantity, tally] of expected) {
      ++comparisons;
      const sql = Number(row[quantity] ?? 0);
      if (sql !== tally) disagreements.push({instansi, quantity, sql, tally});
    }
  });
  for (const instansi of byInstansi.keys()) {
    if (!scored.groups.includes(instansi)) throw new RangeError(`the records have an unknown agency: ${instansi}`);
  }
  return {comparisons, disagreements};
}
