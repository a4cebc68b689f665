import {describe, expect, it} from "vitest";
import {citation} from "../../../lib/scheme/citation.js";
import {configure} from "../../../lib/scheme/configure.js";
import {dimensions} from "../../../lib/scheme/dimensions.js";
import {rules} from "../../../lib/scheme/rules.js";
import {schemeById, schemes} from "../../../lib/scheme/schemes.js";
import type {Ambiguity, Option, Scheme, Source, Bilingual} from "../../../lib/scheme/types.js";
import {vocabulary} from "../../../lib/scheme/vocabulary.js";
import {scoreEmployee} from "../../../lib/score/scoreEmployee.js";
import {levels} from "../../../lib/tally/level.js";
import {matches as holds} from "../../../lib/score/matches.js";
import {tallyRows} from "../../../lib/tally/tallyRows.js";
import {tallyEmployees} from "../../../lib/tally/tallyEmployees.js";
import type {Employee, Kinerja} from "../../../lib/scheme/types.js";

const kinerja: (Kinerja | null)[] = [
  null,
  ...[40, 50.2, 55, 70, 80, 95].map((nilai) => ({skala: "pp46" as const, nilai})),
  ...vocabulary.predikat.map((predikat) => ({skala: "predikat" as const, predikat}))
];

/** Everyone who differs from the others in some level the tables know. */
function* everyone(): Generator<Employee & {instansi: string}> {
  for (const jenisJabatan of vocabulary.jenisJabatan)
    for (const diklatJabatan of [true, false, null])
      for (const bebasDiklat of [true, false])
        for (const jpTeknis of [null, 0, 10, 20])
          for (const seminar of [true, false, null])
            yield {...plain, instansi: "a", jenisJabatan, diklatJabatan, bebasDiklat, jpTeknis, seminar};
  for (const pendidikan of vocabulary.pendidikan)
    for (const syaratPendidikan of [...vocabulary.pendidikan, undefined])
      yield {...plain, instansi: "a", pendidikan, syaratPendidikan};
  for (const k of kinerja) yield {...plain, instansi: "a", kinerja: k};
  for (const hukdis of [...vocabulary.hukdis, null]) yield {...plain, instansi: "a", hukdis};
}

const plain: Employee = {
  status: "PNS",
  jenisJabatan: "pelaksana",
  pendidikan: "S1",
  diklatJabatan: null,
  jpTeknis: null,
  seminar: null,
  kinerja: null,
  hukdis: null
};

function texts(scheme: Scheme): Bilingual[] {
  return [
    scheme.title,
    scheme.summary,
    ...scheme.dimensions.flatMap((d) => [
      d.label,
      ...d.indicators.flatMap((i) => [i.label, ...i.rows.map((row) => row.label)])
    ]),
    ...scheme.switches.flatMap((s) => [s.label, ...s.options.flatMap((o: Option) => [o.label, o.why])]),
    ...scheme.ambiguities.flatMap((a: Ambiguity) => [a.question, a.chosen, a.alternative])
  ];
}

function sources(scheme: Scheme): Source[] {
  return [
    ...scheme.basis,
    ...scheme.dimensions.flatMap((d) => [
      d.source,
      d.basis,
      ...d.indicators.flatMap((i) => i.rows.map((row) => row.source))
    ]),
    ...scheme.switches.flatMap((s) => s.options.map((o) => o.source)),
    ...scheme.ambiguities.map((a) => a.source)
  ];
}

describe.each(schemes.map((s) => [s.id, s] as const))("%s", (_, scheme) => {
  it("has the four dimensions in the order of the regulation", () => {
    expect(scheme.dimensions.map((d) => d.id)).toEqual(dimensions);
    expect(Object.keys(scheme.weights)).toEqual(dimensions);
  });

  it("has weights that sum to 1 and maxima of 25, 40, 30 and 5", () => {
    expect(scheme.weights).toEqual({kualifikasi: 0.25, kompetensi: 0.4, kinerja: 0.3, disiplin: 0.05});
    expect(scheme.dimensions.map((d) => d.maximum)).toEqual([25, 40, 30, 5]);
  });

  it("says every text in both languages", () => {
    for (const text of texts(scheme)) {
      expect(text.id.trim(), JSON.stringify(text)).not.toBe("");
      expect(text.en.trim(), JSON.stringify(text)).not.toBe("");
    }
  });

  it("names a source and how well it is known for every row, option and ambiguity", () => {
    for (const source of sources(scheme)) {
      for (const locale of ["id", "en"] as const) expect(citation(source, locale).trim()).not.toBe("");
      expect(["Q", "C", "c1", "I", "OK", "G"]).toContain(source.confidence);
      if (source.url !== undefined) expect(new URL(source.url).protocol).toBe("https:");
    }
  });

  it("has unique ids of switches, options, indicators and ambiguities", () => {
    const unique = (ids: string[]) => expect(new Set(ids).size).toBe(ids.length);
    unique(scheme.switches.map((s) => s.id));
    for (const s of scheme.switches) unique(s.options.map((o) => o.id));
    unique(scheme.dimensions.flatMap((d) => d.indicators.map((i) => i.id)));
    unique(scheme.ambiguities.map((a) => a.id));
  });

  it("names only switches and options that exist in its rows", () => {
    for (const row of scheme.dimensions.flatMap((d) => d.indicators.flatMap((i) => i.rows)))
      for (const [id, option] of Object.entries(row.only ?? {}))
        expect(scheme.switches.find((s) => s.id === id)?.options.map((o) => o.id)).toContain(option);
  });

  it("can reach every option, and each option does something", () => {
    for (const s of scheme.switches) {
      const resolved = s.options.map((o) => JSON.stringify(rules(configure(scheme, {[s.id]: o.id}))));
      expect(new Set(resolved).size, s.id).toBe(s.options.length);
    }
  });

  it("lets each dimension reach exactly its maximum, and nothing fall below 0, under every option", () => {
    const people = [...everyone()];
    for (const s of scheme.switches)
      for (const o of s.options) {
        const ruled = configure(scheme, {[s.id]: o.id});
        const points = people.map((e) => scoreEmployee(e, ruled).points);
        for (const {id, maximum} of scheme.dimensions) {
          expect(Math.max(...points.map((p) => p[id])), `${id} under ${s.id} ${o.id}`).toBe(maximum);
          expect(Math.min(...points.map((p) => p[id]))).toBeGreaterThanOrEqual(0);
        }
      }
  });

  it("meets each of its rows under some setting", () => {
    const people = [...tallyRows(tallyEmployees(everyone(), ["a"], schemes))].map((row) => row.employee);
    const met = new Set<unknown>();
    for (const s of scheme.switches)
      for (const o of s.options)
        for (const d of rules(configure(scheme, {[s.id]: o.id})).dimensions)
          for (const i of d.indicators) for (const e of people) met.add(i.rows.find((row) => holds(row.when, e)));
    for (const row of scheme.dimensions.flatMap((d) => d.indicators.flatMap((i) => i.rows)))
      expect(met.has(row), row.label.en).toBe(true);
  });

  it("has bands that leave no whole number out", () => {
    expect(scheme.bands.map((b) => [b.floor, b.ceil])).toEqual([
      [91, 100],
      [81, 90],
      [71, 80],
      [61, 70],
      [0, 60]
    ]);
  });

  it("tells apart hours up to 20 and the bounds of the SKP bands", () => {
    expect(levels([scheme])).toEqual({jpCap: 20, skpCuts: [50, 50.5, 60, 60.5, 75, 75.5, 90, 90.5]});
  });
});

