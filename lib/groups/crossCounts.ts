import type {Grouping} from "../dataset/groupings.js";

/**
 * Records counted once by cell of the tally and by all groupings at once: entry i counts `n[i]` records of cell
 * `sel[i]` at value `values[k][i]` of grouping k.
 */
export type Cross = {sel: ArrayLike<number>; n: ArrayLike<number>; values: ArrayLike<number>[]};

/** Head-counts per cell: of everyone who passes, and for each value of each grouping, `[grouping][value]`. */
export type CrossCounts = {everyone: Uint32Array; groups: Uint32Array[][]};

/**
 * What remains of a cross when a filter lets through only some cells (`cells[sel]` above 0) and, of a grouping, only
 * the values wanted (all, where that is undefined or empty). RangeError for a cell or a value out of bounds.
 */
export function crossCounts(
  {sel, n, values}: Cross,
  groupings: readonly Grouping[],
  cells: ArrayLike<number>,
  wanted: readonly (readonly string[] | undefined)[] = []
): CrossCounts {
  const everyone = new Uint32Array(cells.length);
  const groups = groupings.map((grouping) => grouping.values.map(() => new Uint32Array(cells.length)));
  const passes = groupings.map(({values: all}, k) =>
    Uint8Array.from(all, (value) => (wanted[k]?.length ? Number(wanted[k].includes(value)) : 1))
  );
  for (let i = 0; i < sel.length; ++i) {
    const cell = sel[i]!;
    const lets = cells[cell];
    if (lets === undefined)
      throw new RangeError(`no cell of the tally: ${cell}, in entry ${i + 1}, of ${cells.length}`);
    let pass = lets > 0;
    for (let k = 0; pass && k < passes.length; ++k) {
      const open = passes[k]![values[k]![i]!];
      if (open === undefined)
        throw new RangeError(`unknown ${groupings[k]!.column}: number ${values[k]![i]}, in entry ${i + 1}`);
      pass = open > 0;
    }
    if (!pass) continue;
    everyone[cell]! += n[i]!;
    for (let k = 0; k < groups.length; ++k) groups[k]![values[k]![i]!]![cell]! += n[i]!;
  }
  return {everyone, groups};
}
