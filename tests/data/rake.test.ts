import {describe, expect, it} from "vitest";
import {apportion, rake} from "../../data/sintetis-pilot/rake.js";

describe("rake", () => {
  it("gives independence from a flat seed", () => {
    const table = rake([[1, 1], [1, 1]], [30, 70], [40, 60]); // prettier-ignore
    const expected = [[12, 18], [28, 42]]; // prettier-ignore
    table.forEach((row, i) => row.forEach((value, j) => expect(value).toBeCloseTo(expected[i]![j]!, 10)));
  });

  it("keeps the odds ratio of the seed", () => {
    const [[a, b], [c, d]] = rake([[6, 1], [1, 2]], [50, 50], [45, 55]) as [[number, number], [number, number]]; // prettier-ignore
    expect((a * d) / (b * c)).toBeCloseTo(12, 8);
    expect([a + b, a + c]).toEqual([expect.closeTo(50, 8), expect.closeTo(45, 8)]);
  });

  it("leaves zeros at zero", () => {
    expect(
      rake(
        [
          [0, 1],
          [1, 1]
        ],
        [20, 80],
        [50, 50]
      )
    ).toEqual([
      // prettier-ignore
      [0, expect.closeTo(20, 8)],
      [expect.closeTo(50, 8), expect.closeTo(30, 8)]
    ]);
  });

  it("names sums that disagree, and a column no row can fill", () => {
    expect(() => rake([[1]], [10], [11])).toThrow("rows sum to 10 but columns to 11");
    expect(() => rake([[1, 0]], [10], [5, 5])).toThrow("column 0 cannot reach 5: 10");
  });
});

describe("apportion", () => {
  it("gives whole numbers that sum to the total, the first of equals first", () => {
    expect(apportion([1, 1, 1], 10)).toEqual([4, 3, 3]);
    expect(apportion([0.5, 2.6, 6.9], 10)).toEqual([0, 3, 7]);
    expect(apportion([0, 1], 7)).toEqual([0, 7]);
  });
});
