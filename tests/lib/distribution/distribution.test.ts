import {deviation, quantileSorted} from "d3-array";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {bandwidth} from "../../../lib/distribution/bandwidth.js";
import {boxSummary} from "../../../lib/distribution/boxSummary.js";
import {ceilingFloor} from "../../../lib/distribution/ceilingFloor.js";
import type {Density} from "../../../lib/distribution/density.js";
import {density} from "../../../lib/distribution/density.js";
import {ecdf} from "../../../lib/distribution/ecdf.js";
import {dotShares} from "../../../lib/distribution/dotShares.js";
import {quantileBounds} from "../../../lib/distribution/quantileBounds.js";
import {quantileDots} from "../../../lib/distribution/quantileDots.js";
import {shareAbove} from "../../../lib/distribution/shareAbove.js";
import {groupByTuple} from "../../../lib/groups/groupByTuple.js";
import {bands} from "../../../lib/scheme/bands.js";
import {categoryCounts} from "../../../lib/summary/categoryCounts.js";
import {quantile} from "../../../lib/summary/quantile.js";
import {size} from "../../../lib/summary/size.js";
import {scoredOf} from "../summary/scoredOf.js";
import type {Distribution} from "../../../lib/summary/types.js";
import {distribution, empty, expand, of} from "./arbitrary.js";

const mass = ({x, y}: Density) => {
  let sum = 0;
  for (let i = 1; i < x.length; i++) sum += ((y[i]! + y[i - 1]!) / 2) * (x[i]! - x[i - 1]!);
  return sum;
};

describe("ecdf", () => {
  it("rises at each value by the share of its people, to 1", () => {
    const {values, shares} = ecdf(of([60, 3], [80, 1]));
    expect([...values]).toEqual([60, 80]);
    expect([...shares]).toEqual([0.75, 1]);
  });

  it("has no steps over no one", () => {
    expect(ecdf(empty).shares).toHaveLength(0);
  });

  it("is the share of the expanded values that are no greater", () => {
    fc.assert(
      fc.property(distribution, (d) => {
        const people = expand(d);
        const {values, shares} = ecdf(d);
        values.forEach((v, i) => expect(shares[i]).toBe(people.filter((x) => x <= v).length / people.length));
      })
    );
  });
});

describe("bandwidth", () => {
  it("is Silverman's rule of thumb", () => {
    // 0 … 31: s² = 32·33 ÷ 12 = 88, IQR = 15.5; 0.9 · min(9.3808, 11.567) · 32^(−1/5) = 0.9 · 9.3808 ÷ 2.
    const d = of(...Array.from({length: 32}, (_, i) => [i, 1] as [number, number]));
    expect(bandwidth(d)).toBeCloseTo(0.45 * Math.sqrt(88), 12);
  });

  it("takes the quartiles where they are narrower, and the deviation where they meet", () => {
    // Quartiles 50 and 51; n = 32, so n^(−1/5) = ½.
    const spread = of([0, 1], [50, 15], [51, 15], [100, 1]);
    expect(bandwidth(spread)).toBeCloseTo((0.45 * 1) / 1.34, 12);
    const met = of([0, 1], [50, 30], [100, 1]);
    expect(bandwidth(met)).toBeCloseTo(0.45 * Math.sqrt(5000 / 31), 12);
  });

  it("is 0 where all are alike, NaN over no one", () => {
    expect(bandwidth(of([70, 12]))).toBe(0);
    expect(bandwidth(empty)).toBeNaN();
  });

  it("is that of the expanded values", () => {
    fc.assert(
      fc.property(distribution, (d) => {
        const people = expand(d);
        fc.pre(d.values.length > 1);
        const [q1, q3] = [quantileSorted(people, 0.25)!, quantileSorted(people, 0.75)!];
        const s = deviation(people)!;
        const expected = 0.9 * (q3 > q1 ? Math.min(s, (q3 - q1) / 1.34) : s) * people.length ** -0.2;
        expect(bandwidth(d)).toBeCloseTo(expected, 9);
      })
    );
  });
});

