import {downstream} from "./graph.js";
import type {CellNode} from "./graph.js";
import type {SmallTable} from "./types.js";

type CellNodes = ReadonlyMap<string, CellNode>;

/** What an edit of the notebook touches: cells that are gone, that changed, and all whose results are no longer theirs. */
export function editedCells(before: CellNodes, now: CellNodes): {gone: string[]; changed: string[]; stale: string[]} {
  const gone = [...before.keys()].filter((id) => !now.has(id));
  const changed = [...now].flatMap(([id, node]) => (sameNode(before.get(id), node) ? [] : [id]));
  const stale = new Set([...downstream([...gone, ...changed], before), ...downstream(changed, now)]);
  return {gone, changed, stale: [...stale]};
}

/** The names, in lower case, of small tables that came, went or have other rows. */
export function changedTables(before: readonly SmallTable[], now: readonly SmallTable[]): string[] {
  const [had, has] = [rowsOf(before), rowsOf(now)];
  const names = [...had.keys(), ...has.keys()].filter((name) => had.get(name) !== has.get(name));
  return names.map((name) => name.toLowerCase());
}

/** The cells that read one of these tables, named in lower case, and those that use them. */
export function usersOfTables(nodes: CellNodes, tables: readonly string[]): string[] {
  const readers = [...nodes].filter(
    ([, {parsed}]) => parsed.kind === "sql" && parsed.uses.some((name) => tables.includes(name.toLowerCase()))
  );
  return downstream(
    readers.map(([id]) => id),
    nodes
  );
}

/** The cells that rest on the scenario, and those that use them; SQL does through `scored`, which follows rules and weights alone. */
export function usersOfScenario(nodes: CellNodes, {scored}: {scored: boolean}): string[] {
  const users = [...nodes.values()].filter(({cell, uses}) =>
    cell.kind === "sql" ? scored && uses.some((name) => name.toLowerCase() === "scored") : uses.includes("scenario")
  );
  return downstream(
    users.map(({cell}) => cell.id),
    nodes
  );
}

const rowsOf = (tables: readonly SmallTable[]) =>
  new Map(tables.map((table) => [table.name, "stream" in table ? table.stream : JSON.stringify(table.rows)]));

function sameNode(before: CellNode | undefined, now: CellNode): boolean {
  return (
    before !== undefined &&
    before.parsed === now.parsed &&
    before.cell.name === now.cell.name &&
    before.problem?.kind === now.problem?.kind &&
    before.from.join() === now.from.join()
  );
}
