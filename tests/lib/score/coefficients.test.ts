import {expect, it} from "vitest";
import {bkn2019} from "../../../lib/scheme/bkn2019.js";
import {coefficients} from "../../../lib/score/coefficients.js";
import {maxima} from "../../../lib/score/maxima.js";

it("is exactly 1 for each dimension at the legal weights", () => {
  expect(maxima(bkn2019)).toEqual([25, 40, 30, 5]);
  expect(coefficients(bkn2019.weights, maxima(bkn2019))).toEqual([1, 1, 1, 1]);
});

it("is the weight in percent over the maximum", () => {
  const weights = {kualifikasi: 0.5, kompetensi: 0.25, kinerja: 0.25, disiplin: 0};
  expect(coefficients(weights, [25, 40, 30, 5])).toEqual([2, 0.625, 25 / 30, 0]);
});

it("names the dimension it cannot weigh", () => {
  expect(() => coefficients({...bkn2019.weights, kinerja: NaN}, [25, 40, 30, 5])).toThrow(
    "no coefficient for kinerja: weight NaN, maximum 30"
  );
  expect(() => coefficients(bkn2019.weights, [25, 0, 30, 5])).toThrow("no coefficient for kompetensi");
});
