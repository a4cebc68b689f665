import {describe, expect, it} from "vitest";
import type {ProgramRow} from "../../../lib/robustness/programRow.js";
import {linearProgram} from "../../../lib/robustness/linearProgram.js";

describe("linearProgram", () => {
  it("finds the largest value of an objective", () => {
    // 3x + 2y over x + y ≤ 4, x + 3y ≤ 6, x ≤ 3: the corner (3, 1), 11.
    const rows: ProgramRow[] = [
      {coefficients: [1, 1], relation: "atMost", bound: 4},
      {coefficients: [1, 3], relation: "atMost", bound: 6},
      {coefficients: [1, 0], relation: "atMost", bound: 3}
    ];
    expect(linearProgram([[3, 2]], rows)).toEqual([3, 1]);
  });

  it("takes equations, rows from below and bounds below 0", () => {
    const rows: ProgramRow[] = [
      {coefficients: [1, 1], relation: "equal", bound: 1},
      {coefficients: [-1, 0], relation: "atMost", bound: -0.25}
    ];
    expect(linearProgram([[-1, 0]], rows)).toEqual([0.25, 0.75]);
  });

  it("settles what a first objective leaves open by the second", () => {
    const rows: ProgramRow[] = [{coefficients: [1, 1], relation: "equal", bound: 1}];
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
    const rows: ProgramRow[] = [
      {coefficients: [1], relation: "atLeast", bound: 2},
      {coefficients: [1], relation: "atMost", bound: 1}
    ];
    expect(linearProgram([[1]], rows)).toBeNull();
  });

  it("does with rows that say the same twice", () => {
    const rows: ProgramRow[] = [
      {coefficients: [1, 1], relation: "equal", bound: 1},
      {coefficients: [1, 1], relation: "equal", bound: 1}
    ];
    expect(linearProgram([[1, 0]], rows)).toEqual([1, 0]);
  });

  it("does not cycle where corners fall together", () => {
    // Beale's example, on which the rule of largest coefficients cycles: 1/20 at (1/25, 0, 1, 0).
    const rows: ProgramRow[] = [
      {coefficients: [1 / 4, -60, -1 / 25, 9], relation: "atMost", bound: 0},
      {coefficients: [1 / 2, -90, -1 / 50, 3], relation: "atMost", bound: 0},
      {coefficients: [0, 0, 1, 0], relation: "atMost", bound: 1}
    ];
    const x = linearProgram([[3 / 4, -150, 1 / 50, -6]], rows)!;
    expect((3 / 4) * x[0]! - 150 * x[1]! + x[2]! / 50 - 6 * x[3]!).toBeCloseTo(0.05, 12);
  });

  it("reads rows as the decimals that print them", () => {
    // In binary fractions 0.1 + 0.2 + 0.7 is 1 less 1.1e-16, and 0.116 + 0.013 + 0.648 + 0.223 another residue.
    const bounds = [0.116, 0.013, 0.648, 0.223];
    const rows: ProgramRow[] = [
      {coefficients: [1, 1, 1, 1], relation: "equal", bound: 1},
      ...bounds.flatMap((bound, m): ProgramRow[] => {
        const coefficients = bounds.map((_, other) => (other === m ? 1 : 0));
        return [
          {coefficients, relation: "atLeast", bound},
          {coefficients, relation: "atMost", bound}
        ];
      })
    ];
    const x = linearProgram([[1, 0, 0, 0]], rows)!;
    x.forEach((value, m) => expect(value).toBeCloseTo(bounds[m]!, 14));
  });

  it("takes what 1e-14 closes for closed, and nothing wider", () => {
    const between = (low: number, high: number) =>
      linearProgram(
        [[1]],
        [
          {coefficients: [1], relation: "atLeast", bound: low},
          {coefficients: [1], relation: "atMost", bound: high}
        ]
      );
    expect(between(0.3, 0.3 - 1e-15)![0]).toBeCloseTo(0.3, 13);
    expect(between(0.3, 0.3 - 1e-13)).toBeNull();
    expect(between(0.3, 0.3)).toEqual([0.3]);
    const third = 1 / 3;
    const thirds = [0, 1, 2].map((m): ProgramRow => ({
      coefficients: [0, 1, 2].map((other) => (other === m ? 1 : 0)),
      relation: "equal",
      bound: third
    }));
    expect(
      linearProgram([[1, 0, 0]], [{coefficients: [1, 1, 1], relation: "equal", bound: 1}, ...thirds])
    ).not.toBeNull();
  });

  it("meets rows between which there is a wedge of 1e-9", () => {
    // y ≥ x, y ≤ (1 + 1e-9)·x and y ≥ 0.5 with x ≤ 0.5: the corner (0.5, 0.5·(1 + 1e-9)) is highest.
    const rows: ProgramRow[] = [
      {coefficients: [-1, 1], relation: "atLeast", bound: 0},
      {coefficients: [-1.000000001, 1], relation: "atMost", bound: 0},
      {coefficients: [0, 1], relation: "atLeast", bound: 0.5},
      {coefficients: [1, 0], relation: "atMost", bound: 0.5}
    ];
    const [x, y] = linearProgram([[0, 1]], rows) as [number, number];
    expect(x).toBeCloseTo(0.5, 12);
    expect(y).toBeCloseTo(0.5000000005, 12);
    expect(
      linearProgram([[0, 1]], [...rows, {coefficients: [0, 1], relation: "atLeast", bound: 0.500000001}])
    ).toBeNull();
  });

  it("says that an objective has no largest value", () => {
    expect(() => linearProgram([[1]], [{coefficients: [1], relation: "atLeast", bound: 0}])).toThrow("unbounded");
  });
});
