import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {equalWeights} from "../../../lib/weights/equalWeights.js";
import {normalizeWeights} from "../../../lib/weights/normalizeWeights.js";

describe("normalizeWeights", () => {
  it("takes percent", () => {
    expect(normalizeWeights({kualifikasi: 25, kompetensi: 40, kinerja: 30, disiplin: 5})).toEqual({
      kualifikasi: 0.25,
      kompetensi: 0.4,
      kinerja: 0.3,
      disiplin: 0.05
    });
  });

  it("takes weights that do not add up", () => {
    expect(normalizeWeights({kualifikasi: 1, kompetensi: 2, kinerja: 1, disiplin: 0})).toEqual({
      kualifikasi: 0.25,
      kompetensi: 0.5,
      kinerja: 0.25,
      disiplin: 0
    });
  });

  it("gives the same doubles for tenths of a percent, however they are written", () => {
    const units = fc.tuple(fc.nat(333), fc.nat(333), fc.nat(333));
    fc.assert(
      fc.property(units, fc.constantFrom(1, 10, 1000, 0.1, 1e-3), ([a, b, c], scale) => {
        const d = 1000 - a - b - c;
        const raw = {kualifikasi: a * scale, kompetensi: b * scale, kinerja: c * scale, disiplin: d * scale};
        expect(Object.values(normalizeWeights(raw))).toEqual([a / 1000, b / 1000, c / 1000, d / 1000]);
      })
    );
  });

  it("keeps thirds", () => {
    const {kualifikasi} = normalizeWeights({kualifikasi: 1, kompetensi: 1, kinerja: 1, disiplin: 0});
    expect(kualifikasi).toBe(1 / 3);
  });

  it("says which weight is wrong", () => {
    const raw = {kualifikasi: 1, kompetensi: -2, kinerja: 1, disiplin: 0};
    expect(() => normalizeWeights(raw)).toThrow(new RangeError("weight of kompetensi is not a number from 0 up: -2"));
    expect(() => normalizeWeights({...raw, kompetensi: NaN})).toThrow("weight of kompetensi");
  });

  it("refuses weights that are all 0", () => {
    expect(() => normalizeWeights({kualifikasi: 0, kompetensi: 0, kinerja: 0, disiplin: 0})).toThrow(
      "weights are all 0"
    );
  });
});

describe("equalWeights", () => {
  it("gives each a quarter", () => {
    expect(equalWeights).toEqual(normalizeWeights({kualifikasi: 7, kompetensi: 7, kinerja: 7, disiplin: 7}));
  });
});
