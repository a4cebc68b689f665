import {describe, expect, it} from "vitest";
import {queryRecords} from "../../data/records.js";
import {bkn2019, configure, narrow, scoreTally, unitsFromAggregates, unitsFromTally} from "../../lib/index.js";
import type {AggregateUnit, Filter, Scheme, Unit} from "../../lib/index.js";
import {countedBrief, countedOf, countedWords, toldPeople} from "../../src/model/counted.js";
import {countedGroups} from "../../src/model/countedGroups.js";
import {protectionIn} from "../../src/model/protection.js";
import {pilot} from "../kit/fixture.js";

const units = (...people: number[]) => people.map((n) => ({n, population: n, protected: n > 0 && n < 10}) as Unit);
const records = "data/sintetis-pilot/records.parquet";

/** Who is counted of the pilot's employees, as a page would work it out from the tally. */
function ofPilot(filter: Filter, scheme: Scheme = bkn2019, blind = false) {
  const tally = narrow(pilot.tally, filter)!;
  return countedOf(pilot, {
    units: unitsFromTally(scoreTally(tally, scheme), protectionIn(pilot, filter)(scheme)),
    scheme,
    filter,
    blind
  });
}

const both = configure(bkn2019, {populasi: "asn"});

describe("how many are counted", () => {
  it.each<[string, Filter, Scheme, string]>([
    ["PNS", {}, bkn2019, "status = 'PNS'"],
    ["all", {}, both, "TRUE"],
    ["fungsional PNS", {jenisJabatan: ["fungsional"]}, bkn2019, "status = 'PNS' AND jenis_jabatan = 'fungsional'"],
    [
      "of two kinds, with a degree",
      {jenisJabatan: ["fungsional", "struktural"], pendidikan: ["S1", "S2", "S3"]},
      both,
      "jenis_jabatan IN ('fungsional', 'struktural') AND pendidikan IN ('S1', 'S2', 'S3')"
    ],
    ["PPPK, whom the rules leave out", {status: ["PPPK"]}, bkn2019, "FALSE"]
  ])("is the number of records: %s", async (_, filter, scheme, where) => {
    const {n, everyone} = (await queryRecords(
      records,
      `SELECT count(*) FILTER (${where})::INT AS n, count(*)::INT AS everyone FROM records`
    )) as unknown as {n: number[]; everyone: number[]};
    expect(ofPilot(filter, scheme).people).toEqual({n: n[0], all: everyone[0]});
  });

  it("counts those of protected agencies too, where their number cannot be worked out", () => {
    expect(toldPeople(units(14, 17, 6, 5, 4, 0))).toBe(46);
    expect(toldPeople(units(14, 17))).toBe(31);
  });

  it("tells nothing where one protected agency would follow, or too few people of several", () => {
    expect(toldPeople(units(14, 17, 9))).toBeNull();
    expect(toldPeople(units(14, 17, 3, 4))).toBeNull();
  });

  it("is not known while it is being counted, and what a page has protected itself otherwise", () => {
    const of = {scheme: bkn2019, filter: {}, blind: false};
    expect(countedOf(pilot, {...of, units: [], known: false}).people).toBeNull();
    const told = (n?: number | null) => countedOf(pilot, {...of, units: units(14, 9), n}).people!.n;
    expect([told(), told(null), told(23)]).toEqual([null, null, 23]);
  });
});

