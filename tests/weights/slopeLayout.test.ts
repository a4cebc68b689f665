import {describe, expect, it} from "vitest";
import {formats} from "../../src/messages/format.js";
import {hasSlope, slopeLayout} from "../../src/weights/slopeLayout.js";
import {row, unranked} from "./fixtures.js";

const f = formats("id");
const category = "sedang" as const;
const rows = [
  row("A", 2, 74, {before: {rank: 1, index: 75, category}}),
  row("B", 1, 76, {before: {rank: 2, index: 73, category}})
];

describe("slopeLayout", () => {
  it("draws ranks from the first down, with names on both sides", () => {
    const {height, axes, lines} = slopeLayout(rows, {by: "rank", width: 640}, f);
    expect(height).toBe(64);
    expect(axes).toEqual([95, 545]);
    expect(lines.map(({id, direction}) => [id, direction])).toEqual([
      ["A", "down"],
      ["B", "up"]
    ]);
    expect(lines[0]!.left).toEqual({x: 95, y: 30, textX: 81, textY: 30, text: "A  \u20071"});
    expect(lines[0]!.right).toEqual({x: 545, y: 52, textX: 559, textY: 52, text: "\u20072  A"});
  });

  it("draws indexes from the highest down, and on little room no name to the left", () => {
    const {axes, lines} = slopeLayout(rows, {by: "index", width: 360}, f);
    expect(axes).toEqual([88, 241]);
    expect(lines[1]!.left).toMatchObject({y: 52, text: "73,00"});
    expect(lines[1]!.right).toMatchObject({y: 30, text: "76,00  B"});
  });

  it("parts labels of places that are one", () => {
    const level = [row("A", 1, 75), row("B", 1, 75), row("C", 3, 70)];
    const {lines} = slopeLayout(level, {by: "rank", width: 640}, f);
    expect(lines.map(({left}) => left.y)).toEqual([30, 30, 74]);
    expect(lines.map(({left}) => left.textY)).toEqual([30, 48, 74]);
  });

  it("cannot draw who has a rank on one side only", () => {
    expect(hasSlope(row("D", 1, 80, {before: unranked}))).toBe(false);
    expect(hasSlope(row("E", 1, 80))).toBe(true);
  });
});
