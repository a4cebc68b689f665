import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {bkn2019} from "../../../lib/scheme/bkn2019.js";
import {configure} from "../../../lib/scheme/configure.js";
import {kesesuaianJabatan} from "../../../lib/scheme/kesesuaianJabatan.js";
import type {Employee, JenisJabatan, Kinerja, Pendidikan, Predikat} from "../../../lib/scheme/types.js";
import {vocabulary} from "../../../lib/scheme/vocabulary.js";
import {categorize} from "../../../lib/score/categorize.js";
import {scoreEmployee} from "../../../lib/score/scoreEmployee.js";
import {employee, ruleset, tidy, weights} from "../tally/arbitrary.js";

const skp = (nilai: number): Kinerja => ({skala: "pp46", nilai});
const predikat = (predikat: Predikat): Kinerja => ({skala: "predikat", predikat});
const score = (changes: Partial<Employee>, settings: Record<string, string> = {}) =>
  scoreEmployee({...tidy, ...changes}, configure(bkn2019, settings));
const points = (changes: Partial<Employee>, settings: Record<string, string> = {}) => score(changes, settings).points;

describe("the worked cases of the 2019 instrument", () => {
  // job, education, leadership or functional training, hours, seminar, SKP, punishment, points, index, floor, ceil
  it.each([
    [1, "struktural", "S3", true, 20, true, 95, "tidak", [25, 40, 30, 5], 100, "sangat-tinggi", "sangat-tinggi"],
    [2, "struktural", "S1", false, 20, true, 85, "tidak", [15, 25, 25, 5], 70, "rendah", "rendah"],
    [3, "fungsional", "S2", true, 0, true, 76, "tidak", [20, 25, 25, 5], 75, "sedang", "sedang"],
    [4, "pelaksana", "SLTA", null, 20, false, 75, "tidak", [5, 22.5, 15, 5], 47.5, "sangat-rendah", "sangat-rendah"],
    [5, "pelaksana", "S1", null, 20, true, 90, "tidak", [15, 40, 25, 5], 85, "tinggi", "tinggi"],
    [6, "pelaksana", "SLTP", null, 0, false, 50, "berat", [1, 0, 1, 1], 3, "sangat-rendah", "sangat-rendah"],
    [7, "fungsional", "D3", true, 20, true, 60, "ringan", [10, 40, 5, 3], 58, "sangat-rendah", "sangat-rendah"],
    [9, "pelaksana", "D3", null, 20, true, 91, "sedang", [10, 40, 30, 2], 82, "tinggi", "tinggi"],
    [12, "pelaksana", "S1", null, 20, false, 85, "ringan", [15, 22.5, 25, 3], 65.5, "rendah", "rendah"],
    [15, "pelaksana", "S3", null, 20, false, 76, "ringan", [25, 22.5, 25, 3], 75.5, "sedang", "sedang"],
    [17, "fungsional", "S1", true, 20, true, 76, "tidak", [15, 40, 25, 5], 85, "tinggi", "tinggi"]
  ] as const)(
    "case %d: %s, %s",
    (_, jenisJabatan, pendidikan, diklatJabatan, jpTeknis, seminar, nilai, hukdis, expected, index, floor, ceil) => {
      const changes = {jenisJabatan, pendidikan, diklatJabatan, jpTeknis, seminar, kinerja: skp(nilai), hukdis};
      const scored = score(changes);
      expect(Object.values(scored.points)).toEqual(expected);
      expect(scored.index).toBe(index);
      expect(scored.category).toBe(floor);
      expect(score(changes, {tepiKategori: "ceil"}).category).toBe(ceil);
    }
  );

  it("case 11: the mean of 80 and 81 lies between two categories", () => {
    const mean = (score({pendidikan: "D3"}).index + score({hukdis: "berat"}).index) / 2;
    expect(mean).toBe(80.5);
    expect([categorize(mean, "floor"), categorize(mean, "ceil")]).toEqual(["sedang", "tinggi"]);
  });

  it("never takes an S-1 with “Baik” and no punishment above 85", () => {
    fc.assert(
      fc.property(employee, (e) => {
        const {index, points} = scoreEmployee(
          {...e, pendidikan: "S1", kinerja: predikat("baik"), hukdis: "tidak"},
          bkn2019
        );
        expect(index).toBe(45 + points.kompetensi);
        expect(index).toBeLessThanOrEqual(85);
      })
    );
  });
});

