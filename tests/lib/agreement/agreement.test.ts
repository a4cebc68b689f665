import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {averageRanks, kendallTauB, largestMove, rankAgreement, spearman} from "../../../lib/index.js";
import type {Standing} from "../../../lib/index.js";

const rankings = fc
  .integer({min: 2, max: 9})
  .chain((n) =>
    fc.tuple(
      fc.array(fc.integer({min: 1, max: n}), {minLength: n, maxLength: n}),
      fc.array(fc.integer({min: 1, max: n}), {minLength: n, maxLength: n})
    )
  );

describe("averageRanks", () => {
  it("gives equal values the mean of their places", () => {
    expect(averageRanks([30, 10, 20, 20])).toEqual([4, 1, 2.5, 2.5]);
    expect(averageRanks([7, 7, 7])).toEqual([2, 2, 2]);
    expect(averageRanks([2, NaN, 1])).toEqual([2, NaN, 1]);
  });
});

describe("kendallTauB", () => {
  it("counts pairs in the same order less pairs in the opposite order", () => {
    expect(kendallTauB([1, 2, 3, 4], [1, 2, 3, 4])).toBe(1);
    expect(kendallTauB([1, 2, 3, 4], [4, 3, 2, 1])).toBe(-1);
    // Six pairs, of which (1,2) and (3,4) turn round: (4 − 2) / 6.
    expect(kendallTauB([1, 2, 3, 4], [2, 1, 4, 3])).toBeCloseTo(1 / 3, 15);
  });

  it("leaves ties out of the whole", () => {
    // Pairs: 12 agrees, 13 agrees, 23 tied in a; 3 untied in b, 2 in a: 2 / √6.
    expect(kendallTauB([1, 2, 2], [1, 2, 3])).toBeCloseTo(2 / Math.sqrt(6), 15);
    expect(kendallTauB([1, 2, 2], [1, 2, 2])).toBe(1);
  });

  it("leaves out what is ranked in one only", () => {
    expect(kendallTauB([1, NaN, 2, 3], [1, 2, 3, NaN])).toBe(1);
  });

  it("is undefined for fewer than two units, or where all tie", () => {
    expect(kendallTauB([1], [1])).toBeNull();
    expect(kendallTauB([1, 1, 1], [1, 2, 3])).toBeNull();
    expect(kendallTauB([1, NaN], [NaN, 1])).toBeNull();
  });

  it("refuses rankings of other lengths", () => {
    expect(() => kendallTauB([1, 2], [1])).toThrow(new RangeError("rankings of 2 and 1 units cannot be compared"));
  });

  it("is symmetric, within −1 and 1, and 1 with itself", () => {
    fc.assert(
      fc.property(rankings, ([a, b]) => {
        const tau = kendallTauB(a, b);
        expect(kendallTauB(b, a)).toBe(tau);
        if (tau === null) return;
        expect(Math.abs(tau)).toBeLessThanOrEqual(1);
        expect(kendallTauB(a, a)).toBe(1);
      })
    );
  });
});

describe("spearman", () => {
  it("is 1 − 6·Σd²/(n(n² − 1)) where nothing ties", () => {
    // d = 1, −1, 1, −1: 1 − 24/60.
    expect(spearman([1, 2, 3, 4], [2, 1, 4, 3])).toBeCloseTo(0.6, 15);
    expect(spearman([1, 2, 3], [3, 2, 1])).toBe(-1);
  });

  it("gives ties the mean of their places", () => {
    // Ranks 1, 2.5, 2.5 and 1, 2, 3: products 1 + 0 + 0.5 = 1.5 over √(1.5 · 2).
    expect(spearman([1, 2, 2], [1, 2, 3])).toBeCloseTo(1.5 / Math.sqrt(3), 15);
  });

  it("ranks the rest anew without those ranked in one only", () => {
    expect(spearman([1, 2, 3, 4], [1, NaN, 9, 10])).toBe(1);
  });

  it("is undefined where all tie", () => {
    expect(spearman([1, 1], [1, 2])).toBeNull();
    expect(spearman([], [])).toBeNull();
  });

  it("is symmetric, within −1 and 1, and turns its sign with a ranking", () => {
    fc.assert(
      fc.property(rankings, ([a, b]) => {
        const rho = spearman(a, b);
        expect(spearman(b, a)).toBe(rho);
        if (rho === null) return;
        expect(Math.abs(rho)).toBeLessThanOrEqual(1 + 1e-12);
        expect(
          spearman(
            a,
            b.map((rank) => -rank)
          )
        ).toBeCloseTo(-rho, 12);
      })
    );
  });
});

describe("largestMove", () => {
  it("names all that go furthest, up and down", () => {
    expect(largestMove([1, 2, 3, 4], [3, 2, 1, 4])).toEqual({places: 2, up: [2], down: [0]});
    expect(largestMove([1, 2], [1, 2])).toEqual({places: 0, up: [], down: []});
    expect(largestMove([1, NaN], [NaN, 1])).toBeNull();
  });
});

describe("rankAgreement", () => {
  const standing = (id: string, index: number, rank: number): Standing => ({
    id,
    index,
    rank,
    category: null,
    contributions: []
  });

  it("ranks anew those that both have", () => {
    const before = [standing("a", 90, 1), standing("b", 80, 2), standing("c", 70, 3), standing("d", NaN, NaN)];
    const after = [standing("c", 95, 1), standing("e", 90, 2), standing("a", 85, 3)];
    expect(rankAgreement(before, after)).toEqual({
      ids: ["a", "c"],
      left: ["b", "e"],
      ranksBefore: [1, 2],
      ranksAfter: [2, 1],
      tauB: -1,
      spearman: -1,
      moved: 2,
      largest: {places: 1, up: ["c"], down: ["a"]}
    });
  });

  it("says nothing of data that have no unit in common", () => {
    const {ids, tauB, spearman: rho, largest, moved} = rankAgreement([standing("a", 1, 1)], [standing("b", 1, 1)]);
    expect({ids, tauB, rho, largest, moved}).toEqual({ids: [], tauB: null, rho: null, largest: null, moved: 0});
  });
});
