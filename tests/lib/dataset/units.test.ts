import {describe, expect, it} from "vitest";
import {unitsFromAggregates} from "../../../lib/dataset/unitsFromAggregates.js";
import {unitsFromTally} from "../../../lib/dataset/unitsFromTally.js";
import {meanOfUnits, pooledMean} from "../../../lib/dataset/unitsMean.js";
import {bkn2019} from "../../../lib/scheme/bkn2019.js";
import {scoredOf} from "../summary/scoredOf.js";

describe("unitsFromTally", () => {
  const scored = scoredOf(
    ["a", "b", "c", "d", "e"],
    [
      {g: 0, count: 30, points: [20, 40, 30, 5]},
      {g: 0, count: 10, points: [10, 0, 30, 5]},
      {g: 0, count: 5, points: [0, 0, 0, 0], out: -2},
      {g: 1, count: 9, points: [25, 40, 30, 5]},
      {g: 3, count: 20, points: [0, 40, 0, 0]},
      {g: 4, count: 30, points: [0, 40, 0, 0]}
    ]
  );

  it("gives mean points ÷ maximum", () => {
    const [a] = unitsFromTally(scored, {minimum: 10});
    // kualifikasi (30·20 + 10·10) ÷ 40 = 17.5 of 25; kompetensi 30 of 40.
    expect(a).toMatchObject({id: "a", n: 40, population: 45, shares: [0.7, 0.75, 1, 1], protected: false});
  });

  it("does not tell how many records are complete where that would tell of fewer than the minimum", () => {
    // Five of 45 are incomplete.
    expect(unitsFromTally(scored, {minimum: 10})[0]!.complete).toBeNull();
    expect(unitsFromTally(scored, {minimum: 5})[0]!.complete).toBe(40);
    expect(unitsFromTally(scored, {minimum: 0})[0]!.complete).toBe(40);
  });

  it("protects an agency below the minimum and shows none of its shares", () => {
    const [, b] = unitsFromTally(scored, {minimum: 10});
    expect(b).toMatchObject({protected: true, shares: [NaN, NaN, NaN, NaN]});
  });

  it("protects the smallest other agency too, lest the total gives a single one away", () => {
    const told = (minimum: number) => unitsFromTally(scored, {minimum}).map((unit) => unit.protected);
    expect(told(10)).toEqual([false, true, false, true, false]);
    // Two small ones that are at least ten together hide each other.
    expect(told(21)).toEqual([false, true, false, true, false]);
  });

  it("protects nothing when no filter narrows", () => {
    const [, b] = unitsFromTally(scored, {minimum: 0});
    expect(b).toMatchObject({protected: false, shares: [1, 1, 1, 1]});
  });

  it("keeps an agency with no one, which is nothing to protect", () => {
    const [, , c] = unitsFromTally(scored, {minimum: 10});
    expect(c).toEqual({
      id: "c",
      n: 0,
      population: 0,
      complete: 0,
      shares: [NaN, NaN, NaN, NaN],
      protected: false
    });
  });
});

describe("unitsFromAggregates", () => {
  const row = {unit: "Dinas A", n: 20, kualifikasi: 20, kompetensi: 30, kinerja: 24, disiplin: 5};

  it("divides mean points by the maxima of the scheme", () => {
    expect(unitsFromAggregates([row], bkn2019)).toEqual([
      {id: "Dinas A", n: 20, population: 20, complete: null, shares: [0.8, 0.75, 0.8, 1], protected: false}
    ]);
  });

  it("protects small units if asked to", () => {
    const [small] = unitsFromAggregates([{...row, n: 3}], bkn2019, {minimum: 10});
    expect(small).toMatchObject({protected: true, shares: [NaN, NaN, NaN, NaN]});
  });

  it("names the unit and dimension of an impossible mean", () => {
    expect(() => unitsFromAggregates([{...row, kinerja: 30.5}], bkn2019)).toThrow(
      new RangeError("Dinas A: mean kinerja is 30.5, expected 0 to 30")
    );
    expect(() => unitsFromAggregates([{...row, disiplin: NaN}], bkn2019)).toThrow("mean disiplin is NaN");
    expect(() => unitsFromAggregates([{...row, n: -1}], bkn2019)).toThrow("Dinas A: invalid head-count -1");
  });
});

describe("means over units", () => {
  const units = unitsFromTally(
    scoredOf(
      ["besar", "kecil", "dilindungi", "dilindungi pula", "kosong"],
      [
        {g: 0, count: 90, points: [25, 40, 30, 5]},
        {g: 1, count: 10, points: [0, 20, 0, 5]},
        {g: 2, count: 3, points: [25, 0, 0, 0]},
        {g: 3, count: 8, points: [25, 0, 0, 0]}
      ]
    ),
    {minimum: 10}
  );

  it("weigh by head-count when pooled", () => {
    expect(pooledMean(units)).toEqual({n: 100, units: 2, shares: [0.9, 0.95, 0.9, 1]});
  });

  it("weigh units alike otherwise", () => {
    expect(meanOfUnits(units)).toEqual({n: 100, units: 2, shares: [0.5, 0.75, 0.5, 1]});
  });

  it("are NaN over no one", () => {
    expect(pooledMean(units.slice(2))).toEqual({n: 0, units: 0, shares: [NaN, NaN, NaN, NaN]});
  });
});
