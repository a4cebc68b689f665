import fc from "fast-check";
import {expect, it} from "vitest";
import {competitionRanks, dimensions, weightedScores} from "../../src/lib/index.js";
import type {Dimension, Unit, Weights} from "../../src/lib/index.js";
import {tippings} from "../../src/weights/tippings.js";
import {tryWeight} from "../../src/weights/tryWeight.js";

const unit = (id: string, shares: number[]): Unit => ({
  id,
  n: 50,
  population: 50,
  complete: 50,
  shares,
  protected: false
});
const share = fc.integer({min: 0, max: 100}).map((x) => x / 100);
const units = fc
  .array(fc.tuple(share, share, share, share), {minLength: 2, maxLength: 8})
  .map((rows) => rows.map((row, i) => unit(`u${i}`, row)));
const weights = fc
  .tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000))
  .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 1000])
  .map((c) => Object.fromEntries(dimensions.map((d, i) => [d, (c[i + 1]! - c[i]!) / 1000])) as Weights);
const locked = fc.subarray<Dimension>([...dimensions], {maxLength: 2});

it("offers only tries after which the ranking is another one, and which leave locked weights alone", () => {
  fc.assert(
    fc.property(units, weights, locked, (units, weights, locked) => {
      const ranks = (w: Weights) =>
        competitionRanks(
          weightedScores(
            units.map((u) => u.shares),
            dimensions.map((d) => w[d])
          )
        );
      const {tips} = tippings(units, weights, locked, (id) => id);
      for (const {dimension, tryBelow, tryAbove} of tips) {
        for (const value of [tryBelow, tryAbove]) {
          if (value === null) continue;
          const moved = tryWeight({weights, locked} as Parameters<typeof tryWeight>[0], {dimension, value}).weights!;
          expect(moved[dimension]).toBe(value);
          for (const d of locked) expect(moved[d]).toBe(weights[d]);
          expect(ranks(moved)).not.toEqual(ranks(weights));
        }
      }
    })
  );
});

it("has no tipping point for a locked weight, nor for the last unlocked one", () => {
  const rows = [unit("a", [1, 0, 0.5, 0.5]), unit("b", [0, 1, 0.5, 0.5])];
  const even = {kualifikasi: 0.4, kompetensi: 0.3, kinerja: 0.2, disiplin: 0.1};
  const of = (locked: Dimension[]) => tippings(rows, even, locked, (id) => id).marks.map(({dimension}) => dimension);
  expect(of([])).toContain("kualifikasi");
  expect(of(["kualifikasi"])).not.toContain("kualifikasi");
  expect(of(["kompetensi", "kinerja", "disiplin"])).toEqual([]);
});
