import {expect, it} from "vitest";
import {EmptyWeightSet, weightSetDimension, withinPoints} from "../../../lib/index.js";

it("is 3 for a body, however small", () => {
  expect(weightSetDimension({})).toBe(3);
  expect(weightSetDimension(withinPoints([0.25, 0.4, 0.3, 0.05], 0.5))).toBe(3);
});

it("is 2, 1 and 0 where one, two and three weights are fixed", () => {
  const fixed = (...weights: number[]) => ({
    lower: [...weights, 0, 0, 0, 0].slice(0, 4),
    upper: [...weights, 1, 1, 1, 1].slice(0, 4)
  });
  expect(weightSetDimension(fixed(0.25))).toBe(2);
  expect(weightSetDimension(fixed(0.25, 0.4))).toBe(1);
  expect(weightSetDimension(fixed(0.25, 0.4, 0.3))).toBe(0);
});

it("is 0 where the limits leave a corner only", () => {
  expect(weightSetDimension({lower: [1, 0, 0, 0]})).toBe(0);
});

it("throws where there are no weights", () => {
  expect(() => weightSetDimension({lower: [0.7, 0.4, 0, 0]})).toThrow(EmptyWeightSet);
});
