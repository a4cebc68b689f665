// @vitest-environment jsdom
import {expect, it} from "vitest";
import {fullText, valueText} from "../../../src/lab/ui/valueText.js";

it.each([
  [null, null],
  [undefined, null],
  [231770, "231.770"],
  [5197, "5.197"],
  [-8500, "−8.500"],
  [8500.25, "8.500,25"],
  [1e300, "1E300"],
  [2 ** 60, "1,152922E18"],
  [1.5e-9, "1,5E−9"],
  [1234567890123456789n, "1.234.567.890.123.456.789"],
  [9007199254740991, "9.007.199.254.740.991"],
  [-78.253456789, "−78,25346"],
  [0.1 + 0.2, "0,3"],
  [0.00012345678, "0,0001234568"],
  [0, "0"],
  [9.99999999, "10"],
  [14737789.5, "14.737.789,5"],
  [123456789.5, "123.456.789,5"],
  [-1234567.891, "−1.234.567,89"],
  [true, "true"],
  [new Date(Date.UTC(2024, 0, 31)), "2024-01-31"],
  [{a: 1n}, `{"a":"1"}`],
  ["", ""]
])("writes %s as %s", (value, text) => {
  expect(valueText(value, "id")).toBe(text);
});

it("gives in full what it rounds, and nothing else", () => {
  expect(
    [-78.253456789, 1234567.891, 0.1 + 0.2, 2 ** 60, 123456789.5, 0.5, 7, 7n, Infinity, "x"].map((value) =>
      fullText(value, "id")
    )
  ).toEqual([
    "−78,253456789",
    "1234567,891",
    "0,30000000000000004",
    "1152921504606847000",
    null,
    null,
    null,
    null,
    null,
    null
  ]);
});

it("groups no digits of numbers that name something", () => {
  const plain = (value: unknown) => valueText(value, "id", {plainNumbers: true});
  expect([2019, 110101, 198501012010011001n, 2018.5].map(plain)).toEqual([
    "2019",
    "110101",
    "198501012010011001",
    "2018,5"
  ]);
});

it("writes a moment as its clock has it, and in UTC where it has a zone", () => {
  const moment = new Date(Date.UTC(2024, 2, 10, 2, 30));
  expect(valueText(moment, "id")).toBe("2024-03-10 02:30:00");
  expect(valueText(moment, "id", {zone: true})).toBe("2024-03-10 02:30:00+00");
  expect(valueText(new Date(0), "en", {zone: true})).toBe("1970-01-01 00:00:00+00");
});
