import {describe, expect, it} from "vitest";
import {
  attains,
  distanceFrom,
  hasRank,
  nearTenths,
  rankedSo,
  weightsFrom,
  within,
  withinPoints
} from "../../../lib/index.js";

const isTenth = (weight: number) => Math.abs(weight * 1000 - Math.round(weight * 1000)) < 1e-9;
const sum = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0);

describe("nearTenths", () => {
  it("is the target where that holds", () => {
    expect(nearTenths([0.25, 0.4, 0.3, 0.05], () => true)).toEqual([0.25, 0.4, 0.3, 0.05]);
  });

  it("steps past a boundary: at 0.4 the two tie, at 0.399 the first leads", () => {
    const values = [
      [1, 0, 0.5, 0.5],
      [0, 1, 0.5, 0.5]
    ];
    const target = [0.4, 0.4, 0.1, 0.1];
    const leads = attains(values, 0, {over: 1});
    expect(leads(target)).toBe(false);
    const found = nearTenths(target, leads)!;
    expect(leads(found)).toBe(true);
    expect(distanceFrom(target, "linf")(found)).toBeCloseTo(0.001, 12);
  });

  it("takes the cheapest of those that are as near", () => {
    const found = nearTenths([0.4, 0.4, 0.1, 0.1], (weights) => weights[0]! > 0.4, {cost: (weights) => -weights[2]!});
    expect(found).toEqual([0.401, 0.399, 0.101, 0.099]);
  });

  it("is null where nothing near holds", () => {
    expect(nearTenths([0.25, 0.25, 0.25, 0.25], () => false)).toBeNull();
  });
});

describe("conditions", () => {
  it("keeps to the weight set", () => {
    const inside = within(withinPoints([0.25, 0.4, 0.3, 0.05], 5));
    expect(inside([0.3, 0.35, 0.3, 0.05])).toBe(true);
    expect(inside([0.301, 0.349, 0.3, 0.05])).toBe(false);
    expect(within({order: [1, 0]})([0.41, 0.4, 0.1, 0.09])).toBe(false);
  });

  it("knows ranks as they are shared", () => {
    const values = [[1], [1], [0]];
    expect(hasRank(values, 1, 1)([1])).toBe(true);
    expect(hasRank(values, 2, 3)([1])).toBe(true);
    expect(attains(values, 1, {over: 0})([1])).toBe(false);
    expect(attains(values, 2, {top: 2})([1])).toBe(false);
    expect(rankedSo(values, [0, 1, 2], [[0, 1]])([1])).toBe(true);
    expect(rankedSo(values, [0, 1, 2])([1])).toBe(false);
  });

  it("rounds weights to tenths that add up to 100", () => {
    const weights = weightsFrom([1 / 3, 1 / 3, 1 / 3 - 0.05, 0.05]);
    expect(sum(Object.values(weights))).toBeCloseTo(1, 12);
    expect(Object.values(weights).every(isTenth)).toBe(true);
  });
});
