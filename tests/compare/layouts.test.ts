import {describe, expect, it} from "vitest";
import {bumpLayout, bumpPath, bumpTies, drawnRows} from "../../src/compare/bumpLayout.js";
import {splitLayout, splitTotals} from "../../src/compare/splitLayout.js";
import {bump, split} from "./examples.js";

describe("bumpLayout", () => {
  it("leaves those ranked nowhere out, and gives ranks a height each", () => {
    const {height, lines} = bumpLayout(bump, 800, "en");
    expect(height).toBe(164);
    expect(lines.map(({id, way, selected}) => [id, way, selected])).toEqual([
      ["klhk", "down", false],
      ["batam", "same", true],
      ["batang", "once", false],
      ["jatim", "same", false]
    ]);
    expect(lines[0]!.points).toEqual([
      {x: 240, y: 56, rank: 1},
      {x: 392, y: 86, rank: 2},
      {x: 544, y: 86, rank: 2}
    ]);
    expect(drawnRows(bump.rows)).toHaveLength(4);
  });

  it("names a line where it begins and where it ends, apart where two end at one rank", () => {
    const {lines} = bumpLayout(bump, 800, "en");
    expect(lines.map(({ends}) => ends.map(({x, y, anchor}) => [x, y, anchor]))).toEqual([
      [
        [224, 56, "end"],
        [576, 77, "start"]
      ],
      [
        [224, 86, "end"],
        [576, 95, "start"]
      ],
      [[576, 56, "start"]],
      [[224, 116, "end"]]
    ]);
  });

  it("names lines at the end alone on a phone, and scenarios by their number", () => {
    const {lines, heads} = bumpLayout(bump, 358, "en");
    expect(lines.every(({ends}) => ends.every(({anchor}) => anchor === "start"))).toBe(true);
    expect(heads.map(({anchor, clipped}) => [anchor, clipped])).toEqual([
      ["start", ""],
      ["middle", ""],
      ["middle", ""]
    ]);
  });

  it("breaks a line where there is no rank", () => {
    const stop = (x: number, y: number) => ({x, y, rank: 1});
    expect(bumpPath([stop(0, 10), stop(10, 20), null, stop(30, 20)])).toBe("M0,10C5,10 5,20 10,20M30,20");
    expect(bumpPath([null, null])).toBe("");
  });

  it("tells ties of each scenario, from the first rank down", () => {
    const [tie, ...others] = bumpTies(bump, "en");
    expect(tie).toContain("S3");
    expect(tie).toContain("KLHK and Kota Batam");
    expect(others).toEqual([]);
  });
});

describe("splitLayout", () => {
  const {index, lead} = split!.split!;

  it("adds up by cause", () => {
    expect(splitTotals(index)).toEqual({weights: -17.42, rules: 19.92, population: 0, sum: 2.5});
    expect(splitTotals(lead)).toEqual({weights: 0.25, rules: -1.5, population: 0.5, sum: -0.75});
    expect(splitTotals({rows: []})).toEqual({weights: 0, rules: 0, population: 0, sum: 0});
  });

  it("begins each bar where the last has ended", () => {
    const {height, ends, bars, links} = splitLayout(index, 640);
    expect(height).toBe(208);
    expect(bars.map(({cause, way, y}) => [cause, way, y])).toEqual([
      ["weights", "down", 64],
      ["rules", "up", 104],
      ["population", "same", 144]
    ]);
    const [weights, rules] = bars as [(typeof bars)[number], (typeof bars)[number]];
    expect(weights.left).toBe(rules.left);
    expect([weights.right, rules.right]).toEqual([ends[0].x, ends[1].x]);
    expect(links.map(({y1, y2}) => [y1, y2])).toEqual([
      [30, 52],
      [76, 92],
      [116, 132],
      [156, 178]
    ]);
  });

  it("draws a change of nothing in its middle", () => {
    const {ends, bars} = splitLayout({start: 70, end: 70, rows: []}, 640);
    expect([ends[0].x, ends[1].x]).toEqual([371, 371]);
    expect(bars.map(({length}) => length)).toEqual([0, 0, 0]);
  });
});
