import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {ExactRow} from "../../../lib/robustness/exactProgram.js";
import {exactProgram} from "../../../lib/robustness/exactProgram.js";
import {exactProjection} from "../../../lib/robustness/exactProjection.js";
import {linearProgram} from "../../../lib/robustness/linearProgram.js";
import {simplex} from "../../../lib/robustness/simplex.js";

const atLeast = (coefficients: bigint[], bound: bigint): ExactRow => ({coefficients, relation: "atLeast", bound});

/** Rows over three x of at most 4, of small whole numbers, so that many corners fall together and many sets are empty. */
const programs = fc.record({
  objective: fc.array(fc.integer({min: -3, max: 3}), {minLength: 3, maxLength: 3}),
  rows: fc.array(
    fc.record({
      coefficients: fc.array(fc.integer({min: -2, max: 2}), {minLength: 3, maxLength: 3}),
      relation: fc.constantFrom("atLeast" as const, "atMost" as const, "equal" as const),
      bound: fc.integer({min: -3, max: 3})
    }),
    {maxLength: 6}
  )
});
const bounded = {coefficients: [1, 1, 1], relation: "atMost" as const, bound: 4};

describe("exactProgram", () => {
  it("gives fractions", () => {
    // 2x + y ≤ 1 and x + 3y ≤ 1 meet at (2/5, 1/5).
    const rows = [atLeast([-2n, -1n], -1n), atLeast([-1n, -3n], -1n)];
    const {numerators, denominator} = exactProgram([[1n, 1n]], rows)!;
    expect(numerators.map((numerator) => (numerator * 5n) / denominator)).toEqual([2n, 1n]);
  });

  it("tells sets apart that a 1e-40 closes or not", () => {
    const large = 10n ** 40n;
    expect(exactProgram([[0n]], [atLeast([large], 1n), atLeast([-large], -1n)])).not.toBeNull();
    expect(exactProgram([[0n]], [atLeast([large], 1n), atLeast([-large], 0n)])).toBeNull();
  });

  it("settles what a first objective leaves open by the second, and says when there is no largest value", () => {
    const whole: ExactRow = {coefficients: [1n, 1n], relation: "equal", bound: 1n};
    const goals = (second: bigint[]) => exactProgram([[1n, 1n], second], [whole, whole])!.numerators;
    expect(goals([0n, 1n])).toEqual([0n, 1n]);
    expect(goals([1n, 0n])).toEqual([1n, 0n]);
    expect(() => exactProgram([[1n]], [atLeast([1n], 0n)])).toThrow("unbounded");
  });

  it("agrees with the checks of floating-point numbers, both in values and in what is impossible", () => {
    fc.assert(
      fc.property(programs, ({objective, rows}) => {
        const all = [...rows, bounded];
        const exact = exactProgram(
          [objective.map(BigInt)],
          all.map((row) => ({...row, coefficients: row.coefficients.map(BigInt), bound: BigInt(row.bound)}))
        );
        const x = linearProgram([objective], all);
        expect(x === null).toBe(exact === null);
        const outcome = simplex([objective], all);
        if (outcome) expect("impossible" in outcome).toBe(exact === null);
        if (!x || !exact) return;
        const value = objective.reduce(
          (sum, c, m) => sum + (c * Number(exact.numerators[m])) / Number(exact.denominator),
          0
        );
        expect(objective.reduce((sum, c, m) => sum + c * x[m]!, 0)).toBeCloseTo(value, 10);
      }),
      {numRuns: 2000}
    );
  });
});

describe("exactProjection", () => {
  it("is the foot of the perpendicular, or the corner beyond it", () => {
    // From (0, 0) to x + 2y ≥ 1: (1/5, 2/5); besides x ≥ 1/2: (1/2, 1/4).
    const foot = exactProjection([0n, 0n], 1n, [atLeast([1n, 2n], 1n)])!;
    expect(foot.numerators.map((numerator) => (numerator * 5n) / foot.denominator)).toEqual([1n, 2n]);
    const corner = exactProjection([0n, 0n], 1n, [atLeast([1n, 2n], 1n), atLeast([2n, 0n], 1n)])!;
    expect(corner.numerators.map((numerator) => (numerator * 4n) / corner.denominator)).toEqual([2n, 1n]);
  });

  it("stays where all rows are met, and is null where none can be", () => {
    const stays = exactProjection([1n, 1n], 2n, [{coefficients: [1n, 1n], relation: "equal", bound: 1n}])!;
    expect(stays.numerators.map((numerator) => (numerator * 2n) / stays.denominator)).toEqual([1n, 1n]);
    expect(exactProjection([0n, 0n], 1n, [atLeast([1n, 1n], 1n), atLeast([-1n, -1n], 0n)])).toBeNull();
  });

  it("has no nearer point in the set: moves from it into the set lead away", () => {
    fc.assert(
      fc.property(programs, ({objective, rows}) => {
        const exact = [...rows, bounded].map((row) => ({
          ...row,
          coefficients: row.coefficients.map(BigInt),
          bound: BigInt(row.bound)
        }));
        const target = objective.map(BigInt);
        const point = exactProjection(target, 1n, exact);
        expect(point === null).toBe(exactProgram([target], exact) === null);
        if (!point) return;
        // (x − target)·y is least over the set at y = x itself.
        const {numerators, denominator} = point;
        const away = numerators.map((numerator, m) => numerator - target[m]! * denominator);
        const least = exactProgram([away.map((value) => -value)], exact)!;
        const height = (at: typeof point) => at.numerators.reduce((sum, value, m) => sum + value * away[m]!, 0n);
        expect(height(point) * least.denominator).toBe(height(least) * denominator);
      }),
      {numRuns: 1000}
    );
  });
});
