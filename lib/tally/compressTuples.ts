import type {ScoredTally} from "./types.js";

/** A table of head-counts, `table[t · groups + g]`, without its zeros: in compressed-row form by tuple. */
export function compressTuples(
  table: Uint32Array,
  size: number,
  groups: number
): Pick<ScoredTally, "start" | "group" | "count"> {
  const start = new Uint32Array(size + 1);
  let entries = 0;
  for (const people of table) if (people > 0) ++entries;
  const group = groups <= 0x100 ? new Uint8Array(entries) : new Uint16Array(entries);
  const count = new Uint32Array(entries);
  let e = 0;
  for (let t = 0; t < size; ++t) {
    for (let g = 0; g < groups; ++g) {
      if (table[t * groups + g] === 0) continue;
      group[e] = g;
      count[e++] = table[t * groups + g]!;
    }
    start[t + 1] = e;
  }
  return {start, group, count};
}