describe("the sentences", () => {
  const said = (...given: Parameters<typeof ofPilot>) => countedWords(ofPilot(...given), "id");

  it("say whom the filter lets through and whom the rules leave out", () => {
    expect(said({})).toEqual([
      "Dihitung 194.119 dari 231.770 pegawai.",
      "PPPK tidak dihitung menurut aturan yang dipilih."
    ]);
    expect(said({jenisJabatan: ["fungsional"]}, both)[0]).toMatch(
      /^Dihitung \d{3}\.\d{3} pegawai fungsional dari 231\.770 pegawai\.$/
    );
    expect(said({pendidikan: ["S2", "S3"], jenisJabatan: ["struktural"], status: ["PNS"]})[0]).toMatch(
      /pegawai PNS struktural berpendidikan S-2 atau S-3 dari 231\.770 pegawai\.$/
    );
    expect(countedWords(ofPilot({jenisJabatan: ["fungsional"]}), "en")[0]).toMatch(
      /^\d{3},\d{3} of 231,770 employees are counted: in functional \(fungsional\) jobs\.$/
    );
  });

  it("say whom a missing record leaves out, and how many these are where that can be told", async () => {
    const scheme = configure(bkn2019, {rekamanKosong: "dikecualikan"});
    const counted = ofPilot({}, scheme);
    // Two by two: those counted and those left out are the PNS there are.
    expect(counted.people!.n! + counted.incomplete!.n!).toBe(194_119);
    expect(countedWords(counted, "id").at(-1)).toMatch(
      /^\d{1,2}\.\d{3} pegawai yang rekamannya tidak lengkap tidak dihitung menurut aturan yang dipilih\.$/
    );
    expect(said({jenisJabatan: ["fungsional"]}, scheme)).toContain(
      "Pegawai yang rekamannya tidak lengkap tidak dihitung menurut aturan yang dipilih."
    );
  });

  it("say how many agencies have no rank, and why", () => {
    const counted = countedOf(pilot, {
      units: units(14, 17, 6, 5, 0),
      scheme: both,
      filter: {pendidikan: ["S3"]},
      blind: false
    });
    expect(countedWords(counted, "id")).toEqual([
      "Dihitung 42 pegawai berpendidikan S-3 dari 231.770 pegawai.",
      "2 instansi tidak diperingkat untuk melindungi kelompok di bawah 10 pegawai.",
      "1 instansi tanpa pegawai yang dihitung tidak diperingkat."
    ]);
    expect(countedWords(counted, "en").slice(1)).toEqual([
      "2 agencies are not ranked, to protect groups of fewer than 10 employees.",
      "1 agency without anybody to count is not ranked."
    ]);
  });

  it("tell no number where names are masked, but whom the filter lets through", () => {
    for (const filter of [{}, {jenisJabatan: ["fungsional" as const]}])
      for (const locale of ["id", "en"] as const) {
        const words = countedWords(ofPilot(filter, both, true), locale).join(" ");
        expect(words).not.toMatch(/\d/);
        expect(words).toMatch(locale === "id" ? /disamarkan/ : /masked/);
        expect(words.includes("fungsional")).toBe("jenisJabatan" in filter);
      }
  });

  it("tell no number where it is protected", () => {
    const counted = countedOf(pilot, {units: units(14, 9), scheme: both, filter: {pendidikan: ["S3"]}, blind: false});
    const [lead] = countedWords(counted, "id");
    expect(lead).toContain("berpendidikan S-3");
    expect(lead).not.toMatch(/\b23\b/);
    expect(countedBrief(counted, "id")).toBe("pegawai berpendidikan S-3");
  });
});

describe("a table of means", () => {
  const rows = [120, 80, 6].map((n, i): AggregateUnit => ({
    unit: `U${i}`,
    n,
    kualifikasi: 10,
    kompetensi: 20,
    kinerja: 20,
    disiplin: 5
  }));
  const of = (rows: AggregateUnit[], filter: Filter = {}, blind = false) =>
    countedOf(
      {kind: "aggregates", manifest: null},
      {units: unitsFromAggregates(rows, bkn2019, {minimum: 10}), scheme: bkn2019, filter, blind}
    );

  it("of one's own says how many units and employees it is of", () => {
    expect(countedWords(of(rows.slice(0, 2)), "id")).toEqual(["Tabel Anda: 2 unit, 200 pegawai."]);
    expect(countedWords(of(rows.slice(0, 2)), "en")).toEqual(["Your table: 2 units, 200 employees."]);
    expect(countedWords(of(rows.slice(0, 2), {}, true), "id")).toEqual([
      "Tabel Anda: 2 unit, jumlah pegawai disamarkan."
    ]);
  });

  it("protects a small one, and says that it is not ranked", () => {
    expect(countedWords(of(rows), "id")).toEqual([
      "Tabel Anda: 3 unit, jumlah pegawai dilindungi.",
      "1 unit tidak diperingkat untuk melindungi kelompok di bawah 10 pegawai."
    ]);
  });

  it("says that a filter does not apply to it", () => {
    expect(countedWords(of(rows.slice(0, 2), {jenisJabatan: ["fungsional"]}), "id")[1]).toBe(
      "Saringan (fungsional) tidak berlaku di sini: data ini rata-rata per baris, pegawainya tidak dapat disaring."
    );
  });
});

describe("of several scenarios", () => {
  const filter: Filter = {jenisJabatan: ["fungsional"]};

  it("each kind of people is said once, with which scenarios count them and whose filter can be removed", () => {
    const scenarios = [
      {name: "S1", counted: ofPilot({})},
      {name: "S2", counted: ofPilot(filter)},
      {name: "S3", counted: ofPilot(filter)}
    ];
    const groups = countedGroups(scenarios, {filter, locale: "id"});
    expect(groups.map(({of, removable}) => [of, removable])).toEqual([
      ["S1", false],
      ["S2, S3", true]
    ]);
    expect(countedGroups(scenarios.slice(1), {filter: null, locale: "id"}).map(({of}) => of)).toEqual([null]);
  });
});
