import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {competitionRanks, nearestSwap, weightedScores, withinPoints} from "../../lib/index.js";
import {answers} from "../../src/state/robustnessAnswers.js";
import {attains, distanceFrom, hasRank, nearTenths, rankedSo, weightsFrom, within} from "../../src/views/tenths.js";

const isTenth = (weight: number) => Math.abs(weight * 1000 - Math.round(weight * 1000)) < 1e-9;
const sum = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0);
const quiet = () => {};

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

const table = fc.array(
  fc
    .array(fc.integer({min: 0, max: 1000}), {minLength: 4, maxLength: 4})
    .map((row) => row.map((value) => value / 1000)),
  {minLength: 3, maxLength: 6}
);
const ratios = fc.array(fc.integer({min: 1, max: 60}), {minLength: 4, maxLength: 4});

describe("what is tried and opened", () => {
  it("truly swaps two agencies, wherever it says so", () => {
    fc.assert(
      fc.property(table, ratios, (values, parts) => {
        const weights = Object.values(weightsFrom(parts.map((part) => part / sum(parts))));
        const question = {values, weights, weightSet: {}, unit: 1, goal: {over: 0}, norm: "l2" as const, only: []};
        const answer = answers.nearest(question, quiet);
        expect(answer === null).toBe(nearestSwap(values, weights, 1, 0) === null);
        if (!answer?.tenths) return;
        const ranks = competitionRanks(weightedScores(values, answer.tenths.weights));
        expect(ranks[1]!).toBeLessThan(ranks[0]!);
        expect(answer.tenths.weights.every(isTenth)).toBe(true);
        expect(sum(answer.tenths.weights)).toBeCloseTo(1, 12);
      }),
      {numRuns: 60}
    );
  });

  it("gives each end of a band its rank, inside the weight set", () => {
    const values = [
      [0.9, 0.2, 0.5, 0.7],
      [0.4, 0.8, 0.6, 0.3],
      [0.6, 0.5, 0.55, 0.5]
    ];
    const weights = [0.25, 0.4, 0.3, 0.05];
    const weightSet = withinPoints(weights, 10);
    const {attainable, rankings} = answers.everything({values, weights, weightSet}, quiet);
    for (const [i, {best, worst}] of attainable.entries()) {
      for (const end of [best, worst]) {
        expect(competitionRanks(weightedScores(values, end.weights!))[i]).toBe(end.rank);
        expect(within(weightSet)(end.weights!)).toBe(true);
      }
    }
    for (const {ranking, weights: at} of rankings.cells) expect(rankedSo(values, ranking)(at!)).toBe(true);
  });

  it("keeps the weights that must stay", () => {
    const values = [
      [1, 0, 0, 0],
      [0, 1, 0.2, 0]
    ];
    const weights = [0.4, 0.2, 0.2, 0.2];
    const question = {values, weights, weightSet: {}, unit: 1, goal: {over: 0}, norm: "l1" as const, only: [0, 1]};
    const {tenths} = answers.nearest(question, quiet)!;
    expect(tenths!.weights.slice(2)).toEqual([0.2, 0.2]);
    expect(tenths!.inside).toBe(true);
    // 0.2 + x + 0.04 > 0.4 − x: x above 0.08.
    expect(tenths!.weights[1]).toBeCloseTo(0.281, 12);
  });
});
