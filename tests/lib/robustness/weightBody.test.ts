import {describe, expect, it} from "vitest";
import {simplicesOf} from "../../../lib/robustness/simplices.js";
import {weightBody} from "../../../lib/robustness/weightBody.js";
import type {WeightSet} from "../../../lib/robustness/types.js";
import {sum} from "./problems.js";

const dimensionOf = (criteria: number, weightSet: WeightSet) => weightBody(criteria, weightSet).dimension;

describe("weightBody", () => {
  it("has one dimension fewer than criteria", () => {
    expect([1, 2, 3, 4].map((criteria) => dimensionOf(criteria, {}))).toEqual([0, 1, 2, 3]);
  });

  it("loses a dimension to each bound that pins a weight", () => {
    const pinned = (count: number): WeightSet => ({
      lower: [0.25, 0.25, 0.25, 0].map((bound, m) => (m < count ? bound : 0)),
      upper: [0.25, 0.25, 0.25, 1].map((bound, m) => (m < count ? bound : 1))
    });
    expect([0, 1, 2, 3].map((count) => dimensionOf(4, pinned(count)))).toEqual([3, 2, 1, 0]);
  });

  it("is a face, an edge or a corner where a condition leaves no more", () => {
    const atLeast = (coefficients: number[], bound: number): WeightSet => ({
      halfspaces: [{coefficients, atLeast: bound}]
    });
    expect(dimensionOf(4, atLeast([1, 1, 1, 0], 1))).toBe(2);
    expect(dimensionOf(4, atLeast([1, 1, 0, 0], 1))).toBe(1);
    expect(weightBody(4, atLeast([0, 0, 1, 0], 1)).vertices).toEqual([[0, 0, 1, 0]]);
  });

  it("has the corners of the set: an order of importance of three", () => {
    const corners = weightBody(3, {order: [0, 1, 2]}).vertices.map((vertex) => vertex.map((w) => Math.round(w * 6)));
    expect(corners.sort().reverse()).toEqual([
      [6, 0, 0],
      [3, 3, 0],
      [2, 2, 2]
    ]);
  });

  it("stays whole under bounds that only touch it", () => {
    expect(weightBody(4, {lower: [0, 0, 0, 0], upper: [1, 1, 1, 1], order: []}).vertices).toHaveLength(4);
  });
});

describe("simplicesOf", () => {
  it("is one simplex for any weights over any number of criteria", () => {
    expect(simplicesOf(7, {})!.corners).toHaveLength(1);
  });

  it("adds up to the set", () => {
    for (const weightSet of [{order: [3, 1]}, {lower: [0.1, 0, 0.2, 0], upper: [0.4, 0.4, 0.4, 0.4]}]) {
      expect(sum(simplicesOf(4, weightSet)!.shares)).toBeCloseTo(1, 14);
    }
  });
});
