import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {competitionRanks} from "../../../lib/rank/competitionRanks.js";
import {weightedScores} from "../../../lib/rank/weightedScores.js";
import {toPlane} from "../../../lib/slice/plane.js";
import {sliceCells} from "../../../lib/slice/sliceCells.js";
import {weightsAt} from "../../../lib/slice/slicePoint.js";
import type {Colour, Fourth, Point, SliceCell} from "../../../lib/slice/types.js";

const first: Colour = {kind: "first"};
const none: Fourth = {criterion: 3, weight: 0};
const height = Math.sqrt(3) / 2;

const value = fc.oneof(fc.double({min: 0, max: 1, noNaN: true}), fc.constantFrom(0, 0.25, 0.5, 1));
const table = (size: {minLength: number; maxLength: number}) =>
  fc.array(fc.array(value, {minLength: 4, maxLength: 4}), size);
const fourths = fc.record({
  criterion: fc.integer({min: 0, max: 3}),
  weight: fc.oneof(fc.constantFrom(0, 1, 0.05), fc.double({min: 0, max: 1, noNaN: true}))
});
const points = fc
  .tuple(fc.integer({min: 1, max: 1000}), fc.integer({min: 1, max: 1000}), fc.integer({min: 1, max: 1000}))
  .map(([a, b, c]) => toPlane([a / (a + b + c), b / (a + b + c), c / (a + b + c)]));

const total = (cells: readonly SliceCell[]) => cells.reduce((sum, {share}) => sum + share, 0);

/** Twice the signed area between a side and a point: of one sign all round for a point inside. */
function isInside(polygon: readonly Point[], [x, y]: Point): boolean {
  const turns = polygon.map(([ax, ay], i) => {
    const [bx, by] = polygon[(i + 1) % polygon.length]!;
    return (bx - ax) * (y - ay) - (by - ay) * (x - ax);
  });
  return turns.every((turn) => turn >= -1e-12) || turns.every((turn) => turn <= 1e-12);
}

describe("sliceCells, who is first", () => {
  it("gives each of three specialists a third, meeting in the middle", () => {
    const values = [
      [1, 0, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 1, 0]
    ];
    const cells = sliceCells(values, none, first);
    expect(cells.map(({key}) => key)).toEqual([0, 1, 2]);
    for (const {share, polygon} of cells) {
      expect(share).toBeCloseTo(1 / 3, 12);
      expect(polygon).toHaveLength(4);
      const middle = polygon.some(([x, y]) => Math.abs(x - 0.5) < 1e-12 && Math.abs(y - (2 / 3) * height) < 1e-12);
      expect(middle).toBe(true);
    }
  });

  it("puts the border where the scores are equal: 0.8·a = 0.2·b + 0.4·c is met at b = 0.8 and c = 2⁄3", () => {
    const values = [
      [0.8, 0, 0, 0],
      [0, 0.2, 0.4, 0]
    ];
    // Along a–b they tie where 0.8·a = 0.2·b, at a = 0.2; along a–c where 0.8·a = 0.4·c, at a = 1/3.
    const [upper] = sliceCells(values, none, first);
    expect(upper!.share).toBeCloseTo(0.8 * (2 / 3), 12);
    const corners = [toPlane([0.2, 0.8, 0]), toPlane([1 / 3, 0, 2 / 3])];
    for (const [x, y] of corners) {
      expect(upper!.polygon.some(([px, py]) => Math.hypot(px - x, py - y) < 1e-12)).toBe(true);
    }
  });

  it("moves the border with the fourth weight", () => {
    const values = [
      [1, 0, 0, 0],
      [0, 0, 0, 1]
    ];
    // At half on the fourth, 0.5·a reaches 0.5 at the corner only; at 0.2, 0.8·a ≥ 0.2 is a ≥ 1/4.
    expect(sliceCells(values, {criterion: 3, weight: 0.5}, first).map(({key}) => key)).toEqual([1]);
    const [own] = sliceCells(values, {criterion: 3, weight: 0.2}, first);
    expect(own!.share).toBeCloseTo(0.75 ** 2, 12);
  });

  it("counts identical units once and names who is level", () => {
    const values = [
      [0.2, 0.9, 0.5, 0],
      [0.7, 0.3, 0.5, 0],
      [0.2, 0.9, 0.5, 0]
    ];
    const cells = sliceCells(values, none, first);
    expect(cells.map(({key, tied}) => ({key, tied}))).toEqual([
      {key: 0, tied: [2]},
      {key: 1, tied: []}
    ]);
    expect(total(cells)).toBeCloseTo(1, 12);
  });

  it("is one cell when all weight is on the fourth", () => {
    const values = [
      [1, 1, 1, 0.4],
      [0, 0, 0, 0.6],
      [0, 1, 0, 0.6]
    ];
    const cells = sliceCells(values, {criterion: 3, weight: 1}, first);
    expect(cells).toHaveLength(1);
    expect(cells[0]).toMatchObject({key: 1, tied: [2], share: 1});
  });

  it("has nothing to show for no units", () => {
    expect(sliceCells([], none, first)).toEqual([]);
  });
});

