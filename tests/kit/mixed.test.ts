import {bahan} from "../../src/kit/messages.js";
import {strFromU8} from "fflate";
import {describe, expect, it} from "vitest";
import {configure, kesesuaianJabatan, standings, bkn2019} from "../../lib/index.js";
import type {Compared, Scenario} from "../../lib/index.js";
import {tableCsv} from "../../src/kit/write/csv.js";
import {writeXlsx} from "../../src/kit/write/xlsx.js";
import {writeZip} from "../../src/kit/write/zip.js";
import type {KitContent, KitSection} from "../../src/kit/write/types.js";
import {shownChange} from "../../src/model/rankingRow.js";
import {comparedCases} from "../../src/kit/content/compared.js";
import {specificationOf} from "../../src/model/evaluation.js";
import {kitContent} from "../../src/kit/content/content.js";
import {kitChoices, kitRequest} from "../../src/kit/content/request.js";
import {significant} from "../../src/model/significant.js";
import {parts} from "./packages.js";
import {readWorkbook} from "./readWorkbook.js";
import {percents, pilot, pilotRequest, several} from "./fixture.js";

const A = {name: "A", weights: percents(25, 30, 40, 5)};
const B = {
  name: "B",
  weights: percents(30, 30, 30, 10),
  filter: {jenisJabatan: ["fungsional" as const], pendidikan: ["S3" as const]}
};
const C = {name: "C", scheme: configure(kesesuaianJabatan, {rekamanKosong: "dikecualikan"})};
const filtered = "Kelompok jabatan: fungsional; Pendidikan: S-3";

const about = ({sections}: KitContent, id: string): KitSection => sections.find((section) => section.id === id)!;
const table = (content: KitContent, id: string) =>
  content.sections.flatMap(({tables}) => tables).find((table) => table.id === id)!;

describe("scenarios over different people", () => {
  const request = pilotRequest([A, B]);
  const content = kitContent(request);

  it("stand beside the ranks of what they are compared with over the same people", () => {
    expect(content.sections.slice(0, 2).map(({title}) => title)).toEqual(["Ringkasan: “A”", "Ringkasan: “B”"]);
    for (const [i, given] of request.cases.entries()) {
      const {figure, tables, sentences} = about(content, `ringkasan-${i + 1}`);
      const told = new Map(tables[0]!.rows.map(([name, ...ranks]) => [name!.text, ranks.map(({value}) => value)]));
      const known = (rank: number) => (Number.isFinite(rank) ? rank : null);
      for (const {id, rank} of given.after.filter(({rank}) => Number.isFinite(rank))) {
        const was = given.before.find((standing) => standing.id === id)!.rank;
        expect(told.get(request.label(id))).toEqual([known(was), rank]);
      }
      const moved = [...told.values()].filter(([was, now]) => was !== now).length;
      const claimed = /(\d+|tidak satu pun) dari \d+ instansi berpindah/i.exec(sentences[0]!)![1];
      expect(claimed === "tidak satu pun" ? 0 : Number(claimed)).toBe(moved);
      expect(figure!.kind === "ranks" && figure!.columns).toEqual(["Peraturan", given.name]);
    }
  });

  it("say which people, in the sentence and in the table of what differs", () => {
    expect(about(content, "ringkasan-1").sentences[0]).not.toContain("disaring");
    expect(about(content, "ringkasan-2").sentences[0]).toContain(
      `dihitung hanya atas pegawai yang disaring (${filtered})`
    );
    const row = table(content, "yang-diubah").rows.find(([cell]) => cell!.text === "Saringan")!;
    expect(row.map(({text}) => text)).toEqual([
      "Saringan",
      "seperti skenario yang dibandingkan",
      "semua pegawai",
      filtered
    ]);
  });

  it("are told the same in whatever order", () => {
    const other = kitContent(pilotRequest([C, B, A]));
    const told = (content: KitContent) =>
      Object.fromEntries(
        ["A", "B", "C"].map((name) => [
          name,
          [
            ...content.sections.flatMap(({sentences}) => sentences.filter((text) => text.startsWith(`${name}: `))),
            ...content.sections
              .filter(({title, cases}) => cases.length === 1 && title.includes(name))
              .map(({stamp, sentences}) => [stamp.scheme, stamp.filter, sentences]),
            ...["ringkasan"].flatMap(() =>
              content.sections.flatMap(({tables}) =>
                tables.flatMap(({id, columns, rows}) => {
                  const c = columns.findIndex(({label}) => label === name);
                  return id.startsWith("peringkat-semua") && c > 0
                    ? [Object.fromEntries(rows.map((row) => [row[0]!.text, [row[1]!.value, row[c]!.value]]))]
                    : [];
                })
              )
            )
          ]
        ])
      );
    expect(told(other)).toEqual(told(kitContent(pilotRequest([A, B, C]))));
  });

  it("share one figure where they are over the same people", () => {
    const content = kitContent(pilotRequest([{...A, filter: B.filter}, B]));
    const [summary, ...rest] = content.sections.filter(({id}) => id.startsWith("ringkasan"));
    expect(rest).toEqual([]);
    expect(summary!.figure!.kind === "ranks" && summary!.figure!.columns).toEqual(["Peraturan", "A", "B"]);
    expect(summary!.figure!.title).toContain("dari Peraturan ke “B”");
    expect(about(content, "perubahan").sentences).toEqual([
      `Semua dihitung hanya atas pegawai yang disaring (${filtered}).`
    ]);
    expect(table(content, "yang-diubah").rows.map(([cell]) => cell!.text)).not.toContain("Saringan");
  });
});

