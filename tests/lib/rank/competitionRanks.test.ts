import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {competitionRanks} from "../../../lib/rank/competitionRanks.js";

describe("competitionRanks", () => {
  it("gives the highest score rank 1", () => {
    expect(competitionRanks([70, 90, 80])).toEqual([3, 1, 2]);
  });

  it("lets ties share the smaller rank and skips the next", () => {
    expect(competitionRanks([90, 80, 80, 70])).toEqual([1, 2, 2, 4]);
  });

  it("does not rank NaN", () => {
    expect(competitionRanks([NaN, 5, NaN, 9])).toEqual([NaN, 2, NaN, 1]);
    expect(competitionRanks([NaN])).toEqual([NaN]);
    expect(competitionRanks([])).toEqual([]);
  });

  it("takes a difference of rounding for a tie", () => {
    expect(competitionRanks([0.1 + 0.2, 0.3])).toEqual([1, 1]);
    expect(competitionRanks([80 + 1e-11, 80])).toEqual([1, 1]);
  });

  it("takes a difference above rounding for a lead", () => {
    expect(competitionRanks([80 + 1e-9, 80])).toEqual([1, 2]);
    expect(competitionRanks([2e-12, 0])).toEqual([1, 2]);
    expect(competitionRanks([1 + 2e-12, 1])).toEqual([1, 2]);
  });

  it("chains ties in sorted order", () => {
    const d = 0.7e-12;
    expect(competitionRanks([1 - 2 * d, 1, 1 - d, 0.5])).toEqual([1, 1, 1, 4]);
  });

  it("judges rounding by the largest magnitude, of either sign", () => {
    expect(competitionRanks([-1e6, 1e-7, 0])).toEqual([3, 1, 1]);
  });

  it("ranks zeros, negative and infinite scores", () => {
    expect(competitionRanks([0, -0, -3])).toEqual([1, 1, 3]);
    expect(competitionRanks([Infinity, 1, -Infinity, Infinity])).toEqual([1, 3, 4, 1]);
  });

  it("takes typed arrays and leaves them as they are", () => {
    const scores = Float64Array.of(1, 3, 2);
    expect(competitionRanks(scores)).toEqual([3, 1, 2]);
    expect([...scores]).toEqual([1, 3, 2]);
  });

  it("gives one more than the number of units ahead", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: -5, max: 5})), (scores) => {
        const ahead = scores.map((score) => 1 + scores.filter((other) => other > score).length);
        expect(competitionRanks(scores)).toEqual(ahead);
      })
    );
  });
});
