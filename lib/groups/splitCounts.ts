import type {Column} from "../tally/types.js";

/**
 * Head-counts per cell, split by a column of the tally (education, status …; or `{levels: groups, codes: group}` for
 * the agencies): one array of head-counts for each of `levels`, zeros where nobody is at it.
 */
export function splitCounts<T>(count: Uint32Array, column: Column<T>, levels: readonly T[]): Uint32Array[] {
  if (count.length !== column.codes.length)
    throw new RangeError(`counts for ${count.length} cells, but the column has ${column.codes.length}`);
  const places = column.levels.map((level) => levels.indexOf(level));
  const split = levels.map(() => new Uint32Array(count.length));
  for (let i = 0; i < count.length; ++i) {
    if (count[i] === 0) continue;
    const place = places[column.codes[i]!]!;
    if (place < 0) throw new RangeError(`unknown level: ${String(column.levels[column.codes[i]!])}, in cell ${i + 1}`);
    split[place]![i] = count[i]!;
  }
  return split;
}