/** The kernel summed over everybody and all reflections, at any place. */
const exactDensity = ({values, counts}: Distribution, h: number) => {
  const n = counts.reduce((sum: number, count) => sum + count, 0);
  const phi = (z: number) => Math.exp(-0.5 * z * z) / (h * Math.sqrt(2 * Math.PI));
  return (at: number) => {
    let sum = 0;
    for (const [k, value] of values.entries())
      for (let turn = -4; turn <= 4; turn++)
        sum += counts[k]! * (phi((at - value - 200 * turn) / h) + phi((at + value - 200 * turn) / h));
    return sum / n;
  };
};

/** The greatest error of a density drawn with straight lines, as a share of the exact peak; looked for about everybody. */
const strays = (d: Distribution, {x, y, bandwidth: h}: Density) => {
  const exact = exactDensity(d, h);
  const line = (at: number) => {
    const i = Math.min(
      Math.max(
        x.findIndex((point) => point >= at),
        1
      ),
      x.length - 1
    );
    return y[i - 1]! + ((y[i]! - y[i - 1]!) * (at - x[i - 1]!)) / (x[i]! - x[i - 1]!);
  };
  const about = [...d.values].flatMap((value) =>
    [0, 0.31, 1, 1.73, 3.1, 8].flatMap((z) => [value - z * h, value + z * h])
  );
  const places = [...about, ...Array.from({length: 41}, (_, i) => 2.5 * i)].filter((at) => at >= 0 && at <= 100);
  const peak = Math.max(...places.map(exact));
  return Math.max(...places.map((at) => Math.abs(line(at) - exact(at)))) / peak;
};

describe("density", () => {
  const widths = fc.integer({min: -6, max: 6}).map((power) => 2.5 ** power);

  it("has mass 1, wherever the people are and however wide the kernel", () => {
    fc.assert(
      fc.property(distribution, fc.integer({min: 20, max: 300}), widths, (d, intervals, h) => {
        expect(mass(density(d, intervals))).toBeCloseTo(1, 8);
        expect(mass(density(d, intervals, h))).toBeCloseTo(1, 8);
      })
    );
    expect(mass(density(of([0, 5])))).toBeCloseTo(1, 9);
    expect(mass(density(of([100, 5])))).toBeCloseTo(1, 9);
    expect(mass(density(of([0, 5], [100, 5]), 100, 80))).toBeCloseTo(1, 9);
    expect(mass(density(of([20, 5], [70, 1]), 200, 1e-4))).toBeCloseTo(1, 6);
  });

  it("is the normal curve about one value, and twice it at an end", () => {
    const {x, y} = density(of([50, 7]), 200, 2);
    const at = (value: number) => y[x.indexOf(value)]!;
    expect(at(50)).toBeCloseTo(1 / (2 * Math.sqrt(2 * Math.PI)), 12);
    expect(at(52)).toBeCloseTo(Math.exp(-0.5) / (2 * Math.sqrt(2 * Math.PI)), 12);
    expect(density(of([0, 7]), 200, 2).y[0]).toBeCloseTo(1 / Math.sqrt(2 * Math.PI), 12);
  });

  it("strays from the kernel summed over everybody by less than a fifth of a pixel in a hundred", () => {
    fc.assert(
      fc.property(distribution, widths, fc.constantFrom(50, 100, 200, 317), (d, h, intervals) => {
        expect(strays(d, density(d, intervals, h))).toBeLessThan(0.002);
        expect(strays(d, density(d, intervals))).toBeLessThan(0.002);
      }),
      {numRuns: 60}
    );
  });

  it("does so for spikes between points of the grid, for one person, at the ends, and with a tiny bandwidth", () => {
    const spiked = of([0, 1], [12.3456, 900], [12.4, 3], [70.111, 5000], [99.99, 2], [100, 40]);
    for (const h of [1e-6, 0.004, 0.05, 0.81, 3, 40])
      expect(strays(spiked, density(spiked, 200, h))).toBeLessThan(0.002);
    for (const value of [0, 0.1, 33.333, 100])
      expect(strays(of([value, 1]), density(of([value, 1])))).toBeLessThan(0.002);
  });

  it("would stray by more if people were shared among points half a unit apart, so that the test can fail", () => {
    const d = of([70.25, 9]);
    const coarse = density(of([70, 4.5], [70.5, 4.5]), 200, 0.81);
    const even = Array.from({length: 201}, (_, i) => i / 2);
    const y = even.map((at) => coarse.y[coarse.x.findIndex((x) => Math.abs(x - at) < 1e-9)] ?? 0);
    expect(strays(d, {x: Float64Array.from(even), y: Float64Array.from(y), bandwidth: 0.81})).toBeGreaterThan(0.03);
  });

  it("holds ten points to a bandwidth where anybody is near, and none where nobody is", () => {
    const {x} = density(of([20, 1], [80, 1]), 100, 0.5);
    expect(x.filter((at) => at >= 20 && at < 20.5)).toHaveLength(10);
    expect(x.filter((at) => at > 24 && at < 76)).toHaveLength(0);
    expect([x[0], x.at(-1)]).toEqual([0, 100]);
  });

  it("is flat at 0 over no one, and smooths by at least a step", () => {
    expect([...density(empty, 4).y]).toEqual([0, 0, 0, 0, 0]);
    expect(density(of([70, 9])).bandwidth).toBe(0.5);
  });

  it("refuses a value off the scale, and what is no grid or bandwidth", () => {
    expect(() => density(of([101, 1]))).toThrow(new RangeError("value outside 0 to 100: 101"));
    expect(() => density(empty, 0)).toThrow(RangeError);
    expect(() => density(empty, 10, 0)).toThrow(new RangeError("bandwidth must be at least 1e-9: 0"));
  });
});

