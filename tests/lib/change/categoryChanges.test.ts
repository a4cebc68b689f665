import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {categoryChanges} from "../../../lib/change/categoryChanges.js";
import {joinScored} from "../../../lib/change/joinScored.js";
import type {Flow} from "../../../lib/change/transitions.js";
import {transitions} from "../../../lib/change/transitions.js";
import {bands} from "../../../lib/scheme/bands.js";
import {categorize} from "../../../lib/score/categorize.js";
import {categoryCounts} from "../../../lib/summary/categoryCounts.js";
import {distributions} from "../../../lib/summary/distributions.js";
import {normalizeWeights} from "../../../lib/weights/normalizeWeights.js";
import type {Cell} from "../summary/scoredOf.js";
import {cellsOf, scoredOf} from "../summary/scoredOf.js";

const legal = {kualifikasi: 0.25, kompetensi: 0.4, kinerja: 0.3, disiplin: 0.05};
const kinerjaOnly = {kualifikasi: 0, kompetensi: 0, kinerja: 1, disiplin: 0};
const groups = ["a", "b"];

const cells: Cell[] = [
  {g: 0, count: 30, points: [15, 40, 25, 5]}, // 85 tinggi; kinerja alone 83.3 tinggi
  {g: 0, count: 10, points: [20, 0, 30, 5]}, // 55 sangat rendah; kinerja alone 100 sangat tinggi
  {g: 1, count: 4, points: [25, 40, 15, 5]}, // 85 tinggi; kinerja alone 50 sangat rendah
  {g: 1, count: 7, points: [0, 0, 0, 0], out: -2}
];

const judged = (weights = legal) => ({weights, edge: "floor" as const, bands});

describe("categoryChanges", () => {
  it("counts who goes from which category to which, overall and per agency", () => {
    const scored = scoredOf(groups, cells);
    const {overall, byGroup} = categoryChanges(
      cellsOf(groups, cells),
      {...judged(), scored},
      {...judged(kinerjaOnly), scored}
    );
    expect(overall.matrix).toEqual([
      [0, 0, 0, 0, 0],
      [0, 30, 0, 0, 4],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [10, 0, 0, 0, 0]
    ]);
    expect([overall.up, overall.same, overall.down]).toEqual([10, 30, 4]);
    expect(byGroup.map(({up, same, down}) => [up, same, down])).toEqual([
      [10, 30, 0],
      [0, 0, 4]
    ]);
  });

  it("counts who enters and who leaves the count", () => {
    const before = scoredOf(groups, cells);
    const after = scoredOf(
      groups,
      cells.map((cell, i) => (i === 0 ? {...cell, out: -1} : i === 3 ? {...cell, out: undefined} : cell))
    );
    const {overall} = categoryChanges(
      cellsOf(groups, cells),
      {...judged(), scored: before},
      {...judged(), scored: after}
    );
    expect(overall.leaving).toEqual([0, 30, 0, 0, 0]);
    expect(overall.entering).toEqual([0, 0, 0, 0, 7]);
    expect(overall.same).toBe(14);
  });

  it("judges each side by its own edge", () => {
    const half: Cell[] = [{g: 0, count: 3, points: [20, 30.5, 25, 5]}];
    const scored = scoredOf(groups, half);
    const {overall} = categoryChanges(
      cellsOf(groups, half),
      {...judged(), scored},
      {...judged(), edge: "ceil", scored}
    );
    expect(overall.matrix[2]![1]).toBe(3);
    expect(overall.up).toBe(3);
  });

  it("refuses scorings of other cells", () => {
    const scored = scoredOf(groups, cells);
    expect(() => joinScored(cellsOf(groups, cells.slice(1)), scored, scored)).toThrow(
      new RangeError("scorings of 4 and 4 cells cannot be joined over 3 cells")
    );
  });
});

const points = fc.tuple(
  fc.constantFrom(1, 5, 10, 15, 20, 25),
  fc.constantFrom(0, 10, 15, 22.5, 25, 30, 40),
  fc.constantFrom(1, 5, 15, 25, 30),
  fc.constantFrom(1, 2, 3, 5)
);
const out = fc.constantFrom(undefined, undefined, undefined, -1 as const, -2 as const);
const pairs = fc.array(
  fc.record({g: fc.nat(1), count: fc.integer({min: 1, max: 99}), p: points, q: points, outP: out, outQ: out}),
  {maxLength: 40}
);
const weights = fc
  .tuple(fc.nat(20), fc.nat(20), fc.nat(20), fc.integer({min: 1, max: 20}))
  .map(([a, b, c, d]) => normalizeWeights({kualifikasi: a, kompetensi: b, kinerja: c, disiplin: d}));
const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
const total = (flow: Flow) => sum(flow.matrix.flat());

describe("transitions", () => {
  it("agree with following every employee, for any weights of one join", () => {
    fc.assert(
      fc.property(pairs, weights, weights, (pairs, w0, w1) => {
        const before: Cell[] = pairs.map(({g, count, p, outP}) => ({g, count, points: p, out: outP}));
        const after: Cell[] = pairs.map(({g, count, q, outQ}) => ({g, count, points: q, out: outQ}));
        const joint = joinScored(cellsOf(groups, before), scoredOf(groups, before), scoredOf(groups, after));
        const {overall, byGroup} = transitions(joint, judged(w0), judged(w1));
        const band = (points: number[], w: typeof legal) => {
          const index = 4 * w.kualifikasi * points[0]! + 2.5 * w.kompetensi * points[1]!;
          const rest = (100 / 30) * w.kinerja * points[2]! + 20 * w.disiplin * points[3]!;
          return bands.findIndex(({category}) => category === categorize(index + rest, "floor", bands));
        };
        const expected = bands.map(() => bands.map(() => 0));
        for (const {count, p, q, outP, outQ} of pairs) {
          if (outP === undefined && outQ === undefined) expected[band(p, w0)]![band(q, w1)]! += count;
        }
        expect(overall.matrix).toEqual(expected);
        expect(overall.up + overall.down + overall.same).toBe(total(overall));
        expect(sum(byGroup.map(total))).toBe(total(overall));
      })
    );
  });

  it("have the category counts of either side as margins", () => {
    fc.assert(
      fc.property(pairs, weights, weights, (pairs, w0, w1) => {
        const before: Cell[] = pairs.map(({g, count, p, outP}) => ({g, count, points: p, out: outP}));
        const after: Cell[] = pairs.map(({g, count, q, outQ}) => ({g, count, points: q, out: outQ}));
        const [scoredBefore, scoredAfter] = [scoredOf(groups, before), scoredOf(groups, after)];
        const joint = joinScored(cellsOf(groups, before), scoredBefore, scoredAfter);
        const {byGroup} = transitions(joint, judged(w0), judged(w1));
        const countsBefore = distributions(scoredBefore, w0).map((d) => categoryCounts(d, "floor", bands));
        const countsAfter = distributions(scoredAfter, w1).map((d) => categoryCounts(d, "floor", bands));
        byGroup.forEach(({matrix, entering, leaving}, g) => {
          expect(matrix.map((row, b) => sum(row) + leaving[b]!)).toEqual(countsBefore[g]);
          expect(bands.map((_, c) => sum(matrix.map((row) => row[c]!)) + entering[c]!)).toEqual(countsAfter[g]);
        });
      })
    );
  });
});
