import {describe, expect, it} from "vitest";
import {writeXlsx} from "../../src/kit/write/xlsx.js";
import type {KitContent} from "../../src/kit/write/types.js";
import {text} from "./packages.js";
import {bima, file, kitOf, own} from "./meansKit.js";

/** All that a kit says, without what its method quotes from the data. */
function said(content: KitContent, quoted: string[] = []): string {
  return quoted.reduce((all, text) => all.replaceAll(JSON.stringify(text).slice(1, -1), ""), JSON.stringify(content));
}

describe("a kit of a table of means", () => {
  it.each([bima, own])("says nothing of employees' records, nor of agencies", (dataset) => {
    const description = dataset.manifest?.description;
    const id = said(kitOf(dataset, "id"), [
      description?.id ?? "",
      "rekaman pegawai tidak ada",
      "bukan dari rekaman pegawai"
    ]);
    expect(id).not.toMatch(/instansi/i);
    expect(id).not.toMatch(
      /tiap pegawai|setiap pegawai|semua pegawai|seorang pegawai|rekaman yang diminta|Rekaman kosong/
    );
    const en = said(kitOf(dataset, "en"), [description?.en ?? ""]);
    expect(en).not.toMatch(/agenc/i);
    expect(en).not.toMatch(/records of every employee|each employee|an employee's|Missing records/);
  });

  it("is of rows, headed as the data head them", () => {
    const content = kitOf(bima, "id");
    const ranking = content.sections.find(({id}) => id === "peringkat-1")!.tables[0]!;
    expect(ranking.columns[1]!.label).toBe("Kelompok dan tahun");
    expect(content.sections[0]!.sentences[0]).toMatch(/dari 4 baris berpindah peringkat/);
    expect(kitOf(own, "en").sections.find(({id}) => id === "peringkat-1")!.tables[0]!.columns[1]!.label).toBe("Unit");
  });

  it("names who published it, in what, and its limits, unless its name is masked", () => {
    const metode = kitOf(bima, "id").sections.at(-1)!;
    expect(metode.sentences[0]).toContain("masih sementara per 12 Agustus 2025");
    const sources = metode.tables.find(({id}) => id === "sumber-data")!;
    expect(JSON.stringify(sources)).toContain("BKPSDM Kota Bima");
    expect(JSON.stringify(sources)).toContain("bkpsdm.bimakota.go.id");
    expect(metode.sentences.join(" ")).toContain("Tabel itu memuat 5 baris; 4 di antaranya dipakai");
    expect(JSON.stringify({...kitOf(bima, "id", true), model: null, links: null})).not.toContain("BKPSDM");
  });

  it("tells of an own table which rows are hidden, and what its link needs", () => {
    const {sentences} = kitOf(own, "id").sections.at(-1)!;
    expect(sentences.join(" ")).toContain("Baris dengan kurang dari 10 orang tidak diperingkat");
    expect(sentences.join(" ")).toContain("bila tabel yang sama dibuka");
  });

  it("heads the sheets of its workbook so, too", async () => {
    const xml = text(await writeXlsx(kitOf(bima, "id")));
    expect(xml).toContain("Kelompok dan tahun");
    expect(xml.replaceAll(file.manifest.description.id, "")).not.toMatch(/Instansi|per instansi/);
  });
});
