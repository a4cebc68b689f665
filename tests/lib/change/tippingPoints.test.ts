import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {nearestTippings} from "../../../lib/change/nearestTippings.js";
import {tippingPoints} from "../../../lib/change/tippingPoints.js";
import {weightedScores} from "../../../lib/rank/weightedScores.js";
import {nearestSwap} from "../../../lib/robustness/nearestSwap.js";

/** The weights with criterion k at t, the others in proportion. */
function at(weights: number[], k: number, t: number): number[] {
  const rest = weights.reduce((sum, w, m) => (m === k ? sum : sum + w), 0);
  return weights.map((w, m) => (m === k ? t : rest > 0 ? ((1 - t) * w) / rest : (1 - t) / (weights.length - 1)));
}

function lead(values: number[][], weights: number[], i: number, j: number): number {
  const scores = weightedScores(values, weights);
  return scores[i]! - scores[j]!;
}

describe("tippingPoints", () => {
  it("finds the weight at which a unit good in one criterion overtakes one good in the other", () => {
    // At t the scores are 0.8t + 0.4(1 − t) and 0.5t + 0.6(1 − t), equal at t = 0.4.
    const values = [
      [0.8, 0.4],
      [0.5, 0.6]
    ];
    const points = tippingPoints(values, [0.5, 0.5]);
    expect(points.map(({criterion, pair}) => [criterion, pair])).toEqual([
      [0, [0, 1]],
      [1, [0, 1]]
    ]);
    expect(points[0]!.weight).toBeCloseTo(0.4, 12);
    expect(points[1]!.weight).toBeCloseTo(0.6, 12);
  });

  it("leaves locked weights where they are", () => {
    // The third criterion keeps 0.2, where the first trails by 0.5. At t of the first, 0.8 − t of the second:
    // lead 0.3·t − 0.1·(0.8 − t) − 0.1 = 0.4·t − 0.18, zero at t = 0.45.
    const values = [
      [0.8, 0.4, 0],
      [0.5, 0.5, 0.5]
    ];
    const weights = [0.5, 0.3, 0.2];
    const points = tippingPoints(values, weights, {locked: [2]});
    expect(points.map(({criterion}) => criterion)).toEqual([0, 1]);
    expect(points[0]!.weight).toBeCloseTo(0.45, 12);
    expect(points[1]!.weight).toBeCloseTo(0.35, 12);
    expect(tippingPoints(values, weights, {locked: [1, 2]})).toEqual([]);
  });

  it("keeps the others in proportion", () => {
    // The others weigh 3 : 1; the first leads there by 3/4·0.2 − 1/4·0.2 = 0.1 and trails by 0.3: t = 0.1 ÷ 0.4.
    const values = [
      [0.2, 0.6, 0.4],
      [0.5, 0.4, 0.6]
    ];
    const [first] = tippingPoints(values, [0.2, 0.6, 0.2]);
    expect(first).toMatchObject({criterion: 0, pair: [0, 1]});
    expect(first!.weight).toBeCloseTo(0.25, 12);
  });

  it("lets others that are all 0 share equally", () => {
    const values = [
      [0.2, 0.6, 0.4],
      [0.5, 0.4, 0.4]
    ];
    // D = 0.1, a = −0.3.
    const own = tippingPoints(values, [1, 0, 0]).filter((point) => point.criterion === 0);
    expect(own).toHaveLength(1);
    expect(own[0]!.weight).toBeCloseTo(0.25, 12);
  });

  it("sorts by criterion, weight, pair", () => {
    const values = [
      [1, 0],
      [0, 1],
      [0, 1],
      [0.5, 0.9]
    ];
    const points = tippingPoints(values, [0.5, 0.5]);
    const expected = points.toSorted(
      (p, q) => p.criterion - q.criterion || p.weight - q.weight || p.pair[0] - q.pair[0] || p.pair[1] - q.pair[1]
    );
    expect(points).toEqual(expected);
    expect(points.filter((p) => p.weight === 0.5).map((p) => [p.criterion, ...p.pair])).toEqual([
      [0, 0, 1],
      [0, 0, 2],
      [1, 0, 1],
      [1, 0, 2]
    ]);
  });

  it("gives none for units that tie everywhere", () => {
    const same = [0.3, 0.1 + 0.2, 0.7];
    expect(tippingPoints([same, [0.3, 0.3, 0.7]], [0.2, 0.3, 0.5])).toEqual([]);
  });

  it("gives none for units that only touch at 0 or 1", () => {
    // Equal in criterion 1: they meet where it weighs 1, which is where criterion 0 weighs 0.
    expect(
      tippingPoints(
        [
          [0.5, 0.4],
          [0.6, 0.4]
        ],
        [0.5, 0.5]
      )
    ).toEqual([]);
    // Equal in the mix of the others but for rounding.
    const touching = [
      [0.1, 0.3, 0.3],
      [0.2, 0.1, 0.5]
    ];
    expect(tippingPoints(touching, [0.2, 0.4, 0.4]).filter((p) => p.criterion === 0)).toEqual([]);
  });

  it("gives none where one unit is ahead in everything", () => {
    expect(
      tippingPoints(
        [
          [0.5, 0.4],
          [0.6, 0.7]
        ],
        [0.5, 0.5]
      )
    ).toEqual([]);
  });

  it("finds a crossing close to the end", () => {
    const [first] = tippingPoints(
      [
        [0, 1e-6],
        [1, 0]
      ],
      [0.5, 0.5]
    );
    expect(first!.weight).toBeCloseTo(1e-6 / (1 + 1e-6), 18);
  });

  it("gives none for one criterion, one unit or none", () => {
    expect(tippingPoints([[1], [2]], [1])).toEqual([]);
    expect(tippingPoints([[1, 2]], [0.5, 0.5])).toEqual([]);
    expect(tippingPoints([], [])).toEqual([]);
  });

  it("names what it cannot use", () => {
    expect(() => tippingPoints([[1, 2], [1]], [0.5, 0.5])).toThrow(new RangeError("row 1 has 1 values for 2 weights"));
    expect(() => tippingPoints([[1, NaN]], [0.5, 0.5])).toThrow("row 0, column 1 is not a finite number: NaN");
    expect(() => tippingPoints([[1, 2]], [1.5, -0.5])).toThrow(new RangeError("weight 1 is negative: -0.5"));
  });

  const grid = fc.integer({min: 0, max: 20}).map((n) => n / 20);
  const problem = fc.integer({min: 2, max: 5}).chain((criteria) =>
    fc.record({
      values: fc.array(fc.array(grid, {minLength: criteria, maxLength: criteria}), {minLength: 2, maxLength: 6}),
      weights: fc
        .array(fc.nat(20), {minLength: criteria, maxLength: criteria})
        .filter((raw) => raw.some((w) => w > 0))
        .map((raw) => raw.map((w) => w / raw.reduce((a, b) => a + b)))
    })
  );

  it("marks weights across which the order really flips", () => {
    fc.assert(
      fc.property(problem, ({values, weights}) => {
        for (const {criterion, weight, pair} of tippingPoints(values, weights)) {
          const before = lead(values, at(weights, criterion, weight / 2), ...pair);
          const there = lead(values, at(weights, criterion, weight), ...pair);
          const after = lead(values, at(weights, criterion, (1 + weight) / 2), ...pair);
          expect(before * after).toBeLessThan(0);
          expect(there).toBeCloseTo(0, 12);
        }
      })
    );
  });

  it("misses no pair whose order differs between the ends", () => {
    fc.assert(
      fc.property(problem, ({values, weights}) => {
        const found = new Set(tippingPoints(values, weights).map((p) => [p.criterion, ...p.pair].join()));
        for (let k = 0; k < weights.length; k++) {
          for (let i = 0; i < values.length; i++) {
            for (let j = i + 1; j < values.length; j++) {
              const low = lead(values, at(weights, k, 0), i, j);
              const high = lead(values, at(weights, k, 1), i, j);
              const flips = Math.min(Math.abs(low), Math.abs(high)) > 1e-9 && low * high < 0;
              expect(found.has([k, i, j].join())).toBe(flips);
            }
          }
        }
      })
    );
  });

  it("agrees with a search over fine steps", () => {
    const values = [
      [0.62, 0.55, 0.86, 0.99],
      [0.71, 0.42, 0.88, 1],
      [0.58, 0.61, 0.84, 0.98]
    ];
    const weights = [0.25, 0.4, 0.3, 0.05];
    for (let k = 0; k < 4; k++) {
      const own = tippingPoints(values, weights).filter((p) => p.criterion === k);
      const seen: [number, number][] = [];
      for (let i = 0; i < 3; i++) {
        for (let j = i + 1; j < 3; j++) {
          for (let s = 0; s < 1000; s++) {
            const [x, y] = [s, s + 1].map((u) => lead(values, at(weights, k, u / 1000), i, j));
            if (x! * y! < 0) seen.push([s / 1000, 10 * i + j]);
          }
        }
      }
      expect(own).toHaveLength(seen.length);
      seen
        .sort(([s], [t]) => s - t)
        .forEach(([s, pair], n) => {
          expect(own[n]!.weight).toBeGreaterThanOrEqual(s);
          expect(own[n]!.weight).toBeLessThanOrEqual(s + 0.001);
          expect(10 * own[n]!.pair[0] + own[n]!.pair[1]).toBe(pair);
        });
    }
  });
});

