import {describe, expect, it} from "vitest";
import {bkn2019} from "../../lib/index.js";
import {ruleLines} from "../../src/distributions/files.js";

describe("ruleLines", () => {
  it("names the rules, whether they are in force, the weights, and those of the baseline if they differ", () => {
    const {weights} = bkn2019;
    const legal = ruleLines({scheme: bkn2019, weights, baseline: weights}, "id");
    expect(legal).toHaveLength(1);
    expect(legal[0]).toContain(
      "Bobot (persen): Kualifikasi 25,0 · Kompetensi 40,0 · Kinerja 30,0 · Disiplin 5,0. Peraturan yang berlaku."
    );
    const other = {kualifikasi: 0.3, kompetensi: 0.3, kinerja: 0.35, disiplin: 0.05};
    expect(ruleLines({scheme: bkn2019, weights: other, baseline: weights}, "en")[1]).toBe(
      "Weights of the baseline (per cent): Qualification 25.0 · Competence 40.0 · Performance 30.0 · Discipline 5.0."
    );
  });
});
