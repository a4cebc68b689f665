import type {Filter} from "../dataset/filter.js";
import {keptGroupings} from "../dataset/groupings.js";
import type {Tally} from "./types.js";

/** The head-counts of all cells, 0 where the filter leaves a cell out by what a tally has kept; the rest of it is not looked at. */
export function passing({count, columns}: Tally, filter: Filter): Uint32Array {
  const tests = keptGroupings.flatMap((id) => {
    const wanted = filter[id] as readonly unknown[] | undefined;
    if (!wanted?.length) return [];
    const {levels, codes} = columns[id];
    return {codes, passes: levels.map((level) => wanted.includes(level))};
  });
  if (tests.length === 0) return count;
  return count.map((n, cell) => (tests.every(({codes, passes}) => passes[codes[cell]!]) ? n : 0));
}
