import {quantileSorted} from "d3-array";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {bkn2019} from "../../../lib/scheme/bkn2019.js";
import {configure} from "../../../lib/scheme/configure.js";
import {rules} from "../../../lib/scheme/rules.js";
import {schemes} from "../../../lib/scheme/schemes.js";
import type {Employee} from "../../../lib/scheme/types.js";
import {scoreEmployee} from "../../../lib/score/scoreEmployee.js";
import {scoreTally} from "../../../lib/tally/scoreTally.js";
import {tallyEmployees} from "../../../lib/tally/tallyEmployees.js";
import {summarize} from "../../../lib/summary/summarize.js";
import {normalizeWeights} from "../../../lib/weights/normalizeWeights.js";

type Person = Employee & {instansi: string};

const person: fc.Arbitrary<Person> = fc.record({
  instansi: fc.constantFrom("a", "b"),
  status: fc.constantFrom("PNS", "PPPK"),
  jenisJabatan: fc.constantFrom("struktural", "fungsional", "pelaksana"),
  pendidikan: fc.constantFrom("S3", "S2", "S1", "D3", "SLTA", "SLTP"),
  diklatJabatan: fc.constantFrom(true, false, null),
  bebasDiklat: fc.boolean(),
  jpTeknis: fc.option(fc.integer({min: 0, max: 40})),
  seminar: fc.constantFrom(true, false, null),
  kinerja: fc.oneof(
    fc.constant(null),
    fc.integer({min: 0, max: 200}).map((n) => ({skala: "pp46" as const, nilai: n / 2})),
    fc
      .constantFrom("sangat-baik", "baik", "butuh-perbaikan", "kurang", "sangat-kurang")
      .map((predikat) => ({skala: "predikat" as const, predikat}))
  ),
  hukdis: fc.constantFrom("tidak", "ringan", "sedang", "berat", null)
}) as fc.Arbitrary<Person>;

const weights = fc
  .tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000), fc.integer({min: 1, max: 1000}))
  .map(([a, b, c, d]) => normalizeWeights({kualifikasi: a, kompetensi: b, kinerja: c, disiplin: d}));

const settings = fc.record({
  populasi: fc.constantFrom("pns", "asn"),
  jpTeknis: fc.constantFrom("ambang", "proporsional"),
  tepiKategori: fc.constantFrom("floor", "ceil")
});

describe("summarize over a tally of employees", () => {
  it("says what scoring them one by one says", () => {
    fc.assert(
      fc.property(fc.array(person, {maxLength: 60}), weights, settings, (people, weights, settings) => {
        const scheme = configure(bkn2019, settings);
        const {edge, population} = rules(scheme);
        const scored = scoreTally(tallyEmployees(people, ["a", "b"], schemes), scheme);
        for (const summary of summarize(scored, weights, {edge, bands: scheme.bands})) {
          const scores = people
            .filter(({instansi, status}) => instansi === summary.instansi && population.includes(status))
            .map((employee) => scoreEmployee(employee, scheme, weights));
          const indexes = Float64Array.from(scores, ({index}) => index).sort();
          expect(summary.n).toBe(scores.length);
          expect(summary.categories).toEqual(
            scheme.bands.map((band) => scores.filter(({category}) => category === band.category).length)
          );
          if (scores.length === 0) continue;
          const mean = indexes.reduce((a, b) => a + b) / indexes.length;
          expect(summary.index).toBeCloseTo(mean, 10);
          expect(summary.variance).toBeCloseTo(indexes.reduce((s, x) => s + (x - mean) ** 2, 0) / indexes.length, 8);
          expect(summary.quantiles).toEqual([0.05, 0.25, 0.5, 0.75, 0.95].map((p) => quantileSorted([...indexes], p)));
        }
      })
    );
  });
});
