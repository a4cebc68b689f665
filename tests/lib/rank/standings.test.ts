import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Unit} from "../../../lib/dataset/units.js";
import {contributions, indexOfShares} from "../../../lib/rank/contributions.js";
import {standings} from "../../../lib/rank/standings.js";
import {bkn2019} from "../../../lib/scheme/bkn2019.js";
import {configure} from "../../../lib/scheme/configure.js";

const legal = {kualifikasi: 0.25, kompetensi: 0.4, kinerja: 0.3, disiplin: 0.05};

const unit = (id: string, shares: number[], more: Partial<Unit> = {}): Unit => ({
  id,
  n: 100,
  population: 100,
  complete: 100,
  shares,
  protected: false,
  ...more
});

describe("contributions", () => {
  it("are 100 · weight · share", () => {
    const parts = contributions([0.8, 0.5, 0.9, 1], legal);
    [20, 20, 27, 5].forEach((part, d) => expect(parts[d]).toBeCloseTo(part, 12));
  });

  it("add up to the index", () => {
    expect(indexOfShares([0.8, 0.5, 0.9, 1], legal)).toBeCloseTo(72, 12);
  });
});

describe("standings", () => {
  it("ranks units by index, in the order given", () => {
    const units = [unit("a", [0.8, 0.5, 0.9, 1]), unit("b", [0.8, 0.9, 0.9, 1]), unit("c", [0, 0, 0, 1])];
    const result = standings(units, legal, bkn2019);
    expect(result.map(({id, rank, category}) => [id, rank, category])).toEqual([
      ["a", 2, "sedang"],
      ["b", 1, "tinggi"],
      ["c", 3, "sangat-rendah"]
    ]);
    expect(result[1]!.index).toBeCloseTo(88, 12);
  });

  it("does not rank protected and empty units", () => {
    const units = [
      unit("kecil", [NaN, NaN, NaN, NaN], {n: 9, protected: true}),
      unit("kosong", [NaN, NaN, NaN, NaN], {n: 0}),
      unit("a", [0.8, 0.5, 0.9, 1])
    ];
    const [small, empty, a] = standings(units, legal, bkn2019);
    expect(small).toEqual({id: "kecil", index: NaN, rank: NaN, category: null, contributions: [NaN, NaN, NaN, NaN]});
    expect(empty).toMatchObject({index: NaN, rank: NaN, category: null});
    expect(a).toMatchObject({rank: 1, category: "sedang"});
  });

  it("hides a protected unit even if its shares are given", () => {
    const [small] = standings([unit("kecil", [1, 1, 1, 1], {n: 9, protected: true})], legal, bkn2019);
    expect(small!.index).toBeNaN();
    expect(small!.contributions).toEqual([NaN, NaN, NaN, NaN]);
  });

  it("places an index between two bands by the edge of the scheme", () => {
    const half = [unit("a", [1, 0.5125, 1, 1])]; // 25 + 20.5 + 30 + 5 = 80.5
    expect(standings(half, legal, bkn2019)[0]!.category).toBe("sedang");
    expect(standings(half, legal, configure(bkn2019, {tepiKategori: "ceil"}))[0]!.category).toBe("tinggi");
  });

  it("has contributions that add up to the index exactly", () => {
    const share = fc.double({min: 0, max: 1, noNaN: true});
    fc.assert(
      fc.property(fc.array(fc.tuple(share, share, share, share), {minLength: 1}), (rows) => {
        for (const {index, contributions} of standings(
          rows.map((row, i) => unit(`${i}`, row)),
          legal,
          bkn2019
        )) {
          expect(contributions.reduce((a, b) => a + b, 0)).toBe(index);
        }
      })
    );
  });
});
