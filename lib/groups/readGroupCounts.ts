import type {Grouping} from "../dataset/groupings.js";

/** The columns of what `groupSql` asks. */
export type GroupRows = Record<"kolom" | "nilai" | "sel" | "n", ArrayLike<number | null>>;

/**
 * Head-counts per cell for each value of each grouping, `[grouping][value]`, from what `groupSql` gave. A row without
 * a place, or with one out of bounds, is a RangeError: nobody is dropped.
 */
export function readGroupCounts(rows: GroupRows, groupings: readonly Grouping[], cells: number): Uint32Array[][] {
  const counts = groupings.map(({values}) => values.map(() => new Uint32Array(cells)));
  for (let i = 0; i < rows.n.length; ++i) {
    const grouping = groupings[rows.kolom[i] ?? -1];
    if (!grouping) throw new RangeError(`unknown grouping: ${rows.kolom[i]}, in row ${i + 1}`);
    const group = counts[rows.kolom[i]!]![rows.nilai[i] ?? -1];
    if (!group) throw new RangeError(`unknown ${grouping.column}: number ${rows.nilai[i]}, in row ${i + 1}`);
    const sel = rows.sel[i];
    if (sel == null || !(sel >= 0 && sel < cells))
      throw new RangeError(`no cell of the tally: ${sel}, in row ${i + 1}, of ${cells}`);
    group[sel]! += rows.n[i]!;
  }
  return counts;
}