describe("kualifikasi", () => {
  it.each([
    ["S3", 25],
    ["S2", 20],
    ["S1", 15],
    ["D3", 10],
    ["SLTA", 5],
    ["SLTP", 1]
  ] as const)("%s gives %d", (pendidikan, expected) => {
    expect(points({pendidikan}).kualifikasi).toBe(expected);
  });
});

describe("kompetensi", () => {
  it.each([
    ["struktural", true, 0, false, 15],
    ["struktural", false, 0, false, 0],
    ["struktural", null, 0, false, 0],
    ["fungsional", true, 0, false, 15],
    ["fungsional", false, 0, false, 0],
    ["pelaksana", true, 0, false, 0],
    ["struktural", null, 20, null, 15],
    ["fungsional", null, 20, null, 15],
    ["pelaksana", null, 20, null, 22.5],
    ["struktural", null, 19, null, 0],
    ["pelaksana", null, 19, null, 0],
    ["pelaksana", null, 400, null, 22.5],
    ["struktural", null, null, true, 10],
    ["fungsional", null, null, true, 10],
    ["pelaksana", null, null, true, 17.5],
    ["pelaksana", null, null, false, 0]
  ] as const)(
    "%s, training %s, %s hours, seminar %s gives %d",
    (jenisJabatan, diklatJabatan, jpTeknis, seminar, expected) => {
      expect(points({jenisJabatan, diklatJabatan, jpTeknis, seminar}).kompetensi).toBe(expected);
    }
  );

  it.each([
    ["struktural", [0, 10, 15, 25, 30, 40]],
    ["fungsional", [0, 10, 15, 25, 30, 40]],
    ["pelaksana", [0, 17.5, 22.5, 40]]
  ] as const)("a %s can only reach %j", (jenisJabatan: JenisJabatan, expected) => {
    const reached = new Set<number>();
    for (const diklatJabatan of [true, false, null])
      for (const bebasDiklat of [true, false])
        for (const jpTeknis of [null, 0, 19, 20])
          for (const seminar of [true, false, null])
            reached.add(points({jenisJabatan, diklatJabatan, bebasDiklat, jpTeknis, seminar}).kompetensi);
    expect([...reached].sort((a, b) => a - b)).toEqual(expected);
  });

  it("takes an exempt functional title as trained, whatever the record, while the exemption applies", () => {
    for (const diklatJabatan of [true, false, null]) {
      const exempt = {diklatJabatan, bebasDiklat: true, jpTeknis: 0, seminar: false};
      expect(points(exempt).kompetensi).toBe(15);
      expect(points(exempt, {bebasDiklat: "tidak"}).kompetensi).toBe(diklatJabatan ? 15 : 0);
    }
  });

  it("exempts nobody outside the functional titles", () => {
    expect(points({jenisJabatan: "struktural", diklatJabatan: false, bebasDiklat: true}).kompetensi).toBe(25);
  });

  it("grows with the hours when they count in proportion", () => {
    const hours = (jenisJabatan: JenisJabatan, jpTeknis: number | null) =>
      points({jenisJabatan, jpTeknis, diklatJabatan: null, seminar: null}, {jpTeknis: "proporsional"}).kompetensi;
    expect([0, 1, 10, 19, 20, 30].map((jp) => hours("fungsional", jp))).toEqual([0, 0.75, 7.5, 14.25, 15, 15]);
    expect([0, 1, 10, 19, 20, 30].map((jp) => hours("pelaksana", jp))).toEqual([0, 1.125, 11.25, 21.375, 22.5, 22.5]);
    expect(hours("struktural", null)).toBe(0);
  });
});

