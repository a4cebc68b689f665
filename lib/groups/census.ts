import {countedGroupings, groupings, keptGroupings} from "../dataset/groupings.js";
import type {Tally} from "../tally/types.js";
import type {Cross} from "./crossCounts.js";

/** Everyone, counted by all that a filter may look at: entry i counts `n[i]` people of cell `cell[i]` of the tally. */
export type Census = {
  cell: ArrayLike<number>;
  n: ArrayLike<number>;
  /** By grouping, the place of each entry's value among its values; a tally alone knows those it has kept. */
  values: Partial<Record<keyof typeof groupings, ArrayLike<number>>>;
};

/** The census of a tally, and of the records behind it where they have been counted. */
export function census({count, columns}: Tally, cross: Cross | null = null): Census {
  const cell = cross ? cross.sel : count.map((_, i) => i);
  const kept = keptGroupings.map((id) => {
    const values: readonly unknown[] = groupings[id].values;
    const {levels, codes} = columns[id];
    const places = levels.map((level) => values.indexOf(level));
    return [id, Int8Array.from(cell, (i) => places[codes[i]!]!)] as const;
  });
  const counted = cross ? countedGroupings.map((id, k) => [id, cross.values[k]!] as const) : [];
  return {cell, n: cross ? cross.n : count, values: Object.fromEntries([...kept, ...counted])};
}
