import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {
  competitionRanks,
  nearestSwap,
  rankedSo,
  weightedScores,
  weightsFrom,
  within,
  withinPoints
} from "../../../lib/index.js";
import {answers} from "../../../src/state/robustness/robustnessAnswers.js";

const isTenth = (weight: number) => Math.abs(weight * 1000 - Math.round(weight * 1000)) < 1e-9;
const sum = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0);
const quiet = () => {};

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
        const question = {values, weights, weightSet: {}, goal: {unit: 1, over: 0}, norm: "l2" as const, only: []};
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

  // Coarse values tie at many weights of the grid, and some all over a corner.
  const coarse = fc.array(fc.array(fc.integer({min: 0, max: 2}), {minLength: 4, maxLength: 4}), {
    minLength: 2,
    maxLength: 5
  });

  it("never leaves the rank of the weights outside its own band, but for a better one by a tie", () => {
    const corners = fc.constantFrom<number[]>([1, 0, 0, 0], [0, 0.5, 0.5, 0], [0, 0, 0, 1], [0.25, 0.25, 0.25, 0.25]);
    fc.assert(
      fc.property(coarse, corners, (values, weights) => {
        const ranks = competitionRanks(weightedScores(values, weights));
        const {attainable, acceptability} = answers.everything({values, weights, weightSet: {}}, quiet);
        const bands = answers.bands({values, weights, weightSet: {}}, quiet);
        for (const [i, rank] of ranks.entries()) {
          const {best, worst} = attainable[i]!;
          const isTied = ranks.filter((other) => other === rank).length > 1;
          if (!isTied) expect(best.rank).toBeLessThanOrEqual(rank);
          expect(worst.rank).toBeGreaterThanOrEqual(rank);
          expect(bands[i]).toMatchObject({best: best.rank, worst: worst.rank});
          const held = acceptability.competition[i]!;
          expect(best.rank).toBe(1 + held.findIndex((share) => share > 0));
          expect(worst.rank).toBe(1 + held.findLastIndex((share) => share > 0));
        }
      }),
      {numRuns: 60}
    );
  });

  it("never has a band narrower with missing records free than with records as they stand", () => {
    const free = fc.array(fc.array(fc.constantFrom(0, 0, 0.5), {minLength: 8, maxLength: 8}), {
      minLength: 5,
      maxLength: 5
    });
    fc.assert(
      fc.property(coarse, free, (values, around) => {
        const by = (sign: 1 | -1) =>
          values.map((row, i) => row.map((value, m) => value + sign * around[i]![m + (sign > 0 ? 4 : 0)]!));
        const weights = [0.25, 0.25, 0.25, 0.25];
        const recorded = answers.bands({values, weights, weightSet: {}}, quiet);
        const {over} = answers.joint({low: by(-1), high: by(1), weights, weightSet: {}}, quiet);
        for (const [i, {best, worst}] of recorded.entries()) {
          expect(over[i]!.best).toBeLessThanOrEqual(best);
          expect(over[i]!.worst).toBeGreaterThanOrEqual(worst);
        }
      }),
      {numRuns: 60}
    );
  });

  it("tells where one that is never behind is level all the same", () => {
    const values = [
      [0.9, 0.8, 0.7, 0.5],
      [0.6, 0.8, 0.6, 0.5],
      [0.9, 0.8, 0.7, 0.5]
    ];
    const weights = [0.25, 0.4, 0.3, 0.05];
    const ask = (unit: number, over: number, weightSet = {}) =>
      answers.statement({values, weights, weightSet, unit, goal: {over}}, quiet);
    const edge = ask(0, 1);
    expect([edge.holds, edge.ties]).toEqual([true, "somewhere"]);
    expect(edge.level![0]).toBe(0);
    expect(edge.level![2]).toBe(0);
    expect(ask(0, 1, {lower: [0.1, 0, 0, 0]})).toMatchObject({holds: true, ties: "never", level: null});
    expect(ask(0, 2)).toMatchObject({holds: false, ties: "everywhere"});
    expect(ask(1, 0)).toMatchObject({holds: false, ties: null});
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

  it("tells a change that only draws level from one to the edge of what is accepted", () => {
    const values = [
      [1, 0, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 0, 0]
    ];
    const question = {values, weights: [0.6, 0.4, 0, 0], norm: "l1" as const, only: [0, 1]};
    for (const goal of [{unit: 1, over: 0}, {unit: 1, top: 1}, "dethroning" as const]) {
      const free = answers.nearest({...question, goal, weightSet: {}}, quiet)!;
      expect([free.weights[0], free.tied]).toEqual([expect.closeTo(0.5, 9), true]);
      const within = answers.nearest({...question, goal, weightSet: {upper: [0.3, 1, 1, 1]}}, quiet)!;
      expect([within.weights[0], within.tied]).toEqual([expect.closeTo(0.3, 9), false]);
    }
  });

  it("keeps the weights that must stay", () => {
    const values = [
      [1, 0, 0, 0],
      [0, 1, 0.2, 0]
    ];
    const weights = [0.4, 0.2, 0.2, 0.2];
    const question = {values, weights, weightSet: {}, goal: {unit: 1, over: 0}, norm: "l1" as const, only: [0, 1]};
    const {tenths} = answers.nearest(question, quiet)!;
    expect(tenths!.weights.slice(2)).toEqual([0.2, 0.2]);
    expect(tenths!.inside).toBe(true);
    // 0.2 + x + 0.04 > 0.4 − x: x above 0.08.
    expect(tenths!.weights[1]).toBeCloseTo(0.281, 12);
  });
});