describe("tipping points and the smallest change", () => {
  const weight = fc.integer({min: 1, max: 100});
  const share = fc.integer({min: 0, max: 1000}).map((value) => value / 1000);
  const problem = fc.tuple(
    fc.array(fc.array(share, {minLength: 4, maxLength: 4}), {minLength: 2, maxLength: 2}),
    fc.array(weight, {minLength: 4, maxLength: 4}).map((parts) => {
      const total = parts.reduce((sum, part) => sum + part, 0);
      return parts.map((part) => part / total);
    })
  );
  const far = (from: number[], to: number[]) => Math.hypot(...from.map((value, m) => value - to[m]!));

  it("are the same where only two weights may move", () => {
    fc.assert(
      fc.property(
        problem,
        fc.shuffledSubarray([0, 1, 2, 3], {minLength: 2, maxLength: 2}),
        ([values, weights], only) => {
          const now = lead(values, weights, 0, 1);
          fc.pre(Math.abs(now) > 1e-9);
          const locked = [0, 1, 2, 3].filter((m) => !only.includes(m));
          const [own] = only as [number];
          const tip = tippingPoints(values, weights, {locked}).find(({criterion}) => criterion === own);
          const swap = nearestSwap(values, weights, now > 0 ? 1 : 0, now > 0 ? 0 : 1, {only, norm: "linf"});
          expect(swap === null).toBe(tip === undefined);
          if (!swap || !tip) return;
          expect(Math.abs(swap.weights[own]! - tip.weight)).toBeLessThan(1e-9);
          expect(Math.abs(swap.distance - Math.abs(tip.weight - weights[own]!))).toBeLessThan(1e-9);
        }
      )
    );
  });

  it("are never nearer than it where all may move, and tie as it does", () => {
    fc.assert(
      fc.property(problem, ([values, weights]) => {
        const now = lead(values, weights, 0, 1);
        fc.pre(Math.abs(now) > 1e-9);
        const swap = nearestSwap(values, weights, now > 0 ? 1 : 0, now > 0 ? 0 : 1);
        for (const {criterion, weight} of tippingPoints(values, weights)) {
          const tipped = at(weights, criterion, weight);
          expect(Math.abs(lead(values, tipped, 0, 1))).toBeLessThan(1e-12);
          expect(swap!.distance).toBeLessThan(far(weights, tipped) + 1e-12);
        }
      })
    );
  });
});

