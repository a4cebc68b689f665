import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {gini} from "../../../lib/inequality/gini.js";
import {theil} from "../../../lib/inequality/theil.js";
import {theilParts} from "../../../lib/inequality/theilParts.js";
import {varianceParts} from "../../../lib/inequality/varianceParts.js";
import {mean} from "../../../lib/summary/mean.js";
import {variance} from "../../../lib/summary/variance.js";
import {collect, distribution, empty, expand, of} from "../distribution/arbitrary.js";

const groups = fc.array(fc.oneof({weight: 5, arbitrary: distribution}, {weight: 1, arbitrary: fc.constant(empty)}), {
  minLength: 1,
  maxLength: 5
});

describe("gini", () => {
  it("is half the mean difference in means", () => {
    // 1, 2, 3, 4: differences sum to 2 · (1·3 + 2·2 + 3·1) = 20; 20 ÷ (2 · 16 · 2.5) = 0.25.
    expect(gini(of([1, 1], [2, 1], [3, 1], [4, 1]))).toBe(0.25);
  });

  it("is 0 where all have the same, 1 − 1 ÷ n where one has all", () => {
    expect(gini(of([70, 12]))).toBe(0);
    expect(gini(of([0, 9], [50, 1]))).toBeCloseTo(0.9, 12);
  });

  it("is NaN over no one, and where all have nothing", () => {
    expect(gini(empty)).toBeNaN();
    expect(gini(of([0, 5]))).toBeNaN();
  });

  it("is that of every pair of the expanded values", () => {
    fc.assert(
      fc.property(distribution, (d) => {
        const people = expand(d);
        fc.pre(people.some((x) => x > 0));
        let differences = 0;
        for (const x of people) for (const y of people) differences += Math.abs(x - y);
        expect(gini(d)).toBeCloseTo(differences / (2 * people.length ** 2 * mean(d)), 10);
      })
    );
  });

  it("refuses a value below 0", () => {
    expect(() => gini(of([-1, 2]))).toThrow(new RangeError("no inequality of a value below 0: -1"));
  });
});

describe("theil", () => {
  it("is the mean of x ÷ mean times its logarithm", () => {
    // 1 and 3, mean 2: (½ ln ½ + 1½ ln 1½) ÷ 2.
    expect(theil(of([1, 1], [3, 1]))).toBeCloseTo((0.5 * Math.log(0.5) + 1.5 * Math.log(1.5)) / 2, 14);
  });

  it("takes 0 ln 0 for 0: ln n where one has all", () => {
    expect(theil(of([0, 7], [40, 1]))).toBeCloseTo(Math.log(8), 12);
    expect(theil(of([70, 12]))).toBe(0);
  });

  it("is NaN over no one, and where all have nothing", () => {
    expect(theil(empty)).toBeNaN();
    expect(theil(of([0, 5]))).toBeNaN();
  });

  it("refuses a value below 0", () => {
    expect(() => theil(of([-1, 2]))).toThrow(RangeError);
  });
});

describe("theilParts", () => {
  it("is all between two groups that are each alike", () => {
    const {total, within, between, groups} = theilParts([of([1, 1]), of([3, 1])]);
    expect(between).toBeCloseTo((0.5 * Math.log(0.5) + 1.5 * Math.log(1.5)) / 2, 14);
    expect([within, groups, total]).toEqual([0, [0, 0], between]);
  });

  it("weighs a group by its share of the sum", () => {
    // Sums 4 and 12 of 16; means 2 and 6, mean 4.
    const {within, groups} = theilParts([of([1, 1], [3, 1]), of([3, 1], [9, 1])]);
    const t = theil(of([1, 1], [3, 1]));
    expect(groups[0]).toBeCloseTo(t / 4, 14);
    expect(groups[1]).toBeCloseTo((3 * t) / 4, 14);
    expect(within).toBeCloseTo(t, 14);
  });

  it("leaves out an empty group and one where all have nothing", () => {
    const {total, groups} = theilParts([empty, of([0, 1]), of([4, 1])]);
    expect(groups).toEqual([0, 0, 0]);
    expect(total).toBeCloseTo(Math.log(2), 14);
  });

  it("is NaN over no one, and where all have nothing", () => {
    expect(theilParts([empty]).total).toBeNaN();
    expect(theilParts([of([0, 3])]).total).toBeNaN();
  });

  it("adds up to the index of everyone together, to 1e-12", () => {
    fc.assert(
      fc.property(groups, (ds) => {
        const people = ds.flatMap(expand);
        fc.pre(people.some((x) => x > 0));
        const {total, within, between, groups} = theilParts(ds);
        expect(Math.abs(total - theil(collect(people)))).toBeLessThan(1e-12);
        expect(total).toBe(within + between);
        expect(groups.reduce((a, b) => a + b, 0)).toBe(within);
        expect(between).toBeGreaterThanOrEqual(-1e-15);
      })
    );
  });
});

describe("varianceParts", () => {
  it("splits by the law of total variance", () => {
    // Means 2 and 6 of two each, mean 4: within (1 + 9) ÷ 2 = 5, between 4.
    expect(varianceParts([of([1, 1], [3, 1]), of([3, 1], [9, 1])])).toEqual({
      total: 9,
      within: 5,
      between: 4,
      groups: [
        {within: 0.5, between: 2},
        {within: 4.5, between: 2}
      ]
    });
  });

  it("leaves out an empty group; NaN over no one", () => {
    expect(varianceParts([empty, of([1, 1], [3, 1])])).toMatchObject({total: 1, between: 0});
    expect(varianceParts([empty]).total).toBeNaN();
  });

  it("adds up to the variance of everyone together", () => {
    fc.assert(
      fc.property(groups, (ds) => {
        const people = ds.flatMap(expand);
        fc.pre(people.length > 0);
        const {total, within, between} = varianceParts(ds);
        expect(total).toBeCloseTo(variance(collect(people)), 9);
        expect(total).toBe(within + between);
      })
    );
  });
});
