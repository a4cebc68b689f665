import {describe, expect, it} from "vitest";
import {bkn2019} from "../../lib/index.js";
import type {Dimension} from "../../lib/index.js";
import {changeBarLayout} from "../../src/distributions/sides/changeBars.js";
import {curveLayout} from "../../src/distributions/sides/curve.js";
import {sidesSummary} from "../../src/distributions/sides/summary.js";
import {aboveTable, dimensionsTable, quantilesTable, strataTable} from "../../src/distributions/sides/tables.js";
import {compared} from "./examples.js";

const {found, labels, strata} = compared;
const {quantiles, dimensions, split, above, means, difference} = found!;
const named = (id: Dimension) => bkn2019.dimensions.find((dimension) => dimension.id === id)!.label.en;

describe("curveLayout", () => {
  it("draws what is known as dots, and bounds as bars between them", () => {
    expect(curveLayout(quantiles, 640)).toEqual({
      zero: 47,
      line: null,
      marks: [
        {x: 202, y: 77},
        {x: 344, top: 32, height: 150},
        {x: 486, y: 39.5}
      ],
      ticks: [
        {value: 1, y: 32},
        {value: -9, y: 182},
        {value: 0, y: 47}
      ],
      least: -9,
      most: 1
    });
  });

  it("draws a line where all are known, and no number over that of zero", () => {
    const exact = (p: number, value: number) => ({...quantiles[0]!, p, difference: {low: value, high: value}});
    const {line, ticks} = curveLayout([exact(0.25, -10), exact(0.75, 0.5)], 640);
    expect(line).toBe("M202,182L486,32");
    expect(ticks.map(({value}) => value)).toEqual([-10, 0]);
  });
});

describe("changeBarLayout", () => {
  it("begins at zero, with room for a number at each end where a bar goes", () => {
    expect(changeBarLayout([-2, 1], 640)).toEqual({
      zero: 439,
      bars: [
        {from: 156, length: 283, end: 156},
        {from: 439, length: 141, end: 580}
      ]
    });
    expect(changeBarLayout([1, 2], 640)).toMatchObject({zero: 100, bars: [{length: 240}, {length: 480}]});
    expect(changeBarLayout([-1], 640)).toMatchObject({zero: 632, bars: [{from: 156, end: 156}]});
    expect(changeBarLayout([0], 640)).toMatchObject({zero: 100, bars: [{from: 100, length: 0, end: 100}]});
  });
});

describe("sidesSummary", () => {
  const say = (change: object) => sidesSummary({...found!, ...change}, compared, named, "en");

  it("tells how far the second is from the first, and where that comes from", () => {
    expect(say({})).toMatch(/Kota Batam.*2\.50.*KLHK/);
    expect(say({})).toContain("Qualification −2.00");
    expect(say({})).toContain("−3.25");
    expect(say({dimensions: null, split: null})).not.toContain("Qualification");
    expect(say({difference: 0})).not.toMatch(/\d/);
  });
});

describe("the tables", () => {
  it("give bounds in words, and numbers as such", () => {
    const [, between, known] = quantilesTable({quantiles, labels}, "en").rows();
    expect(between).toEqual([0.5, "70 … 75", "66 … 71", "−9 … +1"]);
    expect(known).toEqual([0.75, 80, 80.5, 0.5]);
  });

  it("end in what their parts add up to", () => {
    const byDimension = dimensionsTable({parts: dimensions!, means, difference, labels}, named, "en");
    expect(byDimension.rows().at(-1)).toEqual(["Sum", 70.25, 67.75, -2.5]);
    const byStratum = strataTable({...split!, means, labels, strata}, "en");
    expect(byStratum.rows().map((row) => row.slice(1))).toEqual([
      [0.7, 0.4, 74, 75, -3, 0.5],
      [0.3, 0.6, 61.5, 62.9, -0.25, 0.25],
      [1, 1, 70.25, 67.75, -3.25, 0.75]
    ]);
    for (const table of [byDimension, byStratum])
      for (const row of table.rows()) expect(row).toHaveLength(table.columns.length);
  });

  it("leave out what is protected", () => {
    expect(aboveTable({above, labels}, "en").rows()).toEqual([
      ["Very high", null, null, null],
      ["High", 0.25, 0.2, 100 * (0.2 - 0.25)]
    ]);
  });
});
