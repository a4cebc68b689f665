import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {bkn2019} from "../../../lib/scheme/bkn2019.js";
import {schemes} from "../../../lib/scheme/schemes.js";
import type {Condition, Proportional, Scheme} from "../../../lib/scheme/types.js";
import {jpLevel, levels, skpLevel} from "../../../lib/tally/level.js";

const limits = levels(schemes);

/** A scheme with a single row. */
function schemeOf(when: Condition, points: number | Proportional = 1): Scheme {
  const [dimension] = bkn2019.dimensions;
  const row = {when, points, label: {id: "x", en: "x"}, source: {citation: "x", confidence: "G" as const}};
  return {...bkn2019, dimensions: [{...dimension!, indicators: [{id: "x", label: row.label, rows: [row]}]}]};
}

describe("levels", () => {
  it("is 20 hours and the bounds of both readings of the SKP bands", () => {
    expect(limits).toEqual({jpCap: 20, skpCuts: [50, 50.5, 60, 60.5, 75, 75.5, 90, 90.5]});
  });

  it("keeps one hour more where a bound is strict or upper", () => {
    expect(levels([schemeOf({jpTeknis: {above: 20}})]).jpCap).toBe(21);
    expect(levels([schemeOf({jpTeknis: {atMost: 30}})]).jpCap).toBe(31);
    expect(levels([schemeOf({jpTeknis: {atLeast: 40}})]).jpCap).toBe(40);
    expect(levels([schemeOf({jpTeknis: {}}, {per: "jpTeknis", full: 24, points: 15})]).jpCap).toBe(24);
  });

  it("needs no level where no row looks", () => {
    expect(levels([schemeOf({pendidikan: ["S1"]})])).toEqual({jpCap: 0, skpCuts: []});
    expect(skpLevel(77, {jpCap: 0, skpCuts: []})).toBe(0);
  });
});

describe("jpLevel", () => {
  it("is exact below the cap and the cap from there", () => {
    expect([0, 7, 19, 20, 21, 900].map((jp) => jpLevel(jp, limits))).toEqual([0, 7, 19, 20, 20, 20]);
  });

  it("keeps no record apart from no hours", () => {
    expect(jpLevel(null, limits)).toBe(null);
  });
});

describe("skpLevel", () => {
  it.each([
    [0, 49],
    [49.99, 49],
    [50, 50],
    [50.2, 50.25],
    [50.5, 50.5],
    [55, 55.25],
    [60, 60],
    [74.9, 67.75],
    [75, 75],
    [75.1, 75.25],
    [80, 82.75],
    [90, 90],
    [90.3, 90.25],
    [90.5, 90.5],
    [90.6, 91.5],
    [100, 91.5]
  ])("%d is held as %d", (nilai, level) => {
    expect(skpLevel(nilai, limits)).toBe(level);
  });

  it("is its own level once levelled", () => {
    fc.assert(
      fc.property(fc.double({min: 0, max: 100, noNaN: true}), (nilai) => {
        const level = skpLevel(nilai, limits);
        expect(skpLevel(level, limits)).toBe(level);
      })
    );
  });

  it("refuses values off the scale", () => {
    expect(() => skpLevel(120, limits)).toThrow("SKP value outside 0 to 100: 120");
  });
});
