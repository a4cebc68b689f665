import {group} from "d3-array";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Unit} from "../../../lib/dataset/units.js";
import {correlationRatios} from "../../../lib/effective/correlationRatios.js";
import {correlations} from "../../../lib/effective/correlations.js";
import {covariances} from "../../../lib/effective/covariances.js";
import {covariancesOfEmployees} from "../../../lib/effective/covariancesOfEmployees.js";
import {covariancesOfUnits} from "../../../lib/effective/covariancesOfUnits.js";
import {effectiveWeights} from "../../../lib/effective/effectiveWeights.js";
import {groupByTuple} from "../../../lib/groups/groupByTuple.js";
import {schemes} from "../../../lib/scheme/schemes.js";
import {scoreEmployee} from "../../../lib/score/scoreEmployee.js";
import {rules} from "../../../lib/scheme/rules.js";
import {maxima} from "../../../lib/score/maxima.js";
import {configure} from "../../../lib/scheme/configure.js";
import {scoreTally} from "../../../lib/tally/scoreTally.js";
import {tallyEmployees} from "../../../lib/tally/tallyEmployees.js";
import {scoredOf} from "../summary/scoredOf.js";
import {employeeRecord, groups, ruleset, weights} from "../tally/arbitrary.js";

const legal = {kualifikasi: 0.25, kompetensi: 0.4, kinerja: 0.3, disiplin: 0.05};

/** Two people at [0, 0, ½, 1] and two at [1, ½, 0, 1]. */
const two = [
  [0, 1],
  [0, 0.5],
  [0.5, 0],
  [1, 1]
];

describe("covariances", () => {
  it("are mean products of the distances from the means", () => {
    expect(covariances(two, [2, 2])).toEqual([
      [0.25, 0.125, -0.125, 0],
      [0.125, 0.0625, -0.0625, 0],
      [-0.125, -0.0625, 0.0625, 0],
      [0, 0, 0, 0]
    ]);
  });

  it("are exactly 0 where all are alike, and where nobody differs", () => {
    const third = [
      [0.1, 0.1, 0.1],
      [1, 2, 3],
      [0.7, 0.7, 9],
      [0, 0, 0]
    ];
    const c = covariances(third, [3, 4, 0]);
    expect(c[0]).toEqual([0, 0, 0, 0]);
    expect(c[2]).toEqual([0, 0, 0, 0]);
    expect(c[1]![1]).toBeGreaterThan(0);
  });

  it("are NaN over no one", () => {
    expect(covariances([[], [], [], []])[0]![0]).toBeNaN();
  });
});

describe("effectiveWeights", () => {
  it("are the shares of the index's variance", () => {
    // The index differs by 0.25 + 0.4 · ½ − 0.3 · ½ = 0.3; each dimension's part of that: 5/6, 4/6, −3/6, 0.
    expect(effectiveWeights(covariances(two), legal).map((x) => Math.round(x * 6e9) / 1e9)).toEqual([5, 4, -3, 0]);
  });

  it("are all of the one dimension that varies", () => {
    expect(
      effectiveWeights(
        covariances([
          [1, 1],
          [0, 1],
          [0.5, 0.5],
          [0, 0]
        ]),
        legal
      )
    ).toEqual([0, 1, 0, 0]);
  });

  it("are NaN where the index does not vary", () => {
    expect(effectiveWeights(covariances([[1], [1], [1], [1]]), legal)).toEqual([NaN, NaN, NaN, NaN]);
    const idle = {kualifikasi: 0, kompetensi: 0, kinerja: 0, disiplin: 1};
    expect(effectiveWeights(covariances(two), idle)).toEqual([NaN, NaN, NaN, NaN]);
  });
});

describe("correlations", () => {
  it("are −1 to 1, and null beside what does not vary", () => {
    expect(correlations(covariances(two))).toEqual([
      [1, 1, -1, null],
      [1, 1, -1, null],
      [-1, -1, 1, null],
      [null, null, null, null]
    ]);
  });
});