describe("kinerja", () => {
  it.each([
    [100, 30, 30],
    [91, 30, 30],
    [90.5, 30, 30],
    [90.49, 30, 25],
    [90.01, 30, 25],
    [90, 25, 25],
    [76, 25, 25],
    [75.5, 25, 25],
    [75.2, 25, 15],
    [75, 15, 15],
    [61, 15, 15],
    [60.5, 15, 15],
    [60.1, 15, 5],
    [60, 5, 5],
    [51, 5, 5],
    [50.5, 5, 5],
    [50.4, 5, 1],
    [50, 1, 1],
    [0, 1, 1]
  ])("an SKP of %d gives %d, and %d when rounded first", (nilai, terbuka, bulat) => {
    expect(points({kinerja: skp(nilai)}).kinerja).toBe(terbuka);
    expect(points({kinerja: skp(nilai)}, {tepiSkp: "bulat"}).kinerja).toBe(bulat);
  });

  it.each([
    ["p1", [30, 25, 15, 5, 1]],
    ["p2", [30, 25, 15, 10, 5]],
    ["p3", [30, 20, 15, 10, 5]]
  ])("ratings under %s give %j", (option, expected) => {
    expect(vocabulary.predikat.map((p) => points({kinerja: predikat(p)}, {predikat: option}).kinerja)).toEqual(
      expected
    );
  });

  it("is 0 without an appraisal", () => {
    expect(points({kinerja: null}).kinerja).toBe(0);
  });

  it("refuses a value of another scale by name", () => {
    expect(() => score({kinerja: skp(110)})).toThrow("SKP value outside 0 to 100: 110");
    expect(() => score({kinerja: skp(-1)})).toThrow("SKP value outside 0 to 100: -1");
    expect(() => score({kinerja: skp(NaN)})).toThrow("SKP value outside 0 to 100: NaN");
  });
});

describe("disiplin", () => {
  it.each([
    ["tidak", 5],
    ["ringan", 3],
    ["sedang", 2],
    ["berat", 1],
    [null, 0]
  ] as const)("%s gives %d", (hukdis, expected) => {
    expect(points({hukdis}).disiplin).toBe(expected);
  });
});

describe("kesesuaian-jabatan", () => {
  it.each([
    ["S2", "S1", 25],
    ["S1", "S1", 20],
    ["D3", "S1", 15],
    ["SLTA", "S1", 10],
    ["SLTP", "S3", 10],
    ["S3", undefined, 1]
  ] as const)(
    "%s for a post that asks for %s gives %d",
    (pendidikan, syaratPendidikan: Pendidikan | undefined, expected) => {
      const scored = scoreEmployee({...tidy, pendidikan, syaratPendidikan}, kesesuaianJabatan);
      expect(scored.points).toEqual({kualifikasi: expected, kompetensi: 40, kinerja: 25, disiplin: 5});
    }
  );
});

describe("scoreEmployee", () => {
  it("scores a PPPK whoever is counted", () => {
    expect(score({status: "PPPK"})).toEqual(score({status: "PNS"}));
  });

  it("puts everyone from 0 to 100 under any scheme and weights", () => {
    fc.assert(
      fc.property(employee, ruleset, weights, (e, scheme, w) => {
        const {index} = scoreEmployee(e, scheme, w);
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThanOrEqual(100 + 1e-9);
      })
    );
  });

  it("is the plain sum of the points at the legal weights", () => {
    fc.assert(
      fc.property(employee, ruleset, (e, scheme) => {
        const {points: p, index} = scoreEmployee(e, scheme);
        expect(index).toBe(p.kualifikasi + p.kompetensi + p.kinerja + p.disiplin);
      })
    );
  });

  it("weighs shares of the maximum at other weights", () => {
    const half = {kualifikasi: 0.5, kompetensi: 0.5, kinerja: 0, disiplin: 0};
    expect(scoreEmployee({...tidy, jpTeknis: 0}, bkn2019, half).index).toBe(61.25);
  });
});
