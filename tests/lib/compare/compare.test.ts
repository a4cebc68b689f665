import {quantileSorted} from "d3-array";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Stratum} from "../../../lib/compare/kitagawa.js";
import {kitagawa} from "../../../lib/compare/kitagawa.js";
import {commonBlocks} from "../../../lib/protect/commonBlocks.js";
import {quantileDifferences} from "../../../lib/compare/quantileDifferences.js";
import {mean} from "../../../lib/summary/mean.js";
import {quantile} from "../../../lib/summary/quantile.js";
import {size} from "../../../lib/summary/size.js";
import {collect, distribution, empty, expand, of} from "../distribution/arbitrary.js";

describe("quantileDifferences", () => {
  const of7 = (d: typeof empty) => (p: number) => ({low: quantile(d, p), high: quantile(d, p)});

  it("is how much higher the second is at each probability", () => {
    const found = quantileDifferences(of7(of([10, 1], [20, 1])), of7(of([30, 1], [60, 1])), [0, 0.5, 1]);
    expect(found.map(({p, a, b, difference}) => [p, a.low, b.low, difference.low, difference.high])).toEqual([
      [0, 10, 30, 20, 20],
      [0.5, 15, 45, 30, 30],
      [1, 20, 60, 40, 40]
    ]);
  });

  it("lies between ends where the quantiles do, and says nothing where one is not told", () => {
    const between = (p: number) => (p < 0.5 ? null : {low: 60, high: 65});
    expect(quantileDifferences(() => ({low: 70, high: 71}), between, [0.1, 0.9])).toEqual([
      {p: 0.9, a: {low: 70, high: 71}, b: {low: 60, high: 65}, difference: {low: -11, high: -5}}
    ]);
  });

  it("agrees with the expanded values", () => {
    fc.assert(
      fc.property(distribution, distribution, fc.double({min: 0, max: 1, noNaN: true}), (a, b, p) => {
        const [found] = quantileDifferences(of7(a), of7(b), [p]);
        expect(found!.difference.low).toBe(quantileSorted(expand(b), p)! - quantileSorted(expand(a), p)!);
      })
    );
  });
});

describe("kitagawa", () => {
  it("splits a difference into composition and level", () => {
    // Means 60 and 74, M = 67. Composition: −½ · (52.5 − 67) = 7.25 and ½ · (78.5 − 67) = 5.75.
    const a = [
      {n: 75, mean: 55},
      {n: 25, mean: 75}
    ];
    const b = [
      {n: 25, mean: 50},
      {n: 75, mean: 82}
    ];
    const found = kitagawa(a, b)!;
    expect(found.difference).toBe(14);
    expect(found.parts).toEqual([
      {strata: [0], shares: [0.75, 0.25], means: [55, 50], composition: 7.25, level: -2.5},
      {strata: [1], shares: [0.25, 0.75], means: [75, 82], composition: 5.75, level: 3.5}
    ]);
    expect([found.composition, found.level]).toEqual([13, 1]);
  });

  it("is all composition where the strata stand alike, all level where the shares do", () => {
    const alike = kitagawa(
      [
        {n: 50, mean: 60},
        {n: 50, mean: 80}
      ],
      [
        {n: 20, mean: 60},
        {n: 80, mean: 80}
      ]
    )!;
    expect(alike.level).toBe(0);
    expect(alike.composition).toBeCloseTo(6, 12);
    const same = kitagawa(
      [
        {n: 50, mean: 60},
        {n: 50, mean: 80}
      ],
      [
        {n: 100, mean: 61},
        {n: 100, mean: 83}
      ]
    )!;
    expect([same.composition, same.level]).toEqual([0, 2]);
  });

  it("calls it composition where only one group has people", () => {
    const found = kitagawa(
      [
        {n: 50, mean: 60},
        {n: 0, mean: NaN}
      ],
      [
        {n: 50, mean: 60},
        {n: 50, mean: 90}
      ]
    )!;
    expect(found).toMatchObject({difference: 15, composition: 15, level: 0});
    expect(found.parts[1]!.means).toEqual([NaN, 90]);
  });

  it("takes strata together as it is told", () => {
    // 50 at 60 and 3 at 40; 50 at 70 and 20 at 35: 3120 / 53 and 60.
    const a = [50, 3].map((n, i) => ({n, mean: 60 - 20 * i}));
    const b = [50, 20].map((n, i) => ({n, mean: 70 - 35 * i}));
    const [part] = kitagawa(a, b, [[0, 1]])!.parts;
    expect(part).toMatchObject({strata: [0, 1], shares: [1, 1], composition: 0});
    expect(part!.means).toEqual([3120 / 53, 60]);
  });

  it("has nothing to say of a group that is empty", () => {
    expect(kitagawa([{n: 0, mean: NaN}], [{n: 50, mean: 60}])).toBeNull();
    expect(kitagawa([{n: 50, mean: 60}], [{n: 0, mean: NaN}])).toBeNull();
  });

  it("refuses groups of different strata", () => {
    expect(() => kitagawa([], [{n: 1, mean: 2}])).toThrow(new RangeError("0 strata cannot be compared with 1"));
  });

  it("adds up to the difference of the people's own means, whatever is taken together", () => {
    const stratum = fc.oneof(distribution, fc.constant(empty), fc.constant(of([50, 3])));
    const strata = fc.array(fc.tuple(stratum, stratum), {minLength: 1, maxLength: 6});
    const stratumOf = (d: typeof empty): Stratum => ({n: size(d), mean: mean(d)});
    fc.assert(
      fc.property(strata, fc.array(fc.nat(5), {maxLength: 3}), (pairs, together) => {
        const [a, b] = [pairs.map(([d]) => d), pairs.map(([, d]) => d)];
        const blocks = commonBlocks(pairs.length, [together.filter((i) => i < pairs.length)]);
        const found = kitagawa(a.map(stratumOf), b.map(stratumOf), blocks);
        const [all, others] = [a.flatMap(expand), b.flatMap(expand)];
        if (!found) {
          expect(Math.min(all.length, others.length)).toBe(0);
          return;
        }
        expect(found.difference).toBeCloseTo(mean(collect(others)) - mean(collect(all)), 10);
        expect(found.composition + found.level).toBeCloseTo(found.difference, 10);
        expect(found.parts.flatMap((p) => p.strata).sort((x, y) => x - y)).toEqual([...pairs.keys()]);
      })
    );
  });
});