describe("correlationRatios", () => {
  it("are the variance of the mean index of those alike in a dimension over that of the index", () => {
    // Kualifikasi 0, 25, 0, 25 and kompetensi 0, 0, 20, 20, one person each, all else alike: indexes (of four shares
    // 0 … 1, at 50 and 50) 0, 50, 25, 75. Variance 781.25; by kualifikasi means 12.5 and 62.5, by kompetensi 25 and 50.
    const scored = scoredOf(
      ["a"],
      [
        {g: 0, count: 1, points: [0, 0, 15, 5]},
        {g: 0, count: 1, points: [25, 0, 15, 5]},
        {g: 0, count: 1, points: [0, 20, 15, 5]},
        {g: 0, count: 1, points: [25, 20, 15, 5]}
      ]
    );
    const half = {kualifikasi: 0.5, kompetensi: 0.5, kinerja: 0, disiplin: 0};
    expect(correlationRatios(scored, half)).toEqual([625 / 781.25, 156.25 / 781.25, 0, 0]);
    // Of people whose dimensions are independent they are the covariance shares.
    expect(effectiveWeights(covariancesOfEmployees(scored), half)).toEqual([0.8, 0.2, 0, 0]);
  });

  it("count in what goes with a dimension, though it weighs nothing", () => {
    // Kompetensi always rises with kualifikasi, which alone weighs: whoever knows either knows the index.
    const scored = scoredOf(
      ["a", "b"],
      [
        {g: 0, count: 3, points: [0, 0, 15, 5]},
        {g: 1, count: 5, points: [25, 40, 15, 5]}
      ]
    );
    const one = {kualifikasi: 1, kompetensi: 0, kinerja: 0, disiplin: 0};
    expect(correlationRatios(scored, one)).toEqual([1, 1, 0, 0]);
    expect(effectiveWeights(covariancesOfEmployees(scored), one)).toEqual([1, 0, 0, 0]);
    expect(correlationRatios(scored, one, 0)).toEqual([NaN, NaN, NaN, NaN]);
  });

  it("see a dimension whose middle stands highest, as covariances do not", () => {
    const scored = scoredOf(
      ["a"],
      [
        {g: 0, count: 1, points: [0, 0, 15, 5]},
        {g: 0, count: 1, points: [12.5, 40, 15, 5]},
        {g: 0, count: 1, points: [25, 0, 15, 5]}
      ]
    );
    const one = {kualifikasi: 0, kompetensi: 1, kinerja: 0, disiplin: 0};
    expect(correlationRatios(scored, one)).toEqual([1, 1, 0, 0].map((ratio) => expect.closeTo(ratio, 12)));
    expect(effectiveWeights(covariancesOfEmployees(scored), one)[0]).toBe(0);
  });

  it("are what the records say one by one, and at least the squared correlation", () => {
    fc.assert(
      fc.property(fc.array(employeeRecord, {minLength: 2, maxLength: 60}), weights, (records, w) => {
        const scheme = configure(schemes[0], {populasi: "asn"});
        const scores = records.map((e) => scoreEmployee(e, scheme, w));
        const scored = scoreTally(tallyEmployees(records, groups, schemes), scheme);
        fc.pre(scored.n.reduce((a, b) => a + b) === records.length);
        const mean = (of: readonly {index: number}[]) => of.reduce((sum, {index}) => sum + index, 0) / of.length;
        const all = mean(scores);
        const total = scores.reduce((sum, {index}) => sum + (index - all) ** 2, 0);
        fc.pre(total > 1e-4);
        const ratios = correlationRatios(scored, w);
        const c = covariancesOfEmployees(scored);
        const ids = ["kualifikasi", "kompetensi", "kinerja", "disiplin"] as const;
        for (const [d, id] of ids.entries()) {
          const alike = group(scores, ({points}) => points[id]);
          const between = [...alike.values()].reduce((sum, some) => sum + some.length * (mean(some) - all) ** 2, 0);
          expect(ratios[d]).toBeCloseTo(between / total, 8);
          const withIndex = 100 * ids.reduce((sum, other, e) => sum + w[other] * c[d]![e]!, 0);
          const squared = c[d]![d]! > 1e-12 ? withIndex ** 2 / (c[d]![d]! * (total / records.length)) : 0;
          expect(ratios[d]).toBeGreaterThan(squared - 1e-7);
        }
      }),
      {numRuns: 60}
    );
  });
});

