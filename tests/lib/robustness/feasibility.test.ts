import {describe, expect, it} from "vitest";
import {EmptyWeightSet, feasibility} from "../../../lib/robustness/feasibility.js";
import {rankAcceptability} from "../../../lib/robustness/rankAcceptability.js";
import type {WeightSet} from "../../../lib/robustness/types.js";
import {withinPoints} from "../../../lib/robustness/withinPoints.js";
import {fixed, formsOf, missOf} from "./corners.js";
import {thinCase} from "./tight.js";

const clashOf = (criteria: number, weightSet: WeightSet) => {
  const found = feasibility(criteria, weightSet);
  return found.feasible ? [] : found.clash;
};

describe("feasibility", () => {
  it("gives weights that a set admits", () => {
    const found = feasibility(3, {lower: [0.2, 0.3, 0.4], order: [2, 1, 0]});
    if (!found.feasible) throw new Error("no weights");
    expect(found.weights.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
    expect(found.weights[0]).toBeGreaterThanOrEqual(0.2 - 1e-12);
    expect(found.weights[2]! - found.weights[1]!).toBeGreaterThanOrEqual(-1e-12);
  });

  it("admits bounds that leave a point, for all the rounding", () => {
    expect(feasibility(3, {lower: [0.1, 0.2, 0.7]}).feasible).toBe(true);
    expect(feasibility(4, withinPoints([0.1, 0.2, 0.3, 0.4], 0)).feasible).toBe(true);
  });

  it("reads bounds as the decimals that print them", () => {
    // (.116, .013, .648, .223) adds up to 1 in decimals, and its neighbours by 1e-5 do not leave the bounds.
    const found = feasibility(4, {lower: [0.116, 0.013, 0.648, 0.22299], upper: [0.116, 1, 0.648, 0.22301]});
    if (!found.feasible) throw new Error("no weights");
    expect(found.weights[0]).toBeCloseTo(0.116, 14);
    expect(found.weights[2]).toBeCloseTo(0.648, 14);
    expect(Math.abs(found.weights[3]! - 0.223)).toBeLessThan(1e-5 + 1e-14);
    for (const points of [0, 1e-12, 1e-7]) {
      expect(feasibility(4, withinPoints([0.116, 0.013, 0.648, 0.223], points)).feasible).toBe(true);
      expect(feasibility(3, withinPoints([1 / 3, 1 / 3, 1 / 3], points)).feasible).toBe(true);
    }
  });

  it("is a proof: what misses by 1e-12 is empty, what closes is not", () => {
    const lower = [0.116, 0.013, 0.648, 0.223];
    expect(feasibility(4, {lower}).feasible).toBe(true);
    expect(clashOf(4, {lower: [...lower.slice(0, 3), 0.223000000001]})).toHaveLength(4);
  });

  it("gives weights of sets 1e-7 to 1e-4 wide about known ones, and they meet every condition to 1e-12", () => {
    for (let seed = 0; seed < 2000; seed++) {
      const {weights, weightSet} = thinCase(seed);
      const forms = formsOf(weights.length, weightSet);
      expect(missOf(weights.map(fixed), forms)).toBeLessThanOrEqual(0);
      const found = feasibility(weights.length, weightSet);
      if (!found.feasible) throw new Error(`judged empty: ${seed}`);
      expect(missOf(found.weights.map(fixed), forms)).toBeLessThan(1e-12);
    }
  });

  it("names the lower bounds that add up to more than 1, and only those", () => {
    expect(clashOf(3, {lower: [0.6, 0, 0.5], order: [0, 1]})).toEqual([
      {kind: "lower", criterion: 0, bound: 0.6},
      {kind: "lower", criterion: 2, bound: 0.5}
    ]);
  });

  it("names upper bounds that cannot add up to 1", () => {
    expect(clashOf(2, {upper: [0.4, 0.5]})).toEqual([
      {kind: "upper", criterion: 0, bound: 0.4},
      {kind: "upper", criterion: 1, bound: 0.5}
    ]);
  });

  it("names a lower bound above the upper one", () => {
    expect(clashOf(2, {lower: [0.5, 0], upper: [0.4, 1]})).toEqual([
      {kind: "lower", criterion: 0, bound: 0.5},
      {kind: "upper", criterion: 0, bound: 0.4}
    ]);
  });

  it("names each step of an order that a bound contradicts", () => {
    expect(clashOf(3, {order: [0, 1, 2], lower: [0, 0, 0.4]})).toEqual([
      {kind: "lower", criterion: 2, bound: 0.4},
      {kind: "order", more: 0, less: 1},
      {kind: "order", more: 1, less: 2}
    ]);
  });

  it("names a halfspace that no weights meet by itself", () => {
    const halfspaces = [
      {coefficients: [1, 0], atLeast: 0.1},
      {coefficients: [1, 2], atLeast: 2.5}
    ];
    expect(clashOf(2, {halfspaces})).toEqual([{kind: "halfspace", index: 1}]);
  });

  it("is what functions over an empty set throw, with the clash in words and in data", () => {
    const run = () =>
      rankAcceptability(
        [
          [1, 0],
          [0, 1]
        ],
        {upper: [0.4, 0.5]}
      );
    expect(run).toThrow(EmptyWeightSet);
    expect(run).toThrow("no weights meet weight 0 at most 0.4 and weight 1 at most 0.5: relax one of them");
  });

  it("names what does not suit the criteria", () => {
    expect(() => feasibility(3, {lower: [0.1]})).toThrow("lower has 1 numbers for 3 criteria");
    expect(() => feasibility(2, {upper: [1, NaN]})).toThrow("upper, criterion 1 is not a finite number: NaN");
    expect(() => feasibility(2, {order: [0, 2]})).toThrow("unknown criterion: 2");
    expect(() => feasibility(2, {order: [0, 0]})).toThrow("order names criterion 0 twice");
    expect(() => feasibility(2, {halfspaces: [{coefficients: [1, 0], atLeast: Infinity}]})).toThrow(
      "halfspace 0 asks for at least Infinity"
    );
  });
});

describe("withinPoints", () => {
  it("bounds each weight by so many percentage points, within 0 and 1", () => {
    const {lower, upper} = withinPoints([0.02, 0.98], 5);
    expect(lower![0]).toBe(0);
    expect(lower![1]).toBeCloseTo(0.93, 12);
    expect(upper![0]).toBeCloseTo(0.07, 12);
    expect(upper![1]).toBe(1);
  });

  it("refuses points below 0", () => {
    expect(() => withinPoints([1], -1)).toThrow("points must be a number from 0 up: -1");
  });
});
