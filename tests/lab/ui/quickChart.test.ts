// @vitest-environment jsdom
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {quickChart} from "../../../src/lab/ui/quickChart.js";

const words = (...values: unknown[]) => ({type: "text" as const, values});
const numbers = (...values: unknown[]) => ({type: "number" as const, values});

describe("quickChart", () => {
  it("counts rows a word, and those without one apart", () => {
    expect(quickChart(words("a", "b", "a", null), null)).toEqual({
      kind: "bars",
      bars: [
        {label: "a", value: 2},
        {label: "b", value: 1}
      ],
      other: 0,
      nulls: 1
    });
  });
  it("takes the mean of a number for each word", () => {
    expect(quickChart(words("a", "a", "b", "b"), numbers(1, 4, 10n, null))).toMatchObject({
      bars: [
        {label: "a", value: 2.5},
        {label: "b", value: 10}
      ],
      nulls: 1
    });
  });
  it("draws the thirty words with most rows, and says how many are left", () => {
    const chart = quickChart(words("z", ...Array.from({length: 39}, (_, i) => `w${i}`), "z"), null);
    if (chart.kind !== "bars") throw new Error(chart.kind);
    expect([chart.bars.length, chart.bars[0], chart.other]).toEqual([30, {label: "z", value: 2}, 10]);
  });
  it("bins whole numbers in whole steps", () => {
    const chart = quickChart(numbers(0, 19, 20, 20, 47), null);
    if (chart.kind !== "bins") throw new Error(chart.kind);
    expect(chart.bins[0]).toEqual({from: 0, to: 2, count: 1});
    expect(chart.bins[9]).toEqual({from: 18, to: 20, count: 1});
    expect(chart.bins[10]).toEqual({from: 20, to: 22, count: 2});
  });
  it("loses no row in its bins", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.double({noNaN: true, noDefaultInfinity: true}))), (values) => {
        const chart = quickChart(numbers(...values), null);
        const binned = chart.kind === "bins" ? chart.bins.reduce((sum, {count}) => sum + count, 0) : 0;
        expect(binned + chart.nulls).toBe(values.length);
      })
    );
  });
  it("puts numbers too near each other, or too far apart, for steps into one bin", () => {
    const bins = (...values: number[]) => (quickChart(numbers(...values), null) as {bins?: unknown}).bins;
    expect(bins(0, 5e-324)).toEqual([{from: 0, to: 5e-324, count: 2}]);
    expect(bins(0.5, 0.5)).toEqual([{from: 0.5, to: 1.5, count: 2}]);
    expect(bins(0.5, -1.7e308, 1.7e308)).toEqual([{from: -1.7e308, to: 1.7e308, count: 3}]);
  });
  it("thins a cloud of very many dots and keeps their number", () => {
    const many = Array.from({length: 10_000}, (_, i) => i);
    const chart = quickChart(numbers(...many), numbers(...many));
    if (chart.kind !== "dots") throw new Error(chart.kind);
    expect([chart.dots.length, chart.dots[1], chart.rows]).toEqual([3334, {x: 3, y: 3}, 10_000]);
  });
  it("is empty where there is nothing to draw", () => {
    expect(quickChart(numbers(null, NaN), null)).toEqual({kind: "empty", nulls: 2});
    expect(quickChart(words(null), null)).toEqual({kind: "empty", nulls: 1});
  });
});
