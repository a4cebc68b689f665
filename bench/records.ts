import {DuckDBDataChunk, DuckDBInstance, DOUBLE, UTINYINT} from "@duckdb/node-api";
import type {DuckDBConnection} from "@duckdb/node-api";
import {categorize, coefficients} from "../lib/index.js";
import type {Band, ScoredTally, Weights} from "../lib/index.js";
import type {Synthesis} from "./synthesize.js";

/** One entry an employee, points already known: what a scan of records reads at best. */
export type Records = {
  groups: number;
  maxima: ScoredTally["maxima"];
  group: Uint8Array;
  points: [Float64Array, Float64Array, Float64Array, Float64Array];
};

/** The employees counted in a scored tally, one by one. */
export function recordsOf({tally, cell}: Synthesis, scored: ScoredTally): Records {
  const counted = cell.filter((c) => scored.tuple[c]! >= 0);
  return {
    groups: tally.groups.length,
    maxima: scored.maxima,
    group: Uint8Array.from(counted, (c) => tally.group[c]!),
    points: scored.points.map((p) => Float64Array.from(counted, (c) => p[scored.tuple[c]!]!)) as Records["points"]
  };
}

/** Mean index per agency, by reading every record. */
export function scanMeans({groups, maxima, group, points: [p0, p1, p2, p3]}: Records, weights: Weights): Float64Array {
  const [c0, c1, c2, c3] = coefficients(weights, maxima);
  const sums = new Float64Array(groups);
  const n = new Float64Array(groups);
  for (let i = 0; i < group.length; i++) {
    const g = group[i]!;
    sums[g]! += c0 * p0[i]! + c1 * p1[i]! + c2 * p2[i]! + c3 * p3[i]!;
    n[g]!++;
  }
  return sums.map((sum, g) => sum / n[g]!);
}

/** Mean, variance, five quantiles, hundred bins and categories per agency, by reading every record. */
export function scanSummaries(records: Records, weights: Weights, bands: Band[]) {
  const {groups, maxima, group, points} = records;
  const [p0, p1, p2, p3] = points;
  const [c0, c1, c2, c3] = coefficients(weights, maxima);
  const size = new Uint32Array(groups);
  for (const g of group) size[g]!++;
  const indexes = Array.from(size, (n) => new Float64Array(n));
  const at = new Uint32Array(groups);
  for (let i = 0; i < group.length; i++) {
    const g = group[i]!;
    indexes[g]![at[g]!++] = c0 * p0[i]! + c1 * p1[i]! + c2 * p2[i]! + c3 * p3[i]!;
  }
  return indexes.map((values) => {
    const n = values.length;
    let sum = 0;
    for (const x of values) sum += x;
    const mean = sum / n;
    let squares = 0;
    const bins = new Uint32Array(100);
    for (const x of values) {
      squares += (x - mean) ** 2;
      bins[Math.min(99, Math.floor(x + 1e-8))]!++;
    }
    values.sort();
    const quantiles = [0.05, 0.25, 0.5, 0.75, 0.95].map((p) => {
      const h = (n - 1) * p;
      const low = values[Math.floor(h)]!;
      return low + (values[Math.ceil(h)]! - low) * (h - Math.floor(h));
    });
    // Sorted values change category at most once per band.
    const categories = new Map<string, number>();
    for (let i = 0; i < n;) {
      const category = categorize(values[i]!, "floor", bands);
      let [low, high] = [i, n];
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (categorize(values[middle]!, "floor", bands) === category) low = middle;
        else high = middle;
      }
      categories.set(category, high - i);
      i = high;
    }
    return {n, mean, variance: squares / n, quantiles, bins, categories};
  });
}

/** The same records as a table `pegawai` of a database in memory. */
export async function loadRecords({group, points}: Records): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run("CREATE TABLE pegawai (instansi UTINYINT, p0 DOUBLE, p1 DOUBLE, p2 DOUBLE, p3 DOUBLE)");
  const appender = await connection.createAppender("pegawai");
  const length = 2048;
  for (let i = 0; i < group.length; i += length) {
    const chunk = DuckDBDataChunk.create([UTINYINT, DOUBLE, DOUBLE, DOUBLE, DOUBLE]);
    chunk.setColumns([group, ...points].map((column) => Array.from(column.subarray(i, i + length))));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  return connection;
}

function indexSql({maxima}: Records, weights: Weights): string {
  return coefficients(weights, maxima)
    .map((c, d) => `${c}::DOUBLE * p${d}`)
    .join(" + ");
}

/** Mean index per agency in SQL. */
export function meansSql(records: Records, weights: Weights): string {
  return `SELECT instansi, avg(${indexSql(records, weights)}) FROM pegawai GROUP BY instansi ORDER BY instansi`;
}

/** Mean, variance, quantiles, bins and categories per agency in SQL. */
export function summariesSql(records: Records, weights: Weights, bands: Band[]): string {
  const cut = "floor(x * 100 + 1e-6)";
  const within = bands.map(({floor}, b) => {
    const above = bands[b - 1];
    return `count(*) FILTER (WHERE ${cut} >= ${100 * floor}${above ? ` AND ${cut} < ${100 * above.floor}` : ""})`;
  });
  return `WITH indeks AS (SELECT instansi, ${indexSql(records, weights)} AS x FROM pegawai)
SELECT instansi, count(*), avg(x), var_pop(x), quantile_cont(x, [0.05, 0.25, 0.5, 0.75, 0.95]),
  histogram(least(99, floor(x + 1e-8))::UTINYINT), ${within.join(", ")}
FROM indeks GROUP BY instansi ORDER BY instansi`;
}