describe("what differs", () => {
  it("is all that stands in the table", () => {
    expect(table(kitContent(pilotRequest([A])), "yang-diubah").rows.map((row) => row.map(({text}) => text))).toEqual([
      ["Kompetensi", "40%", "30%"],
      ["Kinerja", "30%", "40%"]
    ]);
  });

  it("is a sentence where nothing does", () => {
    const {sentences, tables} = about(kitContent(pilotRequest([{name: "Kini"}])), "perubahan");
    expect(tables).toEqual([]);
    expect(sentences).toEqual(["Aturan dan bobot setiap skenario sama dengan Peraturan."]);
    const en = about(kitContent(pilotRequest([{name: "Now", filter: B.filter}], {locale: "en"})), "perubahan");
    expect(en.sentences[0]).toBe("The rules and weights of every scenario are those of Regulation.");
    expect(en.sentences[1]).toContain("only over the employees in the filter");
  });
});

describe("the stamp", () => {
  const content = kitContent(pilotRequest([A, B, C]));

  it("of a page about one scenario is of its rules and people only", () => {
    const {stamp: a} = about(content, "peringkat-1");
    const {stamp: b} = about(content, "peringkat-2");
    const {stamp: c} = about(content, "peringkat-3");
    expect([a, b, c]).toEqual(content.stamps);
    expect(a.scheme).toHaveLength(1);
    expect([...a.scheme, ...a.filter].join(" ")).not.toMatch(/hipotetis|fungsional/);
    expect(b.filter.join(" ")).toMatch(
      /^Dihitung 1\.491 pegawai fungsional berpendidikan S-3 dari 231\.770 pegawai\. /
    );
    expect(b.scheme.join(" ")).not.toContain("hipotetis");
    expect(c.scheme[0]).toMatch(/^Skema “C”: .*hipotetis.*pilihan aturan: .*tidak dihitung/);
    expect(c.scheme[1]).toMatch(/^Skema Peraturan \(pembanding\): .*: berlaku\.$/);
    expect([a, b, c].map(({qr}) => qr)).toEqual([null, null, null]);
  });

  it("of a page about all names whose each is, and which of them the code opens", () => {
    const {scheme, filter, qr} = content.stamp;
    expect(scheme[0]).toMatch(/^Skema “A”, “B” dan Peraturan \(pembanding\): /);
    expect(scheme[1]).toMatch(/^Skema “C”: /);
    expect(filter.map((text) => text.slice(0, 4))).toEqual(["“A”:", "“B”:", "“C”:"]);
    expect(qr).toBe("Kode QR membuka “A”.");
    expect(about(content, "perubahan").stamp).toEqual(content.stamp);
  });

  it("tells how many are counted of how many, and whom the rules leave out", () => {
    const {stamp} = kitContent(pilotRequest([A]));
    expect(stamp.filter).toEqual([
      "Dihitung 194.119 dari 231.770 pegawai. PPPK tidak dihitung menurut aturan yang dipilih."
    ]);
    const metode = about(kitContent(pilotRequest([A])), "metode").sentences;
    expect(metode).toContain(stamp.filter[0]);
    expect(kitContent(pilotRequest([A], {blind: true})).stamp.filter).toEqual([
      "Jumlah pegawai yang dihitung disamarkan bersama nama instansi. PPPK tidak dihitung menurut aturan yang dipilih."
    ]);
  });

  it("stands in the files of the sections it is of", async () => {
    const files = parts(await writeZip(content));
    const csv = (name: string) => strFromU8(files.get(`tabel/${name}.csv`)!);
    expect(csv("peringkat-1")).not.toMatch(/hipotetis|fungsional/);
    expect(csv("peringkat-2")).toContain(
      "Peringkat pada “B” (1.491 pegawai fungsional berpendidikan S-3 dari 231.770)"
    );
    expect(csv("peringkat-3")).toContain("hipotetis");
    expect(csv("yang-diubah")).toContain("hipotetis");
    expect(strFromU8(files.get("gambar/indeks-1.svg")!)).not.toContain("hipotetis");
    const book = await readWorkbook(await writeXlsx(content));
    expect(book.of("Peringkat 1").text("A2")).not.toContain("hipotetis");
    expect(book.of("Peringkat 3").text("A2")).toContain("hipotetis");
  });
});

