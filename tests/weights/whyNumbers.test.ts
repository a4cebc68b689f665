import {describe, expect, it} from "vitest";
import {whyNumbers} from "../../src/weights/whyNumbers.js";
import type {Why} from "../../src/weights/whyNumbers.js";
import {dimensions, legal} from "./fixtures.js";

const effects = (...totals: number[]) =>
  totals.map((total, d) => ({dimension: dimensions[d]!.id, weight: total, level: 0, total}));
const at = (index: number) => ({id: "A", index, rank: 1, category: null, contributions: [0, 0, 0, 0]});
const move = {
  id: "A",
  rankBefore: 1,
  rankAfter: 1,
  rankChange: 0,
  indexChange: 0,
  parts: [],
  overtook: [],
  overtakenBy: []
};

/** Everything but what changes the numbers. */
const why = (more: Pick<Why, "before" | "after" | "effects" | "relative">): Why => ({
  id: "A",
  move,
  sharesBefore: [],
  sharesAfter: [],
  weightsBefore: legal,
  weightsAfter: legal,
  ...more
});

describe("whyNumbers", () => {
  it("rounds parts so that they add up to the change as it is shown", () => {
    const third = 1 / 3;
    const numbers = whyNumbers(
      why({
        before: at(70.004),
        after: at(71.006),
        effects: effects(third, third, third, 0.002),
        relative: effects(0.5, -0.25, 0, 0)
      })
    );
    expect(numbers.own).toEqual([0.34, 0.34, 0.33, 0]);
    expect(numbers.relative).toEqual([0.5, -0.25, 0, 0]);
    expect(numbers.mean).toEqual([-0.16, 0.59, 0.33, 0]);
    expect(numbers.sums).toEqual({own: 1.01, mean: 0.76, relative: 0.25});
  });
});