/** Words of phrases that only Indonesian has. */
const indonesian = /\b(dan|dari|dibaca|atau|pada|tidak|Pasal|Kabupaten|Kab\.|sedang|tinggi|kualifikasi|pelaksana)\b/i;

it.each(schemes.map((s) => [s.id, s] as const))("says the English of %s in English", (_, scheme) => {
  for (const source of sources(scheme)) {
    if (typeof source.citation !== "string") expect(source.citation.en).not.toMatch(indonesian);
  }
  // The words of the regulation stay in brackets beside their English.
  for (const text of texts(scheme)) expect(text.en.replace(/\([^)]*\)/g, "")).not.toMatch(indonesian);
});

describe("how well the facts of the 2019 instrument are known", () => {
  const {dimensions: four} = schemeById("bkn2019");
  const rows = (id: string) => four.flatMap((d) => d.indicators).find((i) => i.id === id)!.rows;
  const tags = (id: string, only?: Record<string, string>) =>
    rows(id)
      .filter((row) => !only || Object.entries(only).every(([key, option]) => row.only?.[key] === option))
      .map((row) => row.source.confidence);

  it("the maxima are read; of the articles only Pasal 8 is, and 9 and 10 are not verified", () => {
    expect(four.map((d) => d.source.confidence)).toEqual(["Q", "Q", "Q", "Q"]);
    expect(four.map((d) => d.basis.confidence)).toEqual(["I", "Q", "OK", "OK"]);
  });

  it("S-3 and S-2 are read, the other diplomas are those of programs", () => {
    expect(tags("pendidikan")).toEqual(["Q", "Q", "C", "C", "C", "C"]);
  });

  it("that fewer than 20 hours give nothing is inferred", () => {
    expect(tags("diklatTeknis", {jpTeknis: "ambang"})).toEqual(["Q", "C", "I"]);
    expect(tags("diklatTeknis", {jpTeknis: "proporsional"})).toEqual(["c1", "c1"]);
  });

  it("of P1 only 30 and 25 have the support of published means", () => {
    expect(tags("skp", {predikat: "p1"})).toEqual(["I", "I", "OK", "OK", "OK"]);
    expect(tags("skp", {predikat: "p2"})).toEqual(["c1", "c1", "c1", "c1", "c1"]);
  });

  it("the points of SKP values and punishments are those of programs", () => {
    expect(tags("skp", {tepiSkp: "terbuka"})).toEqual(["C", "C", "C", "C", "C"]);
    expect(tags("hukdis")).toEqual(["C", "C", "C", "C", "G"]);
  });
});

describe("schemeById", () => {
  it("finds a scheme", () => {
    expect(schemeById("bkn2019").legal).toBe("berlaku");
    expect(schemeById("kesesuaian-jabatan").legal).toBe("hipotetis");
  });

  it("refuses an unknown one by name", () => {
    expect(() => schemeById("bkn2030")).toThrow(
      new RangeError("unknown scheme: bkn2030 (known: bkn2019, kesesuaian-jabatan)")
    );
  });
});

it("shares every dimension but kualifikasi between the schemes", () => {
  const [a, b] = [schemeById("bkn2019"), schemeById("kesesuaian-jabatan")];
  expect(a.dimensions.map((d, i) => d === b.dimensions[i])).toEqual([false, true, true, true]);
});

it("never gives more than a guess for the points of the hypothetical table", () => {
  const rows = schemeById("kesesuaian-jabatan").dimensions[0]!.indicators[0]!.rows;
  expect(rows.map((row) => row.source.confidence)).toEqual(["G", "G", "G", "G", "G"]);
});