describe("over employees", () => {
  it("looks at all of them, or at one group", () => {
    const scored = scoredOf(
      ["a", "b"],
      [
        {g: 0, count: 2, points: [0, 0, 15, 5]},
        {g: 1, count: 2, points: [25, 20, 0, 5]}
      ]
    );
    expect(covariancesOfEmployees(scored)).toEqual(covariances(two));
    expect(covariancesOfEmployees(scored, 0)[0]).toEqual([0, 0, 0, 0]);
    const grouped = groupByTuple(scored, [Uint32Array.of(1, 1)]);
    expect(covariancesOfEmployees(grouped, 0)).toEqual(covariances(two));
  });

  it("says what the records say one by one", () => {
    fc.assert(
      fc.property(fc.array(employeeRecord, {minLength: 2, maxLength: 60}), ruleset, weights, (records, any, w) => {
        const scheme = configure(any, {
          rekamanKosong: any.switches.find((s) => s.id === "rekamanKosong")!.options[0]!.id
        });
        const people = records.filter((e) => rules(scheme).population.includes(e.status));
        fc.pre(people.length > 0 && rules(scheme).missing === "zero");
        const scored = scoreTally(tallyEmployees(records, groups, schemes), scheme);
        const scores = people.map((e) => scoreEmployee(e, scheme, w));
        const max = maxima(scheme);
        const x = scores.map((s) => Object.values(s.points).map((p, d) => p / max[d]!));
        const average = (f: (i: number) => number) => x.reduce((sum, _, i) => sum + f(i), 0) / x.length;
        const means = [0, 1, 2, 3].map((d) => average((i) => x[i]![d]!));
        const c = covariancesOfEmployees(scored);
        for (const d of [0, 1, 2, 3])
          for (const e of [0, 1, 2, 3])
            expect(c[d]![e]).toBeCloseTo(
              average((i) => (x[i]![d]! - means[d]!) * (x[i]![e]! - means[e]!)),
              10
            );
        // Explained by a dimension: the covariance of what it brings with the index itself.
        const center = average((i) => scores[i]!.index);
        const total = average((i) => (scores[i]!.index - center) ** 2);
        // Where dimensions all but cancel, indices near 100 leave few digits to what is next to nothing between them.
        fc.pre(total > 1e-4);
        const effective = effectiveWeights(c, w);
        const explained = Object.values(w).map(
          (wd, d) => average((i) => 100 * wd * (x[i]![d]! - means[d]!) * (scores[i]!.index - center)) / total
        );
        effective.forEach((share, d) =>
          expect(Math.abs(share - explained[d]!)).toBeLessThan(1e-8 * Math.max(1, Math.abs(share)))
        );
        expect(effective.reduce((a, b) => a + b)).toBeCloseTo(1, 8);
      }),
      {numRuns: 60}
    );
  });
});

describe("over agencies", () => {
  it("counts each ranked agency once", () => {
    const unit = (n: number, shares: number[], hidden = false): Unit => ({
      ...{id: "x", n, population: n, complete: n},
      ...{shares, protected: hidden}
    });
    const units = [
      unit(1000, [0, 0, 0.5, 1]),
      unit(12, [1, 0.5, 0, 1]),
      unit(0, [NaN, NaN, NaN, NaN]),
      unit(4, [NaN, NaN, NaN, NaN], true)
    ];
    expect(covariancesOfUnits(units)).toEqual(covariances(two));
  });
});