describe("boxSummary", () => {
  it("has type-7 quartiles, and whiskers at 5 and 95 percent", () => {
    // 0 … 20, one person each: the p-quantile is 20p.
    expect(boxSummary(of(...Array.from({length: 21}, (_, i) => [i, 1] as [number, number])))).toEqual({
      low: 1,
      lower: 5,
      median: 10,
      upper: 15,
      high: 19
    });
  });

  it("equals the quantiles of the expanded values", () => {
    fc.assert(
      fc.property(distribution, (d) => {
        const people = expand(d);
        expect(Object.values(boxSummary(d))).toEqual(
          [0.05, 0.25, 0.5, 0.75, 0.95].map((p) => quantileSorted(people, p))
        );
      })
    );
  });
});

describe("quantileDots", () => {
  it("stands at the (i − ½) ÷ k quantiles", () => {
    // 0 … 40: the p-quantile is 40p; four dots at 1/8, 3/8, 5/8, 7/8.
    const d = of(...Array.from({length: 41}, (_, i) => [i, 1] as [number, number]));
    expect(quantileDots(d, 4)).toEqual({values: [5, 15, 25, 35], people: 41 / 4});
  });

  it("takes fewer dots where one would be fewer than 10 people, and none of a group of 9", () => {
    expect(quantileDots(of([60, 25], [80, 10]), 20).values).toHaveLength(3);
    expect(quantileDots(of([60, 9])).values).toEqual([]);
    expect(quantileDots(empty).values).toEqual([]);
  });

  it("never lets a dot stand for fewer than the minimum", () => {
    fc.assert(
      fc.property(distribution, fc.integer({min: 1, max: 100}), (d, k) => {
        const {values, people} = quantileDots(d, k);
        if (values.length > 0) expect(people).toBeGreaterThanOrEqual(10);
        expect(values.length).toBeLessThanOrEqual(k);
        const all = expand(d);
        expect(values).toEqual(values.map((_, i) => quantileSorted(all, (i + 0.5) / values.length)));
      })
    );
  });

  it("refuses what is no number of dots", () => {
    expect(() => quantileDots(empty, 0)).toThrow(new RangeError("dots must be a whole number above 0: 0"));
  });
});

