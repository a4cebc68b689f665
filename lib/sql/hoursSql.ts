import type {Filter} from "../dataset/filter.js";
import {filterSql} from "./filterSql.js";
import {identifier} from "./quote.js";

/**
 * A query that counts the records by cell of the tally and by hours of technical training as recorded (`sel, jp, n`, all
 * INTEGER; −1 hours: no record). `source` holds the places of `placeSql`. It gives bare counts: `thresholds` merges them
 * so that no small group is shown.
 */
export function hoursSql(source: string, filter: Filter = {}): string {
  return `SELECT sel, coalesce(jp_teknis, -1)::INTEGER AS jp, count(*)::INTEGER AS n
FROM ${identifier(source)}
WHERE ${filterSql(filter)}
GROUP BY ALL`;
}
