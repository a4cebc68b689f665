import {describe, expect, it} from "vitest";
import {bkn2019, configure} from "../../lib/index.js";
import {rankingCsv} from "../../src/model/rankingCsv.js";
import type {RankingMeta} from "../../src/model/rankingCsv.js";
import {legal, row, unranked, unrankedAfter} from "../weights/fixtures.js";

const meta: RankingMeta = {
  kind: "sintetis",
  dataset: "Data uji coba",
  fingerprint: "abc123",
  scheme: bkn2019,
  weights: {kualifikasi: 0.292, kompetensi: 0.3, kinerja: 0.35, disiplin: 0.058},
  baseline: legal,
  filter: null,
  counted: ["Dihitung 10 dari 12 pegawai.", "PPPK tidak dihitung."],
  version: "0.1.0",
  date: "2025-11-23"
};

const moved = row("Kab. Batang", 1, 72.5, {
  before: {rank: 2, index: 70.25, category: "rendah"},
  after: {rank: 1, index: 72.5, category: "sedang", contributions: [15, 20.5, 32, 5]}
});

describe("rankingCsv", () => {
  it("heads the table with caveat, fingerprint, scheme and its status, weights, version and date", () => {
    const lines = rankingCsv([moved], meta, "id").split("\r\n");
    expect(lines.slice(0, 11)).toEqual([
      '\ufeffCatatan;"PERHATIAN: data sintetis, dibuat untuk mencoba alat ini; angka ini bukan keadaan instansi yang sebenarnya."',
      "Data;Data uji coba",
      "Sidik data (SHA-256);abc123",
      `Skema;${bkn2019.title.id} (${bkn2019.version});Bukan peraturan yang berlaku: bobotnya diubah.`,
      "Pilihan aturan;semua bawaan",
      "Bobot (%);kualifikasi;29,2;kompetensi;30;kinerja;35;disiplin;5,8",
      "Pembanding (%);kualifikasi;25;kompetensi;40;kinerja;30;disiplin;5",
      "Yang dihitung;Dihitung 10 dari 12 pegawai. PPPK tidak dihitung.",
      "Versi Timbang;0.1.0",
      "Tanggal;2025-11-23",
      ""
    ]);
  });

  it("writes a row per agency with decimal commas and semicolons in Indonesian", () => {
    const lines = rankingCsv([moved], meta, "id").split("\r\n");
    expect(lines.slice(11)).toEqual([
      "peringkat;instansi;indeks;peringkat_semula;indeks_semula;perubahan_peringkat;perubahan_indeks;kategori;kategori_semula;sumbangan_kualifikasi;sumbangan_kompetensi;sumbangan_kinerja;sumbangan_disiplin;pegawai_dinilai;populasi;rekaman_lengkap;keterangan",
      "1;Kab. Batang;72,5;2;70,25;1;2,25;Sedang;Rendah;15;20,5;32;5;1200;1500;1400;",
      ""
    ]);
  });

  it("writes points and commas in English", () => {
    const text = rankingCsv([moved], meta, "en");
    expect(text).toContain("\r\n1,Kab. Batang,72.5,2,70.25,1,2.25,Medium,Low,15,20.5,32,5,1200,1500,1400,\r\n");
    expect(text).toContain("Weights (%),kualifikasi,29.2");
  });

  it("keeps names from running as formulas or breaking the table", () => {
    const text = rankingCsv(
      [row('=HYPERLINK("http://x";"y")', 1, 70), row("+1", 2, 60), row('A;"B"\r\nC', 3, 50)],
      meta,
      "id"
    );
    expect(text).toContain(`1;"'=HYPERLINK(""http://x"";""y"")";70;`);
    expect(text).toContain("\r\n2;'+1;60;");
    expect(text).toContain('\r\n3;"A;""B""\r\nC";50;');
  });

  it("leaves the numbers of a protected agency out and says why", () => {
    const small = row("Kecil", 0, 0, {
      n: 7,
      population: 8,
      complete: 6,
      protected: true,
      before: unranked,
      after: unrankedAfter
    });
    const last = rankingCsv([small, moved], meta, "id").split("\r\n").at(-2);
    expect(last).toBe(";Kecil;;;;;;;;;;;;;;;dilindungi (kelompok kecil)");
  });

  it("names options that differ from the scheme's default, and the filter", () => {
    const scheme = configure(bkn2019, {populasi: "asn", jpTeknis: "ambang"});
    const text = rankingCsv([moved], {...meta, scheme, filter: "struktural"}, "id");
    expect(text).toContain("\r\nPilihan aturan;Siapa yang dihitung: PNS dan PPPK\r\n");
    expect(text).toContain("\r\nSaringan;struktural\r\n");
  });

  it.each([
    ["nyata", "id", "Catatan;Data nyata; lihat sumber pada halaman Data."],
    ["unggahan", "id", "Catatan;Tabel yang dibuka sendiri; Timbang tidak memeriksa asalnya."],
    ["unggahan", "en", "Note,A table that someone opened here; Timbang does not check where it comes from."]
  ] as const)("says where data of the kind %s come from (%s)", (kind, locale, line) => {
    const [first] = rankingCsv([moved], {...meta, kind}, locale).split("\r\n");
    expect(first?.replace("\ufeff", "").replaceAll('"', "")).toBe(line);
  });

  it("says of a hypothetical scheme that it is one", () => {
    const text = rankingCsv([moved], {...meta, scheme: {...bkn2019, legal: "hipotetis"}}, "en");
    expect(text).toContain("Hypothetical: neither a regulation nor an official draft");
  });
});
