import type {Scheme} from "../scheme/types.js";
import {levelSql} from "./levelSql.js";
import {identifier} from "./quote.js";

/**
 * A query of all records, each with its place (`sel`, from 0; NULL if it has none) in a table `tally` that holds what
 * `tallySql` gave, in that order. With it a filtered tally is a count by one whole number.
 */
export function placeSql(schemes: readonly Scheme[], source: string, tally: string): string {
  const columns = levelSql(schemes);
  const same = columns.map(({column}, i) => `r.tingkat_${i} IS NOT DISTINCT FROM t.${column}`);
  return `SELECT r.* EXCLUDE (${columns.map((_, i) => `tingkat_${i}`).join(", ")}), t.sel
FROM (
  SELECT *, ${columns.map(({sql}, i) => `${sql} AS tingkat_${i}`).join(",\n    ")}
  FROM ${identifier(source)}
) AS r
LEFT JOIN (SELECT *, rowid::INTEGER AS sel FROM ${identifier(tally)}) AS t
ON ${same.join("\n  AND ")}`;
}
