import type {Filter} from "../dataset/filter.js";
import type {Grouping} from "../dataset/groupings.js";
import {filterSql} from "./filterSql.js";
import {identifier, literal} from "./quote.js";

/**
 * A query that counts the records of each cell of the tally once for every grouping: `kolom` (its place in the
 * list), `nilai` (its place in the grouping's values; NULL for one that is not there), `sel` and `n`, all INTEGER:
 * what `readGroupCounts` reads. `source` holds the places of `placeSql`.
 */
export function groupSql(groupings: readonly Grouping[], source: string, filter: Filter = {}): string {
  if (groupings.length === 0) throw new RangeError("no grouping to count by");
  return groupings
    .map(
      ({column, values}, i) =>
        `SELECT ${i}::INTEGER AS kolom, ${placeOf(column, values)} AS nilai, sel, count(*)::INTEGER AS n
FROM ${identifier(source)}
WHERE ${filterSql(filter)}
GROUP BY 2, 3`
    )
    .join("\nUNION ALL\n");
}

function placeOf(column: string, values: readonly string[]): string {
  const name = identifier(column);
  const cases = values.map((value, i) => `WHEN ${literal(value)} THEN ${i}`);
  return cases.length > 0 ? `(CASE ${name} ${cases.join(" ")} END)::INTEGER` : "NULL::INTEGER";
}
