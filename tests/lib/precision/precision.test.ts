import {deviation} from "d3-array";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {comparisonIntervals} from "../../../lib/precision/comparisonIntervals.js";
import {holm} from "../../../lib/precision/holm.js";
import {rankIntervals} from "../../../lib/precision/rankIntervals.js";
import {standardErrorOfMean} from "../../../lib/precision/standardErrorOfMean.js";
import {upperNormalQuantile} from "../../../lib/precision/upperNormalQuantile.js";
import {sfc32} from "../../../lib/robustness/sfc32.js";
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

describe("upperNormalQuantile", () => {
  it.each([
    [0.5, 0],
    [0.025, 1.959963984540054],
    [0.05, 1.6448536269514722],
    [0.001, 3.090232306167813],
    [1e-10, 6.361340902404056],
    [0.975, -1.959963984540054]
  ])("of %d is %d, as in tables", (tail, value) => {
    expect(upperNormalQuantile(tail)).toBeCloseTo(value, 12);
  });

  it("is where the tail, summed by its series or continued fraction, is what was asked for", () => {
    fc.assert(
      fc.property(fc.double({min: 1e-300, max: 0.5, noNaN: true}), (tail) => {
        expect(tailAbove(upperNormalQuantile(tail)) / tail).toBeCloseTo(1, 9);
      })
    );
  });

  it("is infinite at the ends and nothing beyond", () => {
    expect([0, 1, -0.1, 1.1, NaN].map(upperNormalQuantile)).toEqual([Infinity, -Infinity, NaN, NaN, NaN]);
  });
});

/** The share of a standard normal variable above z ≥ 0 (Abramowitz and Stegun 26.2.11 and 26.2.14). */
function tailAbove(z: number): number {
  const height = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z < 3) {
    let [term, sum] = [z, z];
    for (let k = 1; k < 100; k++) {
      term *= (z * z) / (2 * k + 1);
      sum += term;
    }
    return 0.5 - height * sum;
  }
  let fraction = z;
  for (let k = 200; k > 0; k--) fraction = z + k / fraction;
  return height / fraction;
}

describe("holm", () => {
  it("asks less of each after one is rejected, and stops at the first that is not", () => {
    // Of three at 5%: 2.128 for the first, 1.960 for the second, 1.645 for the last.
    expect(holm([1.7, 2.2, 2])).toEqual([true, true, true]);
    expect(holm([1.7, 2.1, 2])).toEqual([false, false, false]);
    expect(holm([1.7, 2.2, 1.9])).toEqual([false, true, false]);
    expect(holm([])).toEqual([]);
  });
});

