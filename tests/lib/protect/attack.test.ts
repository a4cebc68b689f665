import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {isProtected} from "../../../lib/protect/isProtected.js";
import {protectFiltered, protectGroupings, protectNested} from "../../../lib/protect/protectNested.js";
import {attacker} from "./attacker.js";
import type {Known} from "./attacker.js";

describe("protectNested", () => {
  it("shows what is large, with and without the filter", () => {
    expect(
      protectNested([
        [100, 200],
        [40, 50]
      ])
    ).toEqual([
      {counts: [100, 200], total: 300},
      {counts: [40, 50], total: 90}
    ]);
  });

  it("hides a group of which the filter leaves too few, and of which it leaves out too few", () => {
    expect(protectFiltered([4, 50, 60], [100, 200, 300])).toEqual({counts: [null, null, 60], total: 114});
    expect(protectFiltered([96, 50, 60], [100, 200, 300])).toEqual({counts: [null, null, 60], total: 206});
  });

  it("hides more until those hidden are enough, and enough are left out of them", () => {
    // 4 + 3 is still too few; with the 30 it is not.
    expect(protectFiltered([4, 3, 30, 60], [50, 60, 100, 200]).counts).toEqual([null, null, null, 60]);
    // All of the second pass, so that 4 are left out of both together.
    expect(protectFiltered([46, 60, 30, 60], [50, 60, 100, 200]).counts).toEqual([null, null, null, 60]);
  });

  it("hides the total where few pass, or few do not", () => {
    expect(protectFiltered([4, 0], [100, 200])).toEqual({counts: [null, null], total: null});
    expect(protectFiltered([96, 200], [100, 200])).toEqual({counts: [null, null], total: null});
  });

  it("keeps hidden what is hidden under a wider condition", () => {
    const [whole, filter, brush] = protectNested([
      [100, 200, 300],
      [94, 100, 150],
      [94, 50, 60]
    ]);
    expect(whole!.counts).toEqual([100, 200, 300]);
    expect(filter!.counts).toEqual([null, null, 150]);
    // 94 of 94 leave nobody out by themselves, but 6 of the 100.
    expect(brush!.counts).toEqual([null, null, 60]);
  });

  it("shows nobody as nobody", () => {
    expect(protectFiltered([0, 50], [100, 200])).toEqual({counts: [0, 50], total: 50});
  });

  it("refuses a group that grows as the condition narrows", () => {
    expect(() => protectFiltered([11], [10])).toThrow(
      new RangeError("group 0 has 11 people, but 10 under a wider condition")
    );
  });
});

const sizes = [2, 3, 2, 2];
/** Every combination of a value in each of three columns, and whether the score is in the range of the brush. */
const atoms = sizes.reduce<number[][]>(
  (all, n) => all.flatMap((a) => Array.from({length: n}, (_, v) => [...a, v])),
  [[]]
);
const columns = [0, 1, 2];

const population = fc.array(fc.oneof(fc.constant(0), fc.nat(9), fc.nat(60)), {
  minLength: atoms.length,
  maxLength: atoms.length
});

/** A set of values for some columns, as a filter has them. */
const filter = fc.tuple(
  ...columns.map((c) =>
    fc.option(
      fc.subarray(
        Array.from({length: sizes[c]!}, (_, v) => v),
        {minLength: 1}
      )
    )
  )
);

/** What a view tells: every count shown, of every column, without the filter, with it, and within the brush. */
function view(people: readonly number[], wanted: readonly (readonly number[] | null)[]) {
  const passes = atoms.map((a) => columns.every((c) => wanted[c]?.includes(a[c]!) ?? true));
  const regions = [atoms.map(() => true), passes, passes.map((is, i) => is && atoms[i]![3] === 1)];
  const sum = (some: readonly boolean[]) => people.reduce((n, count, i) => (some[i] ? n + count : n), 0);
  const known: Known[] = [];
  const tell = (some: boolean[], shown: number | null) => {
    if (shown === null) return;
    expect(shown).toBe(sum(some));
    known.push({atoms: some, people: shown});
  };
  const part = (region: readonly boolean[], c: number, v: number) => region.map((is, i) => is && atoms[i]![c] === v);
  const counts = columns.map((c) =>
    regions.map((region) => Array.from({length: sizes[c]!}, (_, v) => sum(part(region, c, v))))
  );
  for (const [c, levels] of protectGroupings(counts).entries()) {
    for (const [l, shown] of levels.entries()) {
      tell(regions[l]!, shown.total);
      for (const [v, n] of shown.counts.entries()) tell(part(regions[l]!, c, v), n);
    }
  }
  // What anyone would do first: take from a total or a wider count whatever is shown of it.
  const differences: Known[] = [];
  for (const a of known)
    for (const b of known)
      if (b.atoms.every((is, i) => !is || a.atoms[i]))
        differences.push({atoms: a.atoms.map((is, i) => is && !b.atoms[i]), people: a.people - b.people});
  return {regions, sum, known: [...known, ...differences.filter((d) => d.people === 0)]};
}

describe("an attacker who knows every count of a view, and of the view without its filter", () => {
  it("works out no group of 1 to 9 people by adding and taking away", () => {
    let small = 0;
    fc.assert(
      fc.property(population, fc.array(filter, {minLength: 1, maxLength: 3}), (people, filters) => {
        for (const wanted of filters) {
          const {regions, sum, known} = view(people, wanted);
          const follows = attacker(known, atoms.length);
          const [all, passes, brushed] = regions as [boolean[], boolean[], boolean[]];
          const minus = (a: boolean[], b: boolean[]) => a.map((is, i) => is && !b[i]);
          const areas = [all, passes, brushed, minus(all, passes), minus(passes, brushed), minus(all, brushed)];
          for (const area of areas)
            for (const c of columns)
              for (let some = 1; some < 1 << sizes[c]!; some++) {
                const group = area.map((is, i) => is && (some & (1 << atoms[i]![c]!)) > 0);
                if (!isProtected(sum(group))) continue;
                small += 1;
                expect(follows(group)).toBe(false);
              }
        }
      }),
      {numRuns: 300}
    );
    // The attack had something to look for.
    expect(small).toBeGreaterThan(1000);
  });

  it("would work it out from bare counts, so that the test can fail", () => {
    const follows = attacker(
      [
        {atoms: atoms.map((a) => a[0] === 0), people: 30},
        {atoms: atoms.map(() => true), people: 34}
      ],
      atoms.length
    );
    expect(follows(atoms.map((a) => a[0] === 1))).toBe(true);
    expect(follows(atoms.map((a) => a[1] === 1))).toBe(false);
  });
});
