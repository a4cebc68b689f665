import type {Filter} from "../dataset/filter.js";
import {rules} from "../scheme/rules.js";
import type {Scheme, Weights} from "../scheme/types.js";
import {maxima} from "../score/maxima.js";
import {categorySql} from "./categorySql.js";
import {indexSql} from "./indexSql.js";
import {literal} from "./quote.js";
import {scoreSql} from "./scoreSql.js";

/**
 * A query with one row an agency: `populasi`, `lengkap`, `n` (people scored), `jumlah_kualifikasi` … `jumlah_disiplin`
 * and `jumlah_indeks` (sums over the people scored), and people per category (`sangat_tinggi` … `sangat_rendah`). The
 * sum of the index is formed from the sums of points, which are exact in any order; categories are decided record by
 * record. Agencies with nobody in the population have no row.
 */
export function summarySql(scheme: Scheme, weights: Weights, source: string, filter: Filter = {}): string {
  const {missing, edge} = rules(scheme);
  const ids = scheme.dimensions.map((d) => d.id);
  const sums = ids.map((id) => `coalesce(sum(p_${id}) FILTER (WHERE dihitung), 0e0) AS jumlah_${id}`);
  const categories = scheme.bands.map(
    ({category}) =>
      `(count(*) FILTER (WHERE dihitung AND kategori = ${literal(category)}))::INTEGER AS ${category.replaceAll("-", "_")}`
  );
  const index = (prefix: string) =>
    indexSql(
      ids.map((id) => `${prefix}_${id}`),
      weights,
      maxima(scheme)
    );
  return `WITH nilai AS (
${scoreSql(scheme, source, filter)}
), pegawai AS (
SELECT instansi, ${ids.map((id) => `p_${id}`).join(", ")}, lengkap,
  ${missing === "excluded" ? "lengkap" : "TRUE"} AS dihitung,
  ${categorySql(index("p"), edge, scheme.bands)} AS kategori
FROM nilai
), ringkasan AS (
SELECT instansi,
  count(*)::INTEGER AS populasi,
  (count(*) FILTER (WHERE lengkap))::INTEGER AS lengkap,
  (count(*) FILTER (WHERE dihitung))::INTEGER AS n,
  ${[...sums, ...categories].join(",\n  ")}
FROM pegawai
GROUP BY instansi
)
SELECT *, ${index("jumlah")} AS jumlah_indeks FROM ringkasan ORDER BY instansi`;
}
