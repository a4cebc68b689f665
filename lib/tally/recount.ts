import type {Tally} from "./types.js";

/** The same cells with other head-counts, as when only some employees are looked at; empty cells are dropped. */
export function recount(tally: Tally, count: Uint32Array): Tally {
  if (count.length !== tally.count.length)
    throw new RangeError(`counts for ${count.length} cells, but the tally has ${tally.count.length}`);
  const full = (_: number, i: number) => count[i]! > 0;
  return {
    groups: tally.groups,
    group: tally.group.filter(full),
    count: count.filter(full),
    columns: Object.fromEntries(
      Object.entries(tally.columns).map(([key, {levels, codes}]) => [key, {levels, codes: codes.filter(full)}])
    ) as Tally["columns"]
  };
}
