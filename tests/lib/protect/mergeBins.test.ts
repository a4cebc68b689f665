import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {isProtected} from "../../../lib/protect/isProtected.js";
import {mergeBins, mergeBinsTogether} from "../../../lib/protect/mergeBins.js";
import {protectDistributions} from "../../../lib/protect/protectDistributions.js";
import type {Distribution} from "../../../lib/summary/distributions.js";
import {histogram} from "../../../lib/summary/histogram.js";
import {size} from "../../../lib/summary/size.js";
import {of} from "../distribution/arbitrary.js";

const counts = fc.array(fc.oneof(fc.constant(0), fc.nat(14), fc.nat(200)), {minLength: 1, maxLength: 40});
const total = (row: ArrayLike<number>) => Array.from(row).reduce((a, b) => a + b, 0);

describe("mergeBins", () => {
  it("takes neighbours together until there are ten, and leaves zeros", () => {
    expect(mergeBins([0, 12, 3, 0, 8, 40])).toEqual([
      {from: 0, to: 1, count: 0},
      {from: 1, to: 2, count: 12},
      {from: 2, to: 5, count: 11},
      {from: 5, to: 6, count: 40}
    ]);
  });

  it("adds what is left at the end to the bins before", () => {
    expect(mergeBins([12, 0, 3])).toEqual([{from: 0, to: 3, count: 15}]);
  });

  it("leaves one bin of a group that is too small", () => {
    expect(mergeBins([2, 0, 3])).toEqual([{from: 0, to: 3, count: 5}]);
    expect(mergeBins([])).toEqual([]);
  });

  it("takes another minimum", () => {
    expect(mergeBins([2, 3, 5], 5)).toEqual([
      {from: 0, to: 2, count: 5},
      {from: 2, to: 3, count: 5}
    ]);
  });

  it("leaves no bin of 1 to 9 unless that is the whole group, and loses no one", () => {
    fc.assert(
      fc.property(counts, (row) => {
        const bins = mergeBins(row);
        expect(bins[0]!.from).toBe(0);
        expect(bins.at(-1)!.to).toBe(row.length);
        for (const [i, {from, to, count}] of bins.entries()) {
          expect(from < to && (i === 0 || from === bins[i - 1]!.to)).toBe(true);
          expect(count).toBe(total(row.slice(from, to)));
          if (!isProtected(total(row))) expect(isProtected(count)).toBe(false);
        }
      })
    );
  });
});

const table = fc.tuple(fc.integer({min: 1, max: 5}), fc.integer({min: 1, max: 30})).chain(([groups, bins]) =>
  fc.array(fc.array(fc.oneof(fc.constant(0), fc.nat(14), fc.nat(200)), {minLength: bins, maxLength: bins}), {
    minLength: groups,
    maxLength: groups
  })
);

describe("mergeBinsTogether", () => {
  it("takes bins together for all groups where one needs it", () => {
    expect(
      mergeBinsTogether([
        [20, 4, 30, 0],
        [50, 60, 70, 80]
      ])
    ).toEqual([
      {from: 0, to: 1, counts: [20, 50]},
      {from: 1, to: 3, counts: [34, 130]},
      {from: 3, to: 4, counts: [0, 80]}
    ]);
  });

  it("refuses groups of different bins", () => {
    expect(() => mergeBinsTogether([[1], [1, 2]])).toThrow(new RangeError("group 1 has 2 bins, the first 1"));
  });

  it("lets no difference of the whole and some groups hold 1 to 9 people, in any range of bins", () => {
    fc.assert(
      fc.property(table, (rows) => {
        fc.pre(rows.every((row) => !isProtected(total(row))));
        const bins = mergeBinsTogether(rows);
        for (let from = 0; from < bins.length; from++)
          for (let to = from + 1; to <= bins.length; to++)
            for (let some = 0; some < 1 << rows.length; some++) {
              const rest = rows.filter((_, g) => !(some & (1 << g)));
              const people = rest.map((row) => total(row.slice(bins[from]!.from, bins[to - 1]!.to)));
              expect(isProtected(total(people))).toBe(false);
            }
      }),
      {numRuns: 60}
    );
  });
});

/** Values of which none is midway between two others. */
const placeOf = (i: number) => Math.exp(i / 7);

const distributionsOf = (rows: readonly (readonly number[])[]): Distribution[] =>
  rows.map((row) => of(...row.flatMap((n, i) => (n > 0 ? [[placeOf(i), n] as [number, number]] : []))));

describe("protectDistributions", () => {
  it("takes neighbouring values together, midway between the ends", () => {
    const [a, b] = protectDistributions([of([50, 20], [60, 4], [70, 30]), of([50, 50], [60, 60], [70, 70])]);
    expect([[...a!.values], [...a!.counts]]).toEqual([
      [50, 65],
      [20, 34]
    ]);
    expect([[...b!.values], [...b!.counts]]).toEqual([
      [50, 65],
      [50, 130]
    ]);
  });

  it("hides a small group, and the smallest other with it", () => {
    const shown = protectDistributions([of([50, 3]), of([50, 20]), of([60, 40])]);
    expect(shown.map((d) => d && size(d))).toEqual([null, null, 40]);
  });

  it("takes those the filter leaves out into account", () => {
    const whole = [of([50, 30], [60, 30]), of([50, 40], [60, 40])];
    const filtered = [of([50, 26], [60, 14]), of([50, 20], [60, 20])];
    expect(protectDistributions(filtered).map((d) => d!.values.length)).toEqual([2, 2]);
    // Only 4 of the first group at 50 are left out.
    expect(protectDistributions(filtered, {whole}).map((d) => [...d!.values])).toEqual([[55], [55]]);
  });

  it("hides what has been decided to be hidden, and still tells nothing of it", () => {
    const all = [of([50, 12], [60, 15]), of([50, 20], [60, 20]), of([50, 30], [60, 30])];
    expect(protectDistributions(all, {shown: [null, null, 60]}).map((d) => d && size(d))).toEqual([null, null, 60]);
  });

  it("leaves every value and bin with nobody or ten, loses no one, and tells nothing of those left out", () => {
    const left = fc.array(fc.array(fc.oneof(fc.constant(0), fc.nat(12)), {minLength: 30, maxLength: 30}), {
      minLength: 5,
      maxLength: 5
    });
    fc.assert(
      fc.property(table, left, fc.boolean(), (rows, out, filtered) => {
        const ds = distributionsOf(rows);
        const all = rows.map((row, g) => row.map((n, i) => n + out[g]![i]!));
        const whole = distributionsOf(all);
        const shown = protectDistributions(ds, filtered ? {whole} : {});
        for (const [g, d] of shown.entries()) {
          if (d === null) continue;
          expect(size(d)).toBe(total(rows[g]!));
          for (const n of [...d.counts, ...histogram(d, 20)]) expect(isProtected(n)).toBe(false);
        }
        if (!filtered) return;
        // A value that stands for itself ends a bin: up to there the filter leaves out nobody or ten of each group.
        const alone = [...rows[0]!.keys()].filter((i) => shown.some((d) => d?.values.includes(placeOf(i))));
        for (const [g, d] of shown.entries()) {
          if (d === null) continue;
          for (const i of alone) {
            const upTo = (row: readonly number[]) => total(row.slice(0, i + 1));
            expect(isProtected(upTo(all[g]!) - upTo(rows[g]!))).toBe(false);
          }
        }
      }),
      {numRuns: 100}
    );
  });
});
