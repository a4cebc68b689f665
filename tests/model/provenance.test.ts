import {describe, expect, it} from "vitest";
import {bkn2019} from "../../lib/index.js";
import type {Unit} from "../../lib/index.js";
import {provenance, toldPeople} from "../../src/model/provenance.js";
import {ruleLines} from "../../src/distributions/files.js";
import type {DatasetEntry} from "../../src/state/page.js";

const units = (...people: number[]) => people.map((n) => ({n, protected: n > 0 && n < 10}) as Unit);

describe("toldPeople", () => {
  it("counts those of protected agencies too, where their number cannot be worked out", () => {
    expect(toldPeople(units(14, 17, 6, 5, 4, 0))).toBe(46);
    expect(toldPeople(units(14, 17))).toBe(31);
  });

  it("tells nothing where one protected agency would follow, or too few people of several", () => {
    expect(toldPeople(units(14, 17, 9))).toBeNull();
    expect(toldPeople(units(14, 17, 3, 4))).toBeNull();
  });
});

describe("provenance", () => {
  const entry = {
    manifest: {file: {rows: 100}},
    title: {id: "Uji", en: "Test"},
    fingerprint: "f",
    kind: "records"
  } as unknown as DatasetEntry;
  const of = {scheme: bkn2019, filter: {}, blind: false};

  it("says no count while it is not known", () => {
    expect(provenance(entry, {...of, units: [], known: false}, "id").counted).toBeNull();
  });

  it("takes the number a page has protected itself", () => {
    const counted = (n?: number | null) => provenance(entry, {...of, units: units(14, 9), n}, "id").counted;
    expect([counted(), counted(null), counted(23)]).toEqual([
      {n: null, all: 100},
      {n: null, all: 100},
      {n: 23, all: 100}
    ]);
  });
});

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
