import type {Grouping} from "../dataset/groupings.js";
import {identifier, literal} from "./quote.js";

/**
 * A query that counts the records by cell of the tally and by all groupings at once: `sel`, `nilai_0`, `nilai_1` … (the
 * place of each in the grouping's values; −1 for one that is not there) and `n`, all INTEGER. From the answer
 * `crossCounts` tells what any filter over cells and these groupings leaves. `source` holds the places of `placeSql`.
 */
export function crossSql(groupings: readonly Grouping[], source: string): string {
  const places = groupings.map(({column, values}, k) => {
    const cases = values.map((value, i) => `WHEN ${literal(value)} THEN ${i}`);
    return `(CASE ${identifier(column)} ${cases.join(" ")} ELSE -1 END)::INTEGER AS nilai_${k}`;
  });
  return `SELECT ${["sel", ...places, "count(*)::INTEGER AS n"].join(", ")}
FROM ${identifier(source)}
GROUP BY ALL`;
}
