import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {isProtected} from "../../../lib/protect/isProtected.js";
import {mergeBinsTogether} from "../../../lib/protect/mergeBinsTogether.js";

const total = (row: ArrayLike<number>) => Array.from(row).reduce((a, b) => a + b, 0);

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
