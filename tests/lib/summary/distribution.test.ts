import {deviation, quantileSorted, mean as meanOf} from "d3-array";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {bands} from "../../../lib/scheme/bands.js";
import {categoryCounts} from "../../../lib/summary/categoryCounts.js";
import type {Distribution} from "../../../lib/summary/types.js";
import {histogram} from "../../../lib/summary/histogram.js";
import {mean} from "../../../lib/summary/mean.js";
import {quantile} from "../../../lib/summary/quantile.js";
import {quantiles} from "../../../lib/summary/quantiles.js";
import {size} from "../../../lib/summary/size.js";
import {variance} from "../../../lib/summary/variance.js";

const of = (...pairs: [number, number][]): Distribution => ({
  values: Float64Array.from(pairs, ([value]) => value),
  counts: Float64Array.from(pairs, ([, count]) => count)
});

const empty = of();

const expand = ({values, counts}: Distribution) => [...values].flatMap((v, i) => new Array<number>(counts[i]!).fill(v));

const arbitrary = fc
  .uniqueArray(fc.tuple(fc.integer({min: 0, max: 10_000}), fc.integer({min: 1, max: 20})), {
    selector: ([value]) => value,
    minLength: 1,
    maxLength: 30
  })
  .map((pairs) => of(...pairs.sort(([a], [b]) => a - b).map(([v, n]) => [v / 100, n] as [number, number])));

describe("mean", () => {
  it("weighs values by their counts", () => {
    expect(mean(of([60, 3], [80, 1]))).toBe(65);
  });

  it("is NaN over no one", () => {
    expect(mean(empty)).toBeNaN();
  });
});

describe("variance", () => {
  it("is the mean square distance from the mean", () => {
    // Mean 65; (3·5² + 15²) ÷ 4 = 75.
    expect(variance(of([60, 3], [80, 1]))).toBe(75);
  });

  it("is 0 for people who are all alike", () => {
    expect(variance(of([81.25, 1000]))).toBe(0);
  });

  it("is NaN over no one", () => {
    expect(variance(empty)).toBeNaN();
  });

  it("agrees with the sample variance of the expanded values times (n − 1) ÷ n", () => {
    fc.assert(
      fc.property(arbitrary, (distribution) => {
        const values = expand(distribution);
        fc.pre(values.length > 1);
        const expected = (deviation(values)! ** 2 * (values.length - 1)) / values.length;
        expect(variance(distribution)).toBeCloseTo(expected, 8);
        expect(mean(distribution)).toBeCloseTo(meanOf(values)!, 10);
      })
    );
  });
});

describe("quantiles", () => {
  it("are in one pass what each is by itself", () => {
    const four = of([10, 1], [20, 1], [30, 1], [40, 1]);
    // Ranks 0, 0.75, 0.75, 1.5, 3.
    expect(quantiles(four, [0, 0.25, 0.25, 0.5, 1])).toEqual([10, 17.5, 17.5, 25, 40]);
    expect(quantiles(empty, [0.1, 0.9])).toEqual([NaN, NaN]);
  });

  it("refuse what does not ascend", () => {
    expect(() => quantiles(of([10, 1]), [0.5, 0.4])).toThrow(
      new RangeError("quantile of 0.4 after 0.5: expected ascending")
    );
  });
});

describe("quantile", () => {
  it("is linear between neighbours (type 7)", () => {
    const four = of([10, 1], [20, 1], [30, 1], [40, 1]);
    expect(quantile(four, 0.5)).toBe(25);
    expect(quantile(four, 0.25)).toBe(17.5);
  });

  it("counts people, not values", () => {
    expect(quantile(of([10, 3], [20, 1]), 0.5)).toBe(10);
    expect(quantile(of([10, 2], [20, 2]), 0.5)).toBe(15);
  });

  it("is the least at 0 and the greatest at 1", () => {
    expect(quantile(of([10, 3], [20, 1]), 0)).toBe(10);
    expect(quantile(of([10, 3], [20, 1]), 1)).toBe(20);
  });

  it("is NaN over no one", () => {
    expect(quantile(empty, 0.5)).toBeNaN();
  });

  it("refuses what is not between 0 and 1", () => {
    expect(() => quantile(empty, 1.5)).toThrow(new RangeError("quantile of 1.5: expected 0 to 1"));
    expect(() => quantile(empty, NaN)).toThrow(RangeError);
  });

  it("equals the quantile of the expanded values", () => {
    fc.assert(
      fc.property(arbitrary, fc.double({min: 0, max: 1, noNaN: true}), (distribution, p) => {
        expect(quantile(distribution, p)).toBe(quantileSorted(expand(distribution), p));
      })
    );
  });
});

describe("histogram", () => {
  it("includes the lower bound of a bin, and 100 in the last", () => {
    expect(histogram(of([0, 1], [49.99, 2], [50, 4], [100, 8]), 2)).toEqual([3, 12]);
  });

  it("takes a value off a bound by rounding to be on it", () => {
    expect(histogram(of([70 - 1e-13, 5], [100 + 1e-13, 3]), 10)).toEqual([0, 0, 0, 0, 0, 0, 0, 5, 0, 3]);
  });

  it("sums to the number of people", () => {
    fc.assert(
      fc.property(arbitrary, fc.integer({min: 1, max: 120}), (distribution, bins) => {
        const people = histogram(distribution, bins);
        expect(people).toHaveLength(bins);
        expect(people.reduce((a, b) => a + b)).toBe(size(distribution));
      })
    );
  });

  it("refuses an index outside 0 to 100, and bins that are no number of bins", () => {
    expect(() => histogram(of([104, 1]))).toThrow(new RangeError("index outside 0 to 100: 104"));
    expect(() => histogram(of([-1, 1]))).toThrow(RangeError);
    expect(() => histogram(empty, 0)).toThrow(new RangeError("bins must be a whole number above 0: 0"));
  });
});

describe("categoryCounts", () => {
  const people = of([60, 1], [60.5, 2], [70.99, 4], [80.5, 8], [91, 16]);

  it("places a value between bands by the lower bounds", () => {
    expect(categoryCounts(people, "floor", bands)).toEqual([16, 0, 8, 4, 3]);
  });

  it("or by the upper bounds", () => {
    expect(categoryCounts(people, "ceil", bands)).toEqual([16, 8, 4, 2, 1]);
  });

  it("counts everyone once", () => {
    fc.assert(
      fc.property(arbitrary, fc.constantFrom("floor" as const, "ceil" as const), (distribution, edge) => {
        expect(categoryCounts(distribution, edge, bands).reduce((a, b) => a + b)).toBe(size(distribution));
      })
    );
  });
});
