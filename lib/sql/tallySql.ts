import type {Filter} from "../dataset/filter.js";
import type {Scheme} from "../scheme/types.js";
import {filterSql} from "./filterSql.js";
import {levelSql} from "./levelSql.js";
import {identifier} from "./quote.js";

/**
 * A query that counts the records (`jumlah`) per agency and combination of the levels these schemes can tell apart, in
 * a fixed order: what `tallyColumns` reads. `source` is a table, view or file.
 */
export function tallySql(schemes: readonly Scheme[], source: string, filter: Filter = {}): string {
  const columns = levelSql(schemes).map(({column, sql}) => (sql === column ? column : `${sql} AS ${column}`));
  return `SELECT ${columns.join(",\n  ")},
  count(*)::INTEGER AS jumlah
FROM ${identifier(source)}
WHERE ${filterSql(filter)}
GROUP BY ALL
ORDER BY ALL`;
}
