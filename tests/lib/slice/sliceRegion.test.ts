import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {toPlane, toTriple} from "../../../lib/slice/plane.js";
import {sliceCells} from "../../../lib/slice/sliceCells.js";
import {slicePoint, weightsAt} from "../../../lib/slice/slicePoint.js";
import {sliceRegion} from "../../../lib/slice/sliceRegion.js";
import {sliceShares} from "../../../lib/slice/sliceShares.js";
import type {Point} from "../../../lib/slice/types.js";

const fourth = {criterion: 3, weight: 0.2};
const atLeast = (criterion: number, bound: number, sign = 1) => ({
  coefficients: [0, 1, 2, 3].map((m) => (m === criterion ? sign : 0)),
  atLeast: sign * bound
});

function near(a: Point, b: Point): void {
  expect(a[0]).toBeCloseTo(b[0], 12);
  expect(a[1]).toBeCloseTo(b[1], 12);
}

describe("toPlane", () => {
  it("puts the criteria at the top, the left and the right", () => {
    near(toPlane([1, 0, 0]), [0.5, 0]);
    near(toPlane([0, 1, 0]), [0, Math.sqrt(3) / 2]);
    near(toPlane([0, 0, 1]), [1, Math.sqrt(3) / 2]);
  });

  it("is undone by toTriple", () => {
    const [a, b, c] = toTriple(toPlane([0.2, 0.5, 0.3]));
    expect([a, b, c].map((x) => x.toFixed(12))).toEqual(["0.200000000000", "0.500000000000", "0.300000000000"]);
  });
});

describe("weightsAt", () => {
  it("shares out what the fourth leaves", () => {
    const weights = weightsAt(toPlane([0.5, 0.25, 0.25]), fourth);
    for (const [m, weight] of [0.4, 0.2, 0.2, 0.2].entries()) expect(weights[m]).toBeCloseTo(weight, 12);
  });

  it("is undone by slicePoint", () => {
    const weights = [0.25, 0.4, 0.3, 0.05];
    for (const criterion of [0, 1, 2, 3]) {
      const back = weightsAt(slicePoint(weights, criterion), {criterion, weight: weights[criterion]!});
      for (const [m, weight] of weights.entries()) expect(back[m]).toBeCloseTo(weight, 12);
    }
  });

  it("takes the nearest point of the triangle for one outside", () => {
    // Straight below the foot, and beyond the right corner.
    near(slicePoint(weightsAt([0.3, 5], fourth), 3), [0.3, Math.sqrt(3) / 2]);
    near(slicePoint(weightsAt([4, 1], fourth), 3), [1, Math.sqrt(3) / 2]);
  });

  it("is always admissible and nowhere further than a corner", () => {
    const coordinate = fc.double({min: -3, max: 3, noNaN: true});
    fc.assert(
      fc.property(coordinate, coordinate, (x, y) => {
        const weights = weightsAt([x, y], fourth);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        for (const weight of weights) expect(weight).toBeGreaterThanOrEqual(0);
        const [px, py] = slicePoint(weights, 3);
        const distance = Math.hypot(px - x, py - y);
        for (const corner of [
          [0.5, 0],
          [0, Math.sqrt(3) / 2],
          [1, Math.sqrt(3) / 2]
        ]) {
          expect(distance).toBeLessThanOrEqual(Math.hypot(corner[0]! - x, corner[1]! - y) + 1e-12);
        }
      })
    );
  });

  it("puts weights that are all on the fourth in the middle", () => {
    near(slicePoint([0, 0, 0, 1], 3), toPlane([1 / 3, 1 / 3, 1 / 3]));
  });
});

describe("sliceRegion", () => {
  it("is the triangle where nothing limits the weights", () => {
    expect(sliceRegion([], fourth)).toHaveLength(3);
    expect(sliceRegion([atLeast(0, 0)], fourth)).toHaveLength(3);
  });

  it("cuts where the bound is met: 0.8·a ≥ 0.4 leaves the upper half of the height", () => {
    const region = sliceRegion([atLeast(0, 0.4)], fourth);
    expect(region).toHaveLength(3);
    near(region[0]!, [0.5, 0]);
    for (const [, y] of region.slice(1)) expect(y).toBeCloseTo(Math.sqrt(3) / 4, 12);
  });

  it("is empty where the fourth weight or the rest breaks a condition", () => {
    expect(sliceRegion([atLeast(3, 0.3)], fourth)).toEqual([]);
    expect(sliceRegion([atLeast(0, 0.9)], fourth)).toEqual([]);
  });

  it("is the whole triangle for a condition on the fourth alone that holds", () => {
    expect(sliceRegion([atLeast(3, 0.2), atLeast(3, 0.2, -1)], fourth)).toHaveLength(3);
  });

  it("may be a segment or a point", () => {
    const fixed = [atLeast(0, 0.4), atLeast(0, 0.4, -1)];
    expect(sliceRegion(fixed, fourth)).toHaveLength(2);
    const point = sliceRegion([...fixed, atLeast(1, 0.3), atLeast(1, 0.3, -1)], fourth);
    expect(point.length).toBeGreaterThan(0);
    for (const corner of point) near(corner, toPlane([0.5, 0.375, 0.125]));
  });

  it("names a halfspace that is not one", () => {
    expect(() => sliceRegion([{coefficients: [1, 0], atLeast: 0}], fourth)).toThrow("halfspace 0");
  });
});

describe("sliceShares", () => {
  const values = [
    [1, 0, 0, 0],
    [0, 1, 0, 0],
    [0, 0, 1, 0]
  ];
  const cells = sliceCells(values, fourth, {kind: "first"});

  it("adds up the cells of each key", () => {
    const shares = sliceShares(sliceCells(values, fourth, {kind: "rank", unit: 0}), fourth);
    expect([...shares.keys()].sort()).toEqual([1, 2, 3]);
    for (const share of shares.values()) expect(share).toBeCloseTo(1 / 3, 12);
  });

  it("counts only what lies in the region", () => {
    // a ≥ b and a ≥ c is just where the first leads.
    const region = [
      {coefficients: [1, -1, 0, 0], atLeast: 0},
      {coefficients: [1, 0, -1, 0], atLeast: 0}
    ];
    expect([...sliceShares(cells, fourth, region)]).toEqual([[0, 1]]);
    const half = sliceShares(cells, fourth, [{coefficients: [0, 1, -1, 0], atLeast: 0}]);
    expect(half.get(0)).toBeCloseTo(1 / 3, 12);
    expect(half.get(1)).toBeCloseTo(2 / 3, 12);
    expect(half.has(2)).toBe(false);
  });

  it("is empty where the region has no area", () => {
    expect(sliceShares(cells, fourth, [atLeast(3, 0.5)]).size).toBe(0);
    expect(sliceShares(cells, fourth, [atLeast(0, 0.4), atLeast(0, 0.4, -1)]).size).toBe(0);
  });
});
