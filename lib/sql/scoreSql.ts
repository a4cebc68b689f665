import type {Filter} from "../dataset/filter.js";
import {rules} from "../scheme/rules.js";
import type {Scheme} from "../scheme/types.js";
import {filterSql} from "./filterSql.js";
import {completeSql, pointsSql} from "./pointsSql.js";
import {identifier, isIn, literal} from "./quote.js";

/**
 * A query over the records (`source`: a table, view or file): every record of the scheme's population with all its
 * columns, then `p_kualifikasi` … `p_disiplin` (DOUBLE) and `lengkap` (whether no record is missing).
 */
export function scoreSql(scheme: Scheme, source: string, filter: Filter = {}): string {
  const points = pointsSql(scheme).map((sql, d) => `  ${sql} AS p_${scheme.dimensions[d]!.id}`);
  return `SELECT *,
${points.join(",\n")},
  ${completeSql(scheme)} AS lengkap
FROM ${identifier(source)}
WHERE ${isIn("status", rules(scheme).population.map(literal))} AND ${filterSql(filter)}`;
}
