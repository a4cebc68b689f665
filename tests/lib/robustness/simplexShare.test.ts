import {describe, expect, it} from "vitest";
import {simplexShare} from "../../../lib/robustness/simplexShare.js";
import {randomValues, sum} from "./problems.js";

describe("simplexShare", () => {
  it("is a ratio on a segment", () => {
    expect(simplexShare([3, -1])).toBe(0.75);
  });

  it("is a product where one corner is above", () => {
    expect(simplexShare([1, -1, -1])).toBe(0.25);
    expect(simplexShare([1, -1, -2, -3])).toBeCloseTo((1 / 2) * (1 / 3) * (1 / 4), 15);
  });

  it("counts all, nothing, or half where the function is 0 throughout", () => {
    expect(simplexShare([1, 0, 2])).toBe(1);
    expect(simplexShare([-1, 0, -2])).toBe(0);
    expect(simplexShare([0, 0, 0])).toBe(0.5);
  });

  it("and that of the negative add up to 1", () => {
    for (let seed = 0; seed < 50; seed++) {
      const heights = randomValues(seed, 1, 3 + (seed % 6))[0]!.map((value) => value - 0.5);
      expect(sum([simplexShare(heights), simplexShare(heights.map((height) => -height))])).toBeCloseTo(1, 13);
    }
  });
});