describe("completeness", () => {
  it("calls those the rules cover what they are", () => {
    const {columns, note, rows} = about(kitContent(pilotRequest([A])), "kelengkapan-1").tables[0]!;
    expect(columns.map(({label}) => label)).toContain("Dicakup aturan");
    expect(note).toContain("semua pegawai pada data, kecuali PPPK");
    expect(rows.reduce((sum, row) => sum + row[2]!.value!, 0)).toBe(194_119);
  });

  it("claims no more than what may be shown", () => {
    const content = kitContent(pilotRequest([B]));
    const {sentences, tables} = about(content, "kelengkapan-1");
    const hidden = tables.flatMap(({rows}) => rows).some((row) => row[3]!.value === null);
    expect(hidden).toBe(true);
    expect(sentences.join(" ")).toMatch(/kelengkapannya dapat ditampilkan|tidak diketahui/);
  });
});

describe("a change of index", () => {
  it("is in the workbook the difference of the indexes as they are shown", async () => {
    const request = pilotRequest([A]);
    const {cell, text, value} = (await readWorkbook(await writeXlsx(kitContent(request)))).of("Peringkat");
    const [{units, unitsBefore}] = request.cases as [(typeof request.cases)[number]];
    const [after, before] = [standings(units, A.weights, bkn2019), standings(unitsBefore, bkn2019.weights, bkn2019)];
    for (let row = 9; row < 20; ++row) {
      const i = units.findIndex(({id}) => request.label(id) === text(row, 1));
      expect(cell(row, 7)!.formula).toContain(`ROUND(ROUND(B${row},2)-ROUND(D${row},2),2)`);
      expect(value(row, 7)).toBe(shownChange(before[i]!.index, after[i]!.index));
      expect(value(row, 2)).toBe(significant(after[i]!.index));
    }
    expect(text("A7")).toContain("dibulatkan ke dua desimal");
  });

  it("is told the same in the tables, whose indexes are in full", () => {
    const request = pilotRequest([A], {locale: "en"});
    const content = kitContent(request);
    const ranking = table(content, "peringkat-1");
    const csv = tableCsv(ranking, content);
    expect(csv).toContain(bahan["en"].stamp.precision);
    for (const [, name, index, , was, change] of ranking.rows) {
      const {id} = request.cases[0]!.units.find((unit) => request.label(unit.id) === name!.text)!;
      expect(index!.value).toBe(request.cases[0]!.after.find((s) => s.id === id)!.index);
      expect(change!.value).toBe(shownChange(was!.value!, index!.value!));
      expect(csv).toContain(`${name!.text},${significant(index!.value!)}`);
    }
  });
});

