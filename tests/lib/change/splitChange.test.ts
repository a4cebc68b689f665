import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {
  averageOverOrders,
  decomposeChange,
  normalizeWeights,
  splitChange,
  splitRelativeChange,
  splitUnitChange
} from "../../../lib/index.js";
import type {Corners, Unit} from "../../../lib/index.js";
import {indexOfShares} from "../../../lib/rank/contributions.js";

const legal = {kualifikasi: 0.25, kompetensi: 0.4, kinerja: 0.3, disiplin: 0.05};
const flat = {kualifikasi: 0.25, kompetensi: 0.3, kinerja: 0.3, disiplin: 0.15};

const share = fc.double({min: 0, max: 1, noNaN: true});
const shares = fc.tuple(share, share, share, share);
const weights = fc
  .tuple(fc.nat(20), fc.nat(20), fc.nat(20), fc.integer({min: 1, max: 20}))
  .map(([a, b, c, d]) => normalizeWeights({kualifikasi: a, kompetensi: b, kinerja: c, disiplin: d}));

const unit = (id: string, own: number[], more: Partial<Unit> = {}): Unit => ({
  id,
  n: 100,
  population: 100,
  complete: 100,
  shares: own,
  protected: false,
  ...more
});

describe("averageOverOrders", () => {
  it("is each change by itself where factors do not mix", () => {
    expect(averageOverOrders(3, (changed) => [0, 1, 2, 3, 4, 5, 6, 7][changed]!)).toEqual([1, 2, 4]);
  });

  it("shares what only two changes together make", () => {
    expect(averageOverOrders(3, (changed) => ((changed & 3) === 3 ? 6 : 0))).toEqual([3, 3, 0]);
  });

  it("is the mean over the six orders, each of which adds up", () => {
    fc.assert(
      fc.property(fc.array(fc.double({min: -100, max: 100, noNaN: true}), {minLength: 8, maxLength: 8}), (values) => {
        const orders = [
          [0, 1, 2],
          [0, 2, 1],
          [1, 0, 2],
          [1, 2, 0],
          [2, 0, 1],
          [2, 1, 0]
        ];
        const sums = [0, 0, 0];
        for (const order of orders) {
          let changed = 0;
          for (const factor of order) {
            const next = changed | (1 << factor);
            sums[factor]! += values[next]! - values[changed]!;
            changed = next;
          }
        }
        const effects = averageOverOrders(3, (changed) => values[changed]!);
        effects.forEach((effect, k) => expect(effect).toBeCloseTo(sums[k]! / 6, 9));
        expect(effects[0]! + effects[1]! + effects[2]!).toBeCloseTo(values[7]! - values[0]!, 9);
      })
    );
  });
});

describe("splitChange", () => {
  const only = (s00: number, s01: number, s10: number, s11: number): Corners<number[]> => [
    [
      [0, s00, 0, 0],
      [0, s01, 0, 0]
    ],
    [
      [0, s10, 0, 0],
      [0, s11, 0, 0]
    ]
  ];

  it("works out by hand", () => {
    // kompetensi 40 → 30; shares 0.5; 0.6 with other people; 0.7 with other rules; 0.8 with both.
    const [, kompetensi] = splitChange(only(0.5, 0.6, 0.7, 0.8), legal, flat);
    // weights: −10 · (2·0.5 + 0.6 + 0.7 + 2·0.8)/6 = −6.5; rules: 0.2 each time, at mean weight 35; population 0.1.
    expect(kompetensi!.weights).toBeCloseTo(-6.5, 12);
    expect(kompetensi!.rules).toBeCloseTo(7, 12);
    expect(kompetensi!.population).toBeCloseTo(3.5, 12);
    // 30 · 0.8 − 40 · 0.5.
    expect(kompetensi!.total).toBeCloseTo(4, 12);
  });

  it("is decomposeChange where the people stay", () => {
    fc.assert(
      fc.property(shares, weights, shares, weights, (s0, w0, s1, w1) => {
        const split = splitChange(
          [
            [s0, s0],
            [s1, s1]
          ],
          w0,
          w1
        );
        decomposeChange(s0, w0, s1, w1).forEach(({weight, level}, d) => {
          expect(split[d]!.weights).toBeCloseTo(weight, 10);
          expect(split[d]!.rules).toBeCloseTo(level, 10);
          expect(split[d]!.population).toBe(0);
        });
      })
    );
  });

  it("adds up to the change of the index, and turns its sign when before and after change places", () => {
    fc.assert(
      fc.property(shares, shares, shares, shares, weights, weights, (a, b, c, d, w0, w1) => {
        const forth = splitChange(
          [
            [a, b],
            [c, d]
          ],
          w0,
          w1
        );
        const back = splitChange(
          [
            [d, c],
            [b, a]
          ],
          w1,
          w0
        );
        const total = forth.reduce((sum, split) => sum + split.total, 0);
        expect(total).toBeCloseTo(indexOfShares(d, w1) - indexOfShares(a, w0), 10);
        for (const key of ["weights", "rules", "population"] as const)
          forth.forEach((split, i) => expect(back[i]![key]).toBeCloseTo(-split[key], 10));
      })
    );
  });
});

describe("splitUnitChange and splitRelativeChange", () => {
  const before = [unit("a", [0.8, 0.5, 0.9, 1]), unit("b", [0.8, 0.7, 0.9, 1])];

  it("leave out of the lead what moves all alike", () => {
    const corners: Corners<Unit[]> = [
      [before, before],
      [before, before]
    ];
    // 10 points from kompetensi, of which a has half; 10 to disiplin, of which all have all.
    [0, -5, 0, 10].forEach((by, d) =>
      expect(splitUnitChange("a", corners, legal, flat)![d]!.weights).toBeCloseTo(by, 12)
    );
    // a is 0.1 below the mean of kompetensi.
    [0, 1, 0, 0].forEach((by, d) =>
      expect(splitRelativeChange("a", corners, legal, flat)![d]!.total).toBeCloseTo(by, 12)
    );
  });

  it("are null where the unit is not ranked, or not there", () => {
    const hidden = [unit("a", [NaN, NaN, NaN, NaN], {n: 4, protected: true}), before[1]!];
    const corners: Corners<Unit[]> = [
      [before, hidden],
      [before, before]
    ];
    expect(splitUnitChange("a", corners, legal, flat)).toBeNull();
    expect(splitRelativeChange("a", corners, legal, flat)).toBeNull();
    expect(splitUnitChange("z", corners, legal, flat)).toBeNull();
    expect(splitUnitChange("b", corners, legal, flat)).not.toBeNull();
  });
});
