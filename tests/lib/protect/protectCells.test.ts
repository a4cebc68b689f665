import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {protectCells, tellsSmall} from "../../../lib/protect/protectCells.js";
import {attacker} from "./attacker.js";

/** Rows of a table of `columns` columns and its columns, as sums. */
const margins = (rows: number, columns: number) => [
  ...Array.from({length: rows}, (_, r) => Array.from({length: columns}, (_, c) => r * columns + c)),
  ...Array.from({length: columns}, (_, c) => Array.from({length: rows}, (_, r) => r * columns + c))
];

describe("protectCells", () => {
  it("hides a small cell, and the smallest others that close a square with it", () => {
    // 4 · 30 / 20 · 50 in the corner: whoever knows the sums knows nothing of 4 once 20, 30 and 50 are hidden too.
    expect(protectCells([4, 30, 90, 20, 50, 90, 90, 90, 90], margins(3, 3))).toEqual([
      ...[null, null, 90],
      ...[null, null, 90],
      ...[90, 90, 90]
    ]);
  });

  it("sees a cell that joins two squares, which row and column totals together give away", () => {
    const table = [...[20, 20, 0, 0], ...[20, 20, 5, 0], ...[0, 0, 20, 20], ...[0, 0, 20, 20]];
    // Every row and column hides two cells or more; and yet rows 1 and 2 less columns 1 and 2 are the 5.
    const all = table.map((count) => (count === 0 ? 0 : null));
    expect(tellsSmall(table, margins(4, 4), all)).toBe(true);
  });

  it("hides nothing where nothing is small", () => {
    expect(protectCells([10, 0, 12, 300], margins(2, 2))).toEqual([10, 0, 12, 300]);
  });

  it("refuses what is no count", () => {
    expect(() => protectCells([3, 0.5], [])).toThrow(new RangeError("count 1 is not a whole number: 0.5"));
  });

  it("tells of no small set of cells, however it is put together", () => {
    const size = 9;
    const sets = Array.from({length: 2 ** size}, (_, n) => Array.from({length: size}, (_, i) => ((n >> i) & 1) === 1));
    let hid = 0;
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constant(0), fc.nat(9), fc.nat(40)), {minLength: size, maxLength: size}),
        fc.array(fc.subarray([...Array(size).keys()], {minLength: 2}), {maxLength: 6}),
        (counts, sums) => {
          const shown = protectCells(counts, sums);
          expect(shown.every((n, i) => (n === null ? counts[i]! > 0 : n === counts[i] && !(n > 0 && n < 10)))).toBe(
            true
          );
          const people = (set: readonly boolean[]) => counts.reduce((n, count, i) => (set[i] ? n + count : n), 0);
          const of = (cells: readonly number[]) => Array.from({length: size}, (_, i) => cells.includes(i));
          const known = [...sums, ...shown.flatMap((n, i) => (n === null ? [] : [[i]]))].map((cells) => ({
            atoms: of(cells),
            people: people(of(cells))
          }));
          const knows = attacker(known, size);
          const small = sets.filter((set) => people(set) > 0 && people(set) < 10);
          const told = small.some((set) => knows(set));
          expect(tellsSmall(counts, sums, shown)).toBe(told);
          // Only what is known beforehand may tell, with all hidden.
          if (told) expect(shown.every((n) => n === null || n === 0)).toBe(true);
          if (shown.includes(null) && !told) hid += 1;
        }
      ),
      {numRuns: 150}
    );
    expect(hid).toBeGreaterThan(20);
  });
});