describe("quantileBounds", () => {
  it("lies between all at the low ends and all at the high ends", () => {
    const told = [
      {from: 0, to: 41, people: 10},
      {from: 81, to: 91, people: 30}
    ];
    expect(quantileBounds(told, 0.5)).toEqual({low: 81, high: 91});
    expect(quantileBounds(told, 0.05)).toEqual({low: 0, high: 41});
    // 0.25 · 39 = 9.75: from the tenth to the eleventh, 0 + 0.75 · 81 and 41 + 0.75 · 50.
    expect(quantileBounds(told, 0.25)).toEqual({low: 60, high: 79});
    expect(quantileBounds([{from: 0, to: 100, people: 14}], 0.5)).toEqual({low: 0, high: 100});
    expect(quantileBounds([], 0.5)).toEqual({low: NaN, high: NaN});
  });

  it("holds the quantile, whatever is told together", () => {
    fc.assert(
      fc.property(
        distribution,
        fc.uniqueArray(fc.integer({min: 1, max: 99})),
        fc.double({min: 0, max: 1, noNaN: true}),
        (d, cuts, p) => {
          const edges = [0, ...cuts.sort((a, b) => a - b), 101];
          const told = edges.slice(1).map((to, i) => {
            const from = edges[i]!;
            return {from, to, people: expand(d).filter((v) => v >= from && v < to).length};
          });
          const {low, high} = quantileBounds(told, p);
          expect(low).toBeLessThanOrEqual(quantile(d, p) + 1e-9);
          expect(high).toBeGreaterThanOrEqual(quantile(d, p) - 1e-9);
        }
      )
    );
  });
});

describe("dotShares", () => {
  it("gives each whole number the share of the dots in it, each dot for ten people or more", () => {
    // 300 people are 30 dots; the first lies at rank 299 ÷ 60 = 4.98, among the 8, the second at 14.95.
    const shares = dotShares(of([84.2, 8], [85, 292]));
    expect([shares[84], shares[85]]).toEqual([1 / 30, expect.closeTo(29 / 30, 12)]);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    // Four of 300 leave no trace.
    expect(dotShares(of([84.2, 4], [85, 296]))[84]).toBe(0);
    expect(dotShares(of([100, 20]))[99]).toBe(1);
    expect(dotShares(of([50, 9])).every((share) => share === 0)).toBe(true);
  });
});

describe("shareAbove", () => {
  const people = of([60, 1], [60.5, 2], [70.99, 4], [80.5, 8], [91, 16]);

  it("asks for the lower bound of the band, or more than the upper one of the band below", () => {
    expect(shareAbove(people, 81, "floor")).toBe(16 / 31);
    expect(shareAbove(people, 80, "ceil")).toBe(24 / 31);
    expect(shareAbove(people, 61)).toBe(28 / 31);
  });

  it("takes an index meant to be 81 for 81", () => {
    expect(shareAbove(of([81 - 1e-12, 3]), 81)).toBe(1);
  });

  it("is NaN over no one", () => {
    expect(shareAbove(empty, 81)).toBeNaN();
  });

  it("counts whom the categories count", () => {
    fc.assert(
      fc.property(distribution, fc.integer({min: 0, max: 3}), (d, b) => {
        const above = (counts: number[]) => counts.slice(0, b + 1).reduce((x, y) => x + y) / size(d);
        expect(shareAbove(d, bands[b]!.floor, "floor")).toBe(above(categoryCounts(d, "floor", bands)));
        expect(shareAbove(d, bands[b + 1]!.ceil, "ceil")).toBe(above(categoryCounts(d, "ceil", bands)));
      })
    );
  });
});

describe("ceilingFloor", () => {
  it("counts the people at the maximum and at nothing, by group and dimension", () => {
    const scored = scoredOf(
      ["a"],
      [
        {g: 0, count: 3, points: [25, 0, 30, 5]},
        {g: 0, count: 4, points: [25, 40, 15, 0]},
        {g: 0, count: 5, points: [0, 39.5, 15, 5]},
        {g: 0, count: 9, points: [25, 40, 30, 5], out: -2}
      ]
    );
    const grouped = groupByTuple(scored, [Uint32Array.of(3, 4, 5, 9), Uint32Array.of(0, 1, 0, 2)]);
    expect(ceilingFloor(grouped)).toEqual([
      {ceiling: [7, 4, 3, 8], floor: [5, 3, 0, 4]},
      {ceiling: [1, 1, 0, 0], floor: [0, 0, 0, 1]}
    ]);
  });
});
