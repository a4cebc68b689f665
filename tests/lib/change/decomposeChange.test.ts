import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {decomposeChange, decomposeRelativeChange} from "../../../lib/change/decomposeChange.js";
import type {Unit} from "../../../lib/dataset/units.js";
import {indexOfShares} from "../../../lib/rank/contributions.js";
import {normalizeWeights} from "../../../lib/weights/normalizeWeights.js";

const legal = {kualifikasi: 0.25, kompetensi: 0.4, kinerja: 0.3, disiplin: 0.05};
const flat = {kualifikasi: 0.25, kompetensi: 0.3, kinerja: 0.3, disiplin: 0.15};

const unit = (id: string, shares: number[], more: Partial<Unit> = {}): Unit => ({
  id,
  n: 100,
  population: 100,
  complete: 100,
  shares,
  protected: false,
  ...more
});

const share = fc.double({min: 0, max: 1, noNaN: true});
const shares = fc.tuple(share, share, share, share);
const weights = fc
  .tuple(fc.nat(20), fc.nat(20), fc.nat(20), fc.integer({min: 1, max: 20}))
  .map(([a, b, c, d]) => normalizeWeights({kualifikasi: a, kompetensi: b, kinerja: c, disiplin: d}));

describe("decomposeChange", () => {
  it("is all weight when the shares stay", () => {
    const effects = decomposeChange([0.8, 0.5, 0.9, 1], legal, [0.8, 0.5, 0.9, 1], flat);
    expect(effects.map(({dimension}) => dimension)).toEqual(["kualifikasi", "kompetensi", "kinerja", "disiplin"]);
    // 10 points of weight away from kompetensi, of which half were earned; 10 to disiplin, all earned.
    [0, -5, 0, 10].forEach((expected, d) => expect(effects[d]!.weight).toBeCloseTo(expected, 12));
    effects.forEach(({level}) => expect(level).toBe(0));
  });

  it("is all level when the weights stay", () => {
    const effects = decomposeChange([0.8, 0.5, 0.9, 1], legal, [0.8, 0.75, 0.8, 1], legal);
    [0, 10, -3, 0].forEach((expected, d) => expect(effects[d]!.level).toBeCloseTo(expected, 12));
    effects.forEach(({weight}) => expect(weight).toBe(0));
  });

  it("splits at the midpoint when both move", () => {
    // 100·(0.3·0.75 − 0.4·0.5) = 2.5 = 100·(−0.1)·0.625 + 100·0.25·0.35.
    const {weight, level, total} = decomposeChange([0, 0.5, 0, 0], legal, [0, 0.75, 0, 0], flat)[1]!;
    expect(weight).toBeCloseTo(-6.25, 12);
    expect(level).toBeCloseTo(8.75, 12);
    expect(total).toBeCloseTo(2.5, 12);
  });

  it("adds up to the change of the index", () => {
    fc.assert(
      fc.property(shares, weights, shares, weights, (s0, w0, s1, w1) => {
        const effects = decomposeChange(s0, w0, s1, w1);
        const total = effects.reduce((sum, effect) => sum + effect.total, 0);
        expect(total).toBeCloseTo(indexOfShares(s1, w1) - indexOfShares(s0, w0), 10);
        for (const effect of effects) expect(effect.total).toBe(effect.weight + effect.level);
      })
    );
  });

  it("turns its sign when before and after change places", () => {
    fc.assert(
      fc.property(shares, weights, shares, weights, (s0, w0, s1, w1) => {
        const back = decomposeChange(s1, w1, s0, w0);
        decomposeChange(s0, w0, s1, w1).forEach(({weight, level}, d) => {
          expect(back[d]!.weight).toBeCloseTo(-weight, 12);
          expect(back[d]!.level).toBeCloseTo(-level, 12);
        });
      })
    );
  });
});

describe("decomposeRelativeChange", () => {
  it("leaves out what moves all units alike", () => {
    const units = [unit("a", [0.8, 0.5, 0.9, 1]), unit("b", [0.8, 0.7, 0.9, 1])];
    const effects = decomposeRelativeChange("a", units, legal, units, flat);
    // a is 0.1 of kompetensi below the mean; disiplin gains weight, but all have all of it.
    [0, 1, 0, 0].forEach((expected, d) => expect(effects[d]!.total).toBeCloseTo(expected, 12));
  });

  it("looks at ranked units only", () => {
    const units = [unit("a", [0.8, 0.5, 0.9, 1]), unit("b", [0.8, 0.7, 0.9, 1])];
    const others = [unit("kosong", [NaN, NaN, NaN, NaN], {n: 0}), unit("kecil", [0, 0, 0, 0], {n: 3, protected: true})];
    expect(decomposeRelativeChange("a", [...units, ...others], legal, units, flat)).toEqual(
      decomposeRelativeChange("a", units, legal, units, flat)
    );
  });

  it("adds up to 0 over the units", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(shares, shares), {minLength: 1, maxLength: 8}),
        weights,
        weights,
        (rows, w0, w1) => {
          const before = rows.map(([s], i) => unit(`${i}`, s));
          const after = rows.map(([, s], i) => unit(`${i}`, s));
          const totals = before.flatMap(({id}) => decomposeRelativeChange(id, before, w0, after, w1));
          expect(totals.reduce((sum, {total}) => sum + total, 0)).toBeCloseTo(0, 9);
        }
      )
    );
  });

  it("names an unknown unit", () => {
    expect(() => decomposeRelativeChange("z", [], legal, [], legal)).toThrow(new RangeError("unknown unit: z"));
  });
});
