import {describe, expect, it} from "vitest";
import type {Row} from "../../../lib/robustness/linearProgram.js";
import {linearProgram} from "../../../lib/robustness/linearProgram.js";

describe("linearProgram", () => {
  it("finds the largest value of an objective", () => {
    // 3x + 2y over x + y ≤ 4, x + 3y ≤ 6, x ≤ 3: the corner (3, 1), 11.
    const rows: Row[] = [
      {coefficients: [1, 1], relation: "atMost", bound: 4},
      {coefficients: [1, 3], relation: "atMost", bound: 6},
      {coefficients: [1, 0], relation: "atMost", bound: 3}
    ];
    expect(linearProgram([[3, 2]], rows)).toEqual([3, 1]);
  });

  it("takes equations, rows from below and bounds below 0", () => {
    const rows: Row[] = [
      {coefficients: [1, 1], relation: "equal", bound: 1},
      {coefficients: [-1, 0], relation: "atMost", bound: -0.25}
    ];
    expect(linearProgram([[-1, 0]], rows)).toEqual([0.25, 0.75]);
  });

  it("settles what a first objective leaves open by the second", () => {
    const rows: Row[] = [{coefficients: [1, 1], relation: "equal", bound: 1}];
    expect(
      linearProgram(
        [
          [1, 1],
          [0, 1]
        ],
        rows
      )
    ).toEqual([0, 1]);
    expect(
      linearProgram(
        [
          [1, 1],
          [1, 0]
        ],
        rows
      )
    ).toEqual([1, 0]);
  });

  it("says that nothing meets the rows", () => {
    const rows: Row[] = [
      {coefficients: [1], relation: "atLeast", bound: 2},
      {coefficients: [1], relation: "atMost", bound: 1}
    ];
    expect(linearProgram([[1]], rows)).toBeNull();
  });

  it("does with rows that say the same twice", () => {
    const rows: Row[] = [
      {coefficients: [1, 1], relation: "equal", bound: 1},
      {coefficients: [1, 1], relation: "equal", bound: 1}
    ];
    expect(linearProgram([[1, 0]], rows)).toEqual([1, 0]);
  });

  it("does not cycle where corners fall together", () => {
    // Beale's example, on which the rule of largest coefficients cycles: 1/20 at (1/25, 0, 1, 0).
    const rows: Row[] = [
      {coefficients: [1 / 4, -60, -1 / 25, 9], relation: "atMost", bound: 0},
      {coefficients: [1 / 2, -90, -1 / 50, 3], relation: "atMost", bound: 0},
      {coefficients: [0, 0, 1, 0], relation: "atMost", bound: 1}
    ];
    const x = linearProgram([[3 / 4, -150, 1 / 50, -6]], rows)!;
    expect((3 / 4) * x[0]! - 150 * x[1]! + x[2]! / 50 - 6 * x[3]!).toBeCloseTo(0.05, 12);
  });

  it("says that an objective has no largest value", () => {
    expect(() => linearProgram([[1]], [{coefficients: [1], relation: "atLeast", bound: 0}])).toThrow("unbounded");
  });
});