describe("what is said of people and scenarios", () => {
  it("promises to hide small groups just as it does", () => {
    const {notes} = about(kitContent(pilotRequest([A])), "kategori-1");
    expect(notes[0]).toContain("jumlah semua instansi bersama disebut utuh");
    for (const locale of ["id", "en"] as const) {
      const request = pilotRequest([B, {...C, filter: {jenisJabatan: ["struktural"], pendidikan: ["S3"]}}], {locale});
      const content = kitContent(request);
      for (const [i, {units}] of request.cases.entries()) {
        const {sentences, notes} = about(content, `kategori-${i + 1}`);
        expect(notes[0]).toMatch(/maupun untuk semua instansi bersama|of all together/);
        const counted = units.reduce((sum, unit) => sum + (unit.protected ? 0 : unit.n), 0);
        const told = /(?:Dari|Of) ([\d.,]+)/.exec(sentences[0]!)?.[1];
        if (told) expect(Number(told.replace(/\D/g, ""))).toBeLessThanOrEqual(counted);
        for (const [number] of sentences
          .slice(0, 1)
          .join(" ")
          .matchAll(/\b\d+(?:[.,]\d+)?%?/g))
          expect(number.endsWith("%") || number === "0" || Number(number.replace(/\D/g, "")) >= 10).toBe(true);
      }
    }
  });

  it("of nobody is said in words, not with a sign in the place of a number", () => {
    const [given] = pilotRequest([{name: "Kosong", filter: {pendidikan: ["S3"], jenisJabatan: ["struktural"]}}]).cases;
    expect(given!.people).not.toContain("–");
    const categories = {n: 0, up: 0, down: 0, entering: 0, leaving: 0, byUnit: [], limited: true, untold: false};
    const request = pilotRequest([A]);
    const content = kitContent({...request, cases: [{...request.cases[0]!, categories: categories as never}]});
    expect(about(content, "kategori-1").sentences).toEqual([bahan["id"].s.categoriesNobody]);
  });

  it("takes those compared along in their order, and tells of one made for older data that it is", async () => {
    const scenario = {
      dataset: pilot.id,
      fingerprint: pilot.fingerprint,
      scheme: bkn2019.id,
      settings: {},
      weights: bkn2019.weights,
      filter: {},
      baseline: null,
      admissible: {kind: "any"},
      locked: [],
      instansi: null,
      blind: false
    } as Scenario;
    const saved = [
      {
        id: "1",
        name: "Lama",
        scenario: {...scenario, fingerprint: "ab".repeat(32), filter: {status: ["PNS" as const]}}
      },
      {id: "2", name: "Lain", scenario: {...scenario, dataset: "lain", fingerprint: "cd".repeat(32)}}
    ];
    const choices = kitChoices(scenario, saved, "id");
    const [old, other] = choices.slice(-2);
    const compared: Compared[] = [
      {preset: "regulation"},
      {preset: "equal"},
      {name: "Usul", specification: {...specificationOf(scenario), weights: percents(20, 30, 40, 10)}},
      {name: "Lama", specification: specificationOf(saved[0]!.scenario)},
      {preset: "present"}
    ];
    const cases = comparedCases({...scenario, compared}, saved);
    expect(cases.map((id) => id.split("~")[0])).toEqual(["sanding:rata", "sanding:Usul", "simpanan:1", "kini"]);
    const offered = kitChoices({...scenario, compared}, saved, "id");
    expect(cases.map((id) => offered.find((one) => one.id === id)!.name)).toEqual([
      "Bobot sama rata",
      "Usul",
      "Lama",
      offered[0]!.name
    ]);
    expect(old!.blocked).toBeNull();
    expect(old!.hint).toMatch(/^Dibuat untuk data lain \(sidik abababababab\).*Peraturan.*25.*PNS/);
    expect(other!.blocked).toContain("buka data itu dulu");
    const {title, fingerprint, manifest} = {...pilot, title: {id: "Pilot", en: "Pilot"}};
    const asked = await kitRequest({
      choices,
      draft: {cases: ["simpanan:1"], leftOut: [], title: null, author: "", date: null, questions: null},
      scenario,
      entry: {id: pilot.id, title, fingerprint, manifest, instansi: pilot.tally.groups, provisional: []} as never,
      dataset: pilot,
      engine: {status: "none"} as never,
      bandsOf: async () => null,
      today: "2026-11-23",
      linkOf: () => "#",
      locale: "id"
    });
    const content = asked.request ? kitContent(asked.request) : null;
    expect(content!.stamp.filter.join(" ")).toContain("dibuat untuk data lain (sidik abababababab)");
  });

  it("has what a summary of them all says of each", () => {
    const {sentences, figure} = about(kitContent(several()), "ringkasan");
    expect(sentences).toHaveLength(3);
    expect(figure!.alt).toMatch(/Ke “Sama rata”: .*Ke “Kesesuaian jabatan/);
  });
});
