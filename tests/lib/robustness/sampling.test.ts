import {describe, expect, it} from "vitest";
import {rankAcceptability} from "../../../lib/robustness/rankAcceptability.js";
import {sampleWeights} from "../../../lib/robustness/sampleWeights.js";
import {sfc32} from "../../../lib/robustness/sfc32.js";
import type {WeightSet} from "../../../lib/robustness/types.js";
import {column, randomValues, sum} from "./problems.js";

function draw(criteria: number, weightSet: WeightSet, rows: number, seed = 1): number[][] {
  const weights = new Float64Array(rows * criteria);
  sampleWeights(criteria, weightSet, sfc32(seed)).fill(weights, rows);
  return Array.from({length: rows}, (_, row) => [...weights.subarray(row * criteria, (row + 1) * criteria)]);
}

const mean = (values: number[]) => sum(values) / values.length;

describe("sfc32", () => {
  it("gives the same numbers for a seed, evenly in [0, 1)", () => {
    const numbers = Array.from({length: 10_000}, sfc32(5));
    expect(numbers).toEqual(Array.from({length: 10_000}, sfc32(5)));
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    // Standard deviation of the mean: 1/√12/100.
    expect(Math.abs(mean(numbers) - 0.5)).toBeLessThan(4 / Math.sqrt(12) / 100);
  });

  it("refuses a seed that is none", () => {
    expect(() => sfc32(NaN)).toThrow("seed must be a finite number: NaN");
  });
});

describe("sampleWeights", () => {
  it("is uniform over the simplex: the moments of Dirichlet(1, …, 1)", () => {
    for (const criteria of [2, 3, 4, 6]) {
      const rows = draw(criteria, {}, 20_000);
      const variance = (criteria - 1) / (criteria * criteria * (criteria + 1));
      for (let m = 0; m < criteria; m++) {
        expect(Math.abs(mean(column(rows, m)) - 1 / criteria)).toBeLessThan(4 * Math.sqrt(variance / 20_000));
        const square = mean(column(rows, m).map((weight) => weight * weight));
        expect(square).toBeCloseTo(2 / (criteria * (criteria + 1)), 2);
      }
    }
  });

  it("stays in the set, whichever way it is drawn", () => {
    const lower = [0.2, 0.1, 0.1, 0.05, 0.05, 0.05];
    const sets: [number, WeightSet, boolean][] = [
      [4, {order: [3, 2, 1, 0]}, true],
      [3, {lower: [0.2, 0.2, 0.2], upper: [0.2, 1, 1]}, true],
      [6, {upper: [0.9, 1, 1, 1, 1, 1]}, true],
      [6, {lower, order: [0, 1]}, false]
    ];
    for (const [criteria, weightSet, independent] of sets) {
      expect(sampleWeights(criteria, weightSet, sfc32(1)).independent).toBe(independent);
      for (const weights of draw(criteria, weightSet, 300)) {
        expect(Math.abs(sum(weights) - 1)).toBeLessThan(1e-12);
        weightSet.lower?.forEach((bound, m) => expect(weights[m]).toBeGreaterThan(bound - 1e-12));
        weightSet.upper?.forEach((bound, m) => expect(weights[m]).toBeLessThan(bound + 1e-12));
        weightSet.order?.slice(1).forEach((less, t) => {
          expect(weights[weightSet.order![t]!]! - weights[less]!).toBeGreaterThan(-1e-12);
        });
      }
    }
  });

  it("is uniform by hit-and-run: a small simplex has its centre", () => {
    // w ≥ l leaves a simplex of size 1 − Σl, whose centre is l + (1 − Σl)/k.
    const lower = [0.3, 0.1, 0.1, 0.1, 0.1];
    const rows = draw(5, {lower}, 6000);
    lower.forEach((bound, m) => expect(Math.abs(mean(column(rows, m)) - bound - 0.06)).toBeLessThan(0.004));
  });

  it("gives the one point of a set that has no more", () => {
    const point = [0.1, 0.2, 0.3, 0.25, 0.15];
    for (const weights of draw(5, {lower: point}, 3)) {
      weights.forEach((weight, m) => expect(weight).toBeCloseTo(point[m]!, 10));
    }
  });
});

describe("sampled acceptability", () => {
  it("counts alike by comparing few and by sorting many", () => {
    // Sixty alternatives, of which the last fifty are behind the first ten at any weights.
    const ahead = randomValues(3, 10, 4).map((row) => row.map((value) => 0.5 + value / 2));
    const behind = randomValues(4, 50, 4).map((row) => row.map((value) => value / 2));
    const few = rankAcceptability(ahead, {}, {method: "sampled", samples: 3001, seed: 5});
    const many = rankAcceptability([...ahead, ...behind], {}, {method: "sampled", samples: 3001, seed: 5});
    few.acceptability.forEach((row, i) => expect(many.acceptability[i]!.slice(0, 10)).toEqual(row));
  });

  it("lets who is level everywhere share ranks", () => {
    const values = randomValues(3, 4, 5);
    const {acceptability, tied} = rankAcceptability([...values, values[1]!], {}, {samples: 1000});
    expect(tied).toEqual([[1, 4]]);
    expect(acceptability[4]).toEqual(acceptability[1]);
    for (let rank = 0; rank < 5; rank++) expect(sum(column(acceptability, rank))).toBeCloseTo(1, 12);
  });

  it("knows that draws of a walk are worth less than as many independent ones", () => {
    const lower = [0.2, 0.15, 0.15, 0.15, 0.1];
    const values = randomValues(9, 5, 5);
    const walked = rankAcceptability(values, {lower}, {samples: 6400});
    // The bounded set is a simplex again: scores over it are those of other values over the whole.
    const free = 1 - sum(lower);
    const moved = values.map((row) => row.map((value) => free * value + sum(row.map((v, m) => v * lower[m]!))));
    const independent = rankAcceptability(moved, {}, {samples: 100_000, seed: 2});
    walked.acceptability.forEach((row, i) =>
      row.forEach((share, rank) => {
        const error = Math.hypot(walked.standardError![i]![rank]!, independent.standardError![i]![rank]!);
        expect(Math.abs(share - independent.acceptability[i]![rank]!)).toBeLessThan(4 * error);
      })
    );
    walked.pairwise.forEach((row, i) =>
      row.forEach((share, j) => {
        expect(Math.abs(share - independent.pairwise[i]![j]!)).toBeLessThanOrEqual(4 * walked.pairwiseError![i]![j]!);
      })
    );
  });
});