describe("nearestTippings", () => {
  // Criterion 0 against 1: unit 0 overtakes unit 1 at 0.4, and unit 2 at 0.6.
  const values = [
    [0.8, 0.4],
    [0.5, 0.6],
    [0.6, 0.7]
  ];

  it("gives the closest on either side and who overtakes whom", () => {
    const weights = [0.5, 0.5];
    const {below, above} = nearestTippings(tippingPoints(values, weights), weights, 0, values);
    expect(below).toHaveLength(1);
    expect(below[0]).toMatchObject({criterion: 0, pair: [0, 1], overtaker: 1, overtaken: 0});
    expect(below[0]!.weight).toBeCloseTo(0.4, 12);
    expect(above).toHaveLength(1);
    expect(above[0]).toMatchObject({criterion: 0, pair: [0, 2], overtaker: 0, overtaken: 2});
    expect(above[0]!.weight).toBeCloseTo(0.6, 12);
  });

  it("gives none beyond the last", () => {
    const weights = [0.9, 0.1];
    const {below, above} = nearestTippings(tippingPoints(values, weights), weights, 0, values);
    expect(below.map(({overtaker, overtaken}) => [overtaker, overtaken])).toEqual([[2, 0]]);
    expect(above).toEqual([]);
  });

  it("gives all swaps that happen at the same weight", () => {
    const crossing = [
      [0, 1],
      [1, 0],
      [0.5, 0.5]
    ];
    const weights = [0.25, 0.75];
    const {above} = nearestTippings(tippingPoints(crossing, weights), weights, 0, crossing);
    expect(above.map(({overtaker, overtaken}) => [overtaker, overtaken])).toEqual([
      [1, 0],
      [2, 0],
      [1, 2]
    ]);
  });

  it("names an unknown criterion", () => {
    expect(() => nearestTippings([], [0.5, 0.5], 2, values)).toThrow(new RangeError("unknown criterion: 2"));
  });
});
