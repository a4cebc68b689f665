import {expect, it} from "vitest";
import {safeDecimals} from "../../../lib/index.js";

it("keeps a decimal that leaves ten steps of the sum open", () => {
  // Of 20,000 people a hundredth of a per cent is 200: ten steps of 20.
  expect(safeDecimals(20_000, 20)).toBe(2);
  expect(safeDecimals(19_999, 20)).toBe(1);
  expect(safeDecimals(2_000, 20)).toBe(1);
  expect(safeDecimals(1_999, 20)).toBe(0);
});

it("asks for one step only where one is enough", () => {
  // Below 2,000 people two decimals give the sum lost to discipline exactly.
  expect(safeDecimals(2_000, 20, {open: 1})).toBe(2);
  expect(safeDecimals(1_999, 20, {open: 1})).toBe(1);
});

it("refuses no step", () => {
  expect(() => safeDecimals(10, 0)).toThrow(new RangeError("no decimals of a mean of 10 people in steps of 0"));
});