describe("sliceCells, the rank of one unit", () => {
  it("cuts along the ties with each other unit", () => {
    const values = [
      [1, 0, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 1, 0]
    ];
    const cells = sliceCells(values, none, {kind: "rank", unit: 0});
    const shares = [1, 2, 3].map((rank) => total(cells.filter(({key}) => key === rank)));
    for (const share of shares) expect(share).toBeCloseTo(1 / 3, 12);
    expect(cells).toHaveLength(4);
  });

  it("leaves a unit that all are level with first everywhere", () => {
    const row = [0.3, 0.6, 0.1, 0.9];
    const cells = sliceCells([row, row, row], {criterion: 0, weight: 0.3}, {kind: "rank", unit: 1});
    expect(cells).toEqual([expect.objectContaining({key: 1, tied: [0, 2], share: 1})]);
  });

  it("cuts once along a line shared by several", () => {
    const values = [
      [0.5, 0.5, 0.5, 0],
      [1, 0, 0.5, 0],
      [0.75, 0.25, 0.5, 0]
    ];
    const cells = sliceCells(values, none, {kind: "rank", unit: 0});
    expect(cells.map(({key}) => key).sort()).toEqual([1, 3]);
    for (const {share} of cells) expect(share).toBeCloseTo(0.5, 12);
  });
});

describe("sliceCells", () => {
  it("fills the triangle exactly once", () => {
    fc.assert(
      fc.property(table({minLength: 1, maxLength: 9}), fourths, (values, fourth) => {
        expect(total(sliceCells(values, fourth, first))).toBeCloseTo(1, 9);
        for (const unit of values.keys()) {
          expect(total(sliceCells(values, fourth, {kind: "rank", unit}))).toBeCloseTo(1, 9);
        }
      }),
      {numRuns: 150}
    );
  });

  it("shows at a point what the ranking says there", () => {
    fc.assert(
      fc.property(table({minLength: 1, maxLength: 8}), fourths, points, (values, fourth, point) => {
        const scores = weightedScores(values, weightsAt(point, fourth));
        const gaps = scores.flatMap((a, i) => scores.slice(i + 1).map((b) => Math.abs(a - b)));
        // On a border both sides are right.
        fc.pre(gaps.every((gap) => gap === 0 || gap > 1e-9));
        const ranks = competitionRanks(scores);
        const leaders = sliceCells(values, fourth, first).filter(({polygon}) => isInside(polygon, point));
        expect(leaders.some(({key}) => ranks[key] === 1)).toBe(true);
        for (const unit of values.keys()) {
          const cells = sliceCells(values, fourth, {kind: "rank", unit});
          const shown = cells.filter(({polygon}) => isInside(polygon, point)).map(({key}) => key);
          expect(shown).toContain(ranks[unit]);
        }
      }),
      {numRuns: 200}
    );
  });

  it("does not depend on the order of the units", () => {
    fc.assert(
      fc.property(table({minLength: 2, maxLength: 7}), fourths, (values, fourth) => {
        const last = values.length - 1;
        const one = sliceCells(values, fourth, {kind: "rank", unit: 0});
        const two = sliceCells([...values].reverse(), fourth, {kind: "rank", unit: last});
        for (let rank = 1; rank <= values.length; rank++) {
          const share = (cells: SliceCell[]) => total(cells.filter(({key}) => key === rank));
          expect(share(two)).toBeCloseTo(share(one), 9);
        }
      }),
      {numRuns: 100}
    );
  });

  it("names what does not fit", () => {
    expect(() => sliceCells([[1, 2, 3]], none, first)).toThrow("row 0 has 3 values for 4 weights");
    expect(() => sliceCells([[1, NaN, 0, 0]], none, first)).toThrow("row 0, column 1 is not a finite number: NaN");
    expect(() => sliceCells([], {criterion: 4, weight: 0}, first)).toThrow("unknown criterion: 4");
    expect(() => sliceCells([], {criterion: 0, weight: 1.2}, first)).toThrow("from 0 to 1: 1.2");
    expect(() => sliceCells([[1, 1, 1, 1]], none, {kind: "rank", unit: 1})).toThrow("unknown unit: 1");
  });
});
