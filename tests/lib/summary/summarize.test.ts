import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {unitsFromTally} from "../../../lib/dataset/unitsFromTally.js";
import {standings} from "../../../lib/rank/standings.js";
import {bkn2019} from "../../../lib/scheme/bkn2019.js";
import {coefficients} from "../../../lib/score/coefficients.js";
import {distributions} from "../../../lib/summary/distributions.js";
import {mean} from "../../../lib/summary/mean.js";
import {summarize} from "../../../lib/summary/summarize.js";
import {normalizeWeights} from "../../../lib/weights/normalizeWeights.js";
import type {Cell} from "./scoredOf.js";
import {maxima, scoredOf} from "./scoredOf.js";

const legal = {kualifikasi: 0.25, kompetensi: 0.4, kinerja: 0.3, disiplin: 0.05};
const {bands} = bkn2019;

const scored = scoredOf(
  ["a", "b", "kosong"],
  [
    {g: 0, count: 30, points: [15, 40, 25, 5]}, // 85
    {g: 0, count: 10, points: [20, 0, 30, 5]}, // 55
    {g: 0, count: 5, points: [0, 0, 0, 0], out: -2},
    {g: 0, count: 7, points: [0, 0, 0, 0], out: -1},
    {g: 1, count: 2, points: [20, 0, 30, 5]}, // 55
    {g: 1, count: 1, points: [0, 20, 30, 5]} // 55, by other points
  ]
);

const cells = (groups: number) =>
  fc.array(
    fc.record({
      g: fc.nat(groups - 1),
      count: fc.integer({min: 1, max: 500}),
      points: fc.tuple(
        fc.constantFrom(1, 5, 10, 15, 20, 25),
        fc.constantFrom(0, 10, 15, 22.5, 25, 30, 40),
        fc.constantFrom(1, 5, 15, 25, 30),
        fc.constantFrom(1, 2, 3, 5)
      )
    }),
    {minLength: 1, maxLength: 40}
  ) as fc.Arbitrary<Cell[]>;

const weights = fc
  .tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000), fc.integer({min: 1, max: 1000}))
  .map(([a, b, c, d]) => normalizeWeights({kualifikasi: a, kompetensi: b, kinerja: c, disiplin: d}));

describe("distributions", () => {
  it("gives distinct values ascending and how many have each", () => {
    const [a, b, none] = distributions(scored, legal);
    expect([[...a!.values], [...a!.counts]]).toEqual([
      [55, 85],
      [10, 30]
    ]);
    expect([[...b!.values], [...b!.counts]]).toEqual([[55], [3]]);
    expect(none!.values).toHaveLength(0);
  });

  it("moves with the weights", () => {
    const [a] = distributions(scored, {kualifikasi: 0, kompetensi: 1, kinerja: 0, disiplin: 0});
    expect([...a!.values]).toEqual([0, 100]);
  });

  it("keeps everyone, in strictly ascending order", () => {
    fc.assert(
      fc.property(cells(3), weights, (cells, weights) => {
        const scored = scoredOf(["a", "b", "c"], cells);
        distributions(scored, weights).forEach(({values, counts}, g) => {
          expect(counts.reduce((a, b) => a + b, 0)).toBe(scored.n[g]);
          for (let i = 1; i < values.length; i++) expect(values[i]!).toBeGreaterThan(values[i - 1]!);
        });
      })
    );
  });
});

describe("summarize", () => {
  const options = {edge: "floor" as const, bands, quantiles: [0, 0.25, 1], bins: 4};

  it("says of an agency what was worked out by hand", () => {
    const [a] = summarize(scored, legal, options);
    expect(a).toEqual({
      instansi: "a",
      n: 40,
      population: 45,
      complete: 40,
      coverage: 40 / 45,
      points: [16.25, 30, 26.25, 5],
      shares: [0.65, 0.75, 0.875, 1],
      index: 77.5,
      variance: 168.75, // (30·7.5² + 10·22.5²) ÷ 40
      quantiles: [55, 77.5, 85], // of 0…39, at 9.75
      histogram: [0, 0, 10, 30],
      categories: [0, 30, 0, 0, 10]
    });
  });

  it("gives an agency with no one NaN and zeros", () => {
    const none = summarize(scored, legal, options)[2]!;
    expect(none).toMatchObject({n: 0, coverage: NaN, index: NaN, variance: NaN, quantiles: [NaN, NaN, NaN]});
    expect(none.histogram).toEqual([0, 0, 0, 0]);
    expect(none.categories).toEqual([0, 0, 0, 0, 0]);
  });

  it("gives five quantiles and hundred bins unless asked otherwise", () => {
    const [a] = summarize(scored, legal, {edge: "floor", bands});
    expect(a!.quantiles).toHaveLength(5);
    expect(a!.histogram).toHaveLength(100);
    expect(a!.histogram[85]).toBe(30);
  });

  it("has the mean of the distribution, Σ c·mean points, and the index of the standings", () => {
    fc.assert(
      fc.property(cells(2), weights, (cells, weights) => {
        const scored = scoredOf(["a", "b"], cells);
        const summaries = summarize(scored, weights, {edge: "floor", bands});
        const c = coefficients(weights, maxima);
        const ranked = standings(unitsFromTally(scored, {minimum: 0}), weights, bkn2019);
        distributions(scored, weights).forEach((distribution, g) => {
          const {index, points, n} = summaries[g]!;
          expect(index).toBe(ranked[g]!.index);
          if (n === 0) return;
          expect(index).toBeCloseTo(mean(distribution), 10);
          expect(index).toBeCloseTo(
            points.reduce((sum, value, d) => sum + c[d]! * value, 0),
            10
          );
        });
      })
    );
  });

  it("does not depend on how many times over the people are counted", () => {
    fc.assert(
      fc.property(cells(1), weights, (cells, weights) => {
        const once = summarize(scoredOf(["a"], cells), weights, {edge: "ceil", bands})[0]!;
        const thrice = cells.map((cell) => ({...cell, count: 3 * cell.count}));
        const again = summarize(scoredOf(["a"], thrice), weights, {edge: "ceil", bands})[0]!;
        expect(again.index).toBeCloseTo(once.index, 10);
        expect(again.variance).toBeCloseTo(once.variance, 8);
        expect(again.categories).toEqual(once.categories.map((n) => 3 * n));
        expect(again.histogram).toEqual(once.histogram.map((n) => 3 * n));
      })
    );
  });

  it("does not depend on the order of cells and agencies", () => {
    fc.assert(
      fc.property(cells(2), weights, (cells, weights) => {
        const forth = summarize(scoredOf(["a", "b"], cells), weights, {edge: "floor", bands});
        const turned = cells.map((cell) => ({...cell, g: 1 - cell.g})).reverse();
        const back = summarize(scoredOf(["b", "a"], turned), weights, {edge: "floor", bands});
        expect(back.reverse()).toEqual(forth);
      })
    );
  });
});
