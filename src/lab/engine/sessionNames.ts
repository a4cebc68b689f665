import {scope} from "./givenNames.js";
import type {CellNode} from "./graph.js";
import type {CellNames, SmallTable} from "./types.js";

/** All that can be named: `tables` without any cell, and what cells define, with the columns as far as they are known. */
export function sessionNames(
  nodes: Iterable<CellNode>,
  tables: Record<string, string[]>,
  columns: ReadonlyMap<string, string[]>
): CellNames {
  const named = {...tables};
  const defined: string[] = [];
  for (const {cell, defines} of nodes) {
    defined.push(...defines);
    for (const name of defines) if (cell.kind === "sql" || columns.has(name)) named[name] = columns.get(name) ?? [];
  }
  return {tables: named, scope: [...scope, ...defined]};
}

/** The columns of tables that are not in DuckDB yet, as far as they are known. */
export function columnsOfTables(tables: readonly SmallTable[]): Record<string, string[]> {
  return Object.fromEntries(
    tables.map((table) => [table.name, "rows" in table ? [...new Set(table.rows.flatMap(Object.keys))] : []])
  );
}
