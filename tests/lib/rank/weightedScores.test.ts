import {describe, expect, it} from "vitest";
import {weightedScores} from "../../../lib/rank/weightedScores.js";

describe("weightedScores", () => {
  it("adds weight times value", () => {
    const values = [
      [10, 20],
      [0, 8]
    ];
    expect(weightedScores(values, [0.25, 0.75])).toEqual([17.5, 6]);
  });

  it("takes any number of criteria", () => {
    expect(weightedScores([[1, 2, 3, 4, 5]], [1, 1, 1, 1, 1])).toEqual([15]);
    expect(weightedScores([[], []], [])).toEqual([0, 0]);
  });

  it("gives no scores for no units", () => {
    expect(weightedScores([], [0.5, 0.5])).toEqual([]);
    expect(weightedScores([], [])).toEqual([]);
  });

  it("names a row that is too short or too long", () => {
    expect(() => weightedScores([[1, 2], [1]], [0.5, 0.5])).toThrow(new RangeError("row 1 has 1 values for 2 weights"));
    expect(() => weightedScores([[1, 2, 3]], [0.5, 0.5])).toThrow(new RangeError("row 0 has 3 values for 2 weights"));
  });

  it("names a negative weight, and takes rounding noise and any sum", () => {
    expect(() => weightedScores([[1, 2]], [1.1, -0.1])).toThrow(new RangeError("weight 1 is negative: -0.1"));
    expect(weightedScores([[1, 2]], [2, -0])).toEqual([2]);
    expect(weightedScores([[1, 2]], [1, -1e-17])[0]).toBeCloseTo(1, 12);
  });

  it("names the place of a value that is not finite", () => {
    expect(() => weightedScores([[1, Infinity]], [0.5, 0.5])).toThrow(
      new RangeError("row 0, column 1 is not a finite number: Infinity")
    );
    expect(() => weightedScores([[1, 2]], [0.5, NaN])).toThrow(new RangeError("weight 1 is not a finite number: NaN"));
  });
});
