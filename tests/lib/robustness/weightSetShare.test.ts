import {expect, it} from "vitest";
import {weightSetShare} from "../../../lib/robustness/weightSetShare.js";
import {withinPoints} from "../../../lib/robustness/withinPoints.js";

it("is 1 for any weights, and 1/24 for one full order of four", () => {
  expect(weightSetShare({})).toBe(1);
  expect(weightSetShare({order: [2, 0, 3, 1]})).toBeCloseTo(1 / 24, 12);
});

it("is a half where one criterion weighs at least as much as another", () => {
  expect(weightSetShare({order: [1, 2]})).toBeCloseTo(1 / 2, 12);
});

it("is (1 − a)³ where one weight is at least a", () => {
  expect(weightSetShare({lower: [0.2, 0, 0, 0]})).toBeCloseTo(0.512, 12);
});

it("is that of the cut cube within ±5 points, far from the edges", () => {
  // |x|, |y|, |z| ≤ h with |x + y + z| ≤ h is two thirds of the cube: (2/3)·8h³ of the volume 1/6.
  expect(weightSetShare(withinPoints([0.25, 0.25, 0.25, 0.25], 5))).toBeCloseTo((2 / 3) * 8 * 0.05 ** 3 * 6, 12);
});

it("is 0 for a plane and for a point", () => {
  expect(weightSetShare({lower: [0.25, 0, 0, 0], upper: [0.25, 1, 1, 1]})).toBeCloseTo(0, 12);
  const point = [0.25, 0.4, 0.3, 0.05];
  expect(weightSetShare({lower: point, upper: point})).toBeCloseTo(0, 12);
});