describe("rankIntervals", () => {
  it("tells two apart that differ by more than 1.96 root of both errors squared", () => {
    // √(3² + 4²) = 5: told apart from 9.8 on, with 2.5% for each direction.
    expect(rankIntervals([70, 60.3], [3, 4])).toEqual([
      {best: 1, worst: 2},
      {best: 1, worst: 2}
    ]);
    expect(rankIntervals([70, 60.1], [3, 4])).toEqual([
      {best: 1, worst: 1},
      {best: 2, worst: 2}
    ]);
  });

  it("asks more of three: of six directions the first needs 2.394, the next 2.326, then 2.241", () => {
    // Errors of 1/√2 make each statistic the difference itself: 4.8 and 2.45 pass, 2.35 is the third and passes 2.241.
    const se = [Math.SQRT1_2, Math.SQRT1_2, Math.SQRT1_2];
    expect(rankIntervals([74.8, 72.35, 70], se).map(({best, worst}) => [best, worst])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3]
    ]);
    // 4.5 passes, 2.3 does not pass 2.326, and 2.2 is not asked: judged singly all three would have a certain rank.
    expect(rankIntervals([74.5, 72.2, 70], se).map(({best, worst}) => [best, worst])).toEqual([
      [1, 2],
      [1, 3],
      [2, 3]
    ]);
  });

  it("leaves two certain ranks of the eleven of the pilot, three if each pair were judged singly", () => {
    // Means and standard errors of the index under the regulation, rounded.
    const pilot: Record<string, [number, number]> = {
      "kab-purworejo": [79.13, 0.156],
      "prov-jatim": [78.95, 0.045],
      "pemda-diy": [78.4, 0.148],
      "kota-bontang": [78.3, 0.227],
      "kota-yogyakarta": [77.67, 0.194],
      klhk: [77.64, 0.105],
      kemenkumham: [74.26, 0.051],
      "kab-batang": [74.03, 0.162],
      "kota-bandung": [73.55, 0.138],
      "kota-batam": [69.91, 0.193],
      "kab-majalengka": [62.58, 0.167]
    };
    const found = rankIntervals(
      Object.values(pilot).map(([mean]) => mean),
      Object.values(pilot).map(([, se]) => se)
    );
    expect(found.map(({best, worst}) => `${best}–${worst}`)).toEqual([
      "1–3",
      "1–3",
      "3–5",
      "1–6",
      "3–6",
      "4–6",
      "7–8",
      "7–9",
      "8–9",
      "10–10",
      "11–11"
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

  it("takes means without errors as they are", () => {
    expect(rankIntervals([70, 70, 60], [0, 0, 0])).toEqual([
      {best: 1, worst: 2},
      {best: 1, worst: 2},
      {best: 3, worst: 3}
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

  /** How often, of many draws about true means, every unit's interval holds every rank that may be called its own. */
  const coverage = (truth: readonly number[], errors: readonly number[], intervals: typeof rankIntervals) => {
    const random = sfc32(20240501);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const draws = 2000;
    let held = 0;
    for (let draw = 0; draw < draws; draw++) {
      const found = intervals(
        truth.map((mean, i) => mean + errors[i]! * normal()),
        errors
      );
      held += truth.every(
        (mean, i) =>
          found[i]!.best <= 1 + truth.filter((m) => m > mean).length &&
          found[i]!.worst >= truth.filter((m) => m >= mean).length
      )
        ? 1
        : 0;
    }
    return held / draws;
  };

  const truths: [string, number[], number[]][] = [
    ["all alike", new Array<number>(11).fill(70), new Array<number>(11).fill(0.15)],
    ["all alike with unequal errors", new Array<number>(8).fill(70), [0.05, 0.1, 0.2, 0.4, 0.05, 0.1, 0.2, 0.4]],
    ["three ties far apart", [80, 80, 80, 70, 70, 60, 60, 60], [0.1, 0.2, 0.1, 0.3, 0.1, 0.1, 0.2, 0.2]],
    ["steps of about an error", [70, 70.2, 70.4, 70.6, 70.8, 71, 71, 71], new Array<number>(8).fill(0.2)]
  ];

  it.each(truths)("hold all ranks at once in 95 of 100 draws: %s", (_, truth, errors) => {
    expect(coverage(truth, errors, rankIntervals)).toBeGreaterThan(0.95);
  });

  it("would not, were each pair judged singly, so that the test can fail", () => {
    const singly: typeof rankIntervals = (means, errors) =>
      means.map((mean, i) => {
        const z = (j: number) => (means[j]! - mean) / Math.hypot(errors[i]!, errors[j]!);
        const others = [...means.keys()];
        return {
          best: 1 + others.filter((j) => z(j) > 1.96).length,
          worst: means.length - others.filter((j) => z(j) < -1.96).length
        };
      });
    expect(coverage(truths[0]![1], truths[0]![2], singly)).toBeLessThan(0.5);
  });
});

describe("comparisonIntervals", () => {
  it("just touch where two means are just told apart", () => {
    const [a, b] = comparisonIntervals([70, 70 - 1.959963984540054 * 5], [3, 4]);
    expect(a!.low).toBeCloseTo(b!.high, 12);
  });

  it("reach 1.39 errors of two, 1.69 of three alike, and 1.96 alone", () => {
    expect(comparisonIntervals([70, 60], [1, 1])[0]!.high).toBeCloseTo(70 + 1.386, 3);
    // The quantile of 0.05 ÷ 6 is 2.394.
    expect(comparisonIntervals([70, 60, 50], [1, 1, 1])[0]!.high).toBeCloseTo(70 + 2.394 / Math.SQRT2, 3);
    expect(comparisonIntervals([70], [1])[0]!.low).toBeCloseTo(70 - 1.96, 4);
  });

  it("part only where the ranks are told apart too", () => {
    const units = fc.array(
      fc.tuple(fc.double({min: 60, max: 80, noNaN: true}), fc.double({min: 0.01, max: 3, noNaN: true})),
      {minLength: 2, maxLength: 12}
    );
    fc.assert(
      fc.property(units, (pairs) => {
        const [means, errors] = [pairs.map(([m]) => m), pairs.map(([, e]) => e)];
        const intervals = comparisonIntervals(means, errors);
        const ranks = rankIntervals(means, errors);
        intervals.forEach((a, i) => {
          const below = intervals.filter((b) => b.high < a.low * (1 - 1e-12)).length;
          expect(ranks[i]!.worst).toBeLessThanOrEqual(means.length - below);
        });
      })
    );
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
