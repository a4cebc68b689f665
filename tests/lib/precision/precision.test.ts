import {deviation} from "d3-array";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {comparisonIntervals} from "../../../lib/precision/comparisonIntervals.js";
import {rankIntervals} from "../../../lib/precision/rankIntervals.js";
import {standardErrorOfMean} from "../../../lib/precision/standardErrorOfMean.js";
import {distribution, empty, expand, of} from "../distribution/arbitrary.js";

describe("standardErrorOfMean", () => {
  it("is the sample deviation over the root of n", () => {
    // Squares (3·5² + 15²) = 300 over 3; √(100 ÷ 4) = 5.
    expect(standardErrorOfMean(of([60, 3], [80, 1]))).toBe(5);
  });

  it("is NaN for one person or none, 0 where all are alike", () => {
    expect(standardErrorOfMean(of([60, 1]))).toBeNaN();
    expect(standardErrorOfMean(empty)).toBeNaN();
    expect(standardErrorOfMean(of([60, 9]))).toBe(0);
  });

  it("is that of the expanded values", () => {
    fc.assert(
      fc.property(distribution, (d) => {
        const people = expand(d);
        fc.pre(people.length > 1);
        expect(standardErrorOfMean(d)).toBeCloseTo(deviation(people)! / Math.sqrt(people.length), 9);
      })
    );
  });
});

describe("rankIntervals", () => {
  it("tells apart what differs by more than 1.96 root of both errors squared", () => {
    // √(3² + 4²) = 5: told apart from 9.8 on.
    expect(rankIntervals([70, 60.3], [3, 4])).toEqual([
      {best: 1, worst: 2},
      {best: 1, worst: 2}
    ]);
    expect(rankIntervals([70, 60.1], [3, 4])).toEqual([
      {best: 1, worst: 1},
      {best: 2, worst: 2}
    ]);
  });

  it("need not agree from pair to pair: the middle one goes with both", () => {
    expect(rankIntervals([71, 70, 69], [0.6, 0.6, 0.6])).toEqual([
      {best: 1, worst: 2},
      {best: 1, worst: 3},
      {best: 2, worst: 3}
    ]);
  });

  it("does not rank what has no mean or error", () => {
    expect(rankIntervals([70, NaN, 50, 60], [1, 1, 1, NaN])).toEqual([
      {best: 1, worst: 1},
      {best: NaN, worst: NaN},
      {best: 2, worst: 2},
      {best: NaN, worst: NaN}
    ]);
  });

  it("holds the rank itself, and narrows as errors do", () => {
    const units = fc.array(
      fc.tuple(fc.double({min: 0, max: 100, noNaN: true}), fc.double({min: 0, max: 5, noNaN: true}))
    );
    fc.assert(
      fc.property(units, (pairs) => {
        const means = pairs.map(([m]) => m);
        const errors = pairs.map(([, e]) => e);
        const wide = rankIntervals(means, errors);
        const narrow = rankIntervals(
          means,
          errors.map((e) => e / 2)
        );
        means.forEach((mean, i) => {
          const rank = 1 + means.filter((m) => m > mean).length;
          const last = means.filter((m) => m >= mean).length;
          expect(narrow[i]!.best).toBeLessThanOrEqual(rank);
          expect(narrow[i]!.worst).toBeGreaterThanOrEqual(last);
          expect(wide[i]!.best).toBeLessThanOrEqual(narrow[i]!.best);
          expect(wide[i]!.worst).toBeGreaterThanOrEqual(narrow[i]!.worst);
        });
      })
    );
  });
});

describe("comparisonIntervals", () => {
  it("just touch where two means are just told apart", () => {
    const [a, b] = comparisonIntervals([70, 70 - 1.959963984540054 * 5], [3, 4]);
    expect(a!.low).toBeCloseTo(b!.high, 12);
  });

  it("reach 1.39 errors where errors are equal, and 1.96 alone", () => {
    expect(comparisonIntervals([70, 60, 50], [1, 1, 1])[0]!.high).toBeCloseTo(70 + 1.386, 3);
    expect(comparisonIntervals([70], [1])[0]!.low).toBeCloseTo(70 - 1.96, 4);
  });

  it("are NaN without a mean or error, which the others do not feel", () => {
    const [a, none] = comparisonIntervals([70, NaN, 60], [1, 2, 1]);
    expect(a!.high).toBeCloseTo(71.386, 3);
    expect(none!.low).toBeNaN();
    expect(comparisonIntervals([70, 60], [0, 0])).toEqual([
      {low: 70, high: 70},
      {low: 60, high: 60}
    ]);
  });
});
