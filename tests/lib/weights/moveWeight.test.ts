import {describe, expect, it} from "vitest";
import type {Dimension} from "../../../lib/scheme/types.js";
import {moveWeight} from "../../../lib/weights/moveWeight.js";

const legal = {kualifikasi: 0.25, kompetensi: 0.4, kinerja: 0.3, disiplin: 0.05};

describe("moveWeight", () => {
  it("moves kompetensi to 30 % and the others up in proportion", () => {
    const moved = moveWeight(legal, "kompetensi", 0.3, {step: 0.001});
    expect(moved).toEqual({kualifikasi: 0.292, kompetensi: 0.3, kinerja: 0.35, disiplin: 0.058});
  });

  it("leaves locked weights as they are", () => {
    const moved = moveWeight(legal, "kompetensi", 0.3, {locked: ["kualifikasi", "disiplin"], step: 0.001});
    expect(moved).toEqual({kualifikasi: 0.25, kompetensi: 0.3, kinerja: 0.4, disiplin: 0.05});
  });

  it("leaves the weights it is given untouched", () => {
    const given = Object.freeze({...legal});
    moveWeight(given, "kinerja", 0.9);
    expect(given).toEqual(legal);
  });

  it("refuses an unknown dimension", () => {
    expect(() => moveWeight(legal, "integritas" as Dimension, 0.1)).toThrow(
      new RangeError("unknown dimension: integritas")
    );
  });
});
