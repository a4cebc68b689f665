// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {ambiguityTable} from "../../src/method/ambiguityTable.js";
import {bandTable} from "../../src/method/bandTable.js";
import {confidenceBadge, confidenceLegend} from "../../src/components/confidenceBadge.js";
import {legalBadge, legalStatement} from "../../src/method/legalBadge.js";
import {formulaText, schemeTables, switchList} from "../../src/method/schemeTables.js";
import {sourceList} from "../../src/method/sourceList.js";
import {bkn2019, configure, kesesuaianJabatan, schemes} from "../../src/lib/index.js";
import {text} from "../datasets/fixture.js";

const id = {locale: "id"} as const;
const en = {locale: "en"} as const;
const cells = (row: Element) => [...row.children].map((cell) => text(cell));
const rowsOf = (element: Element, caption: string) => {
  const table = [...element.querySelectorAll("table")].find((t) => text(t.caption) === caption);
  if (!table) throw new Error(`no table ${caption}`);
  return [...table.tBodies[0]!.rows].map(cells);
};

describe("schemeTables", () => {
  it("says first whether the scheme is in force", () => {
    const element = schemeTables(bkn2019, id);
    expect(text(element.querySelector("h3"))).toBe("Peraturan BKN 8/2019 berlaku");
    expect(text(element.querySelector(".notice"))).toMatch(/^Peraturan yang berlaku\./);
  });
  it("says in words that a hypothetical scheme is one, before anything else", () => {
    const element = schemeTables(kesesuaianJabatan, en);
    expect(text(element.querySelector("h3"))).toMatch(/hypothetical$/);
    const [first] = element.querySelectorAll("p");
    expect(text(first!)).toMatch(/^Hypothetical: this is neither a regulation nor an official draft\./);
  });
  it("gives the dimensions with weight and maximum", () => {
    const rows = rowsOf(schemeTables(bkn2019, id), "Empat dimensi, bobot, dan nilai tertingginya");
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ["Kualifikasi", "25,0", "25"],
      ["Kompetensi", "40,0", "40"],
      ["Kinerja", "30,0", "30"],
      ["Disiplin", "5,0", "5"]
    ]);
  });
  it("gives each row its condition, points, source and confidence", () => {
    const rows = rowsOf(schemeTables(bkn2019, id), "Seminar, lokakarya, magang, kursus, atau sejenisnya");
    expect(rows[1]).toEqual([
      "menduduki jabatan pelaksana dan pernah mengikuti seminar atau sejenisnyaPelaksana, pernah",
      "17,5",
      "Peraturan BKN 8/2019 Pasal 8; dibaca dari program SILKA Kab. Balangan dan sim-ip-asn dari beberapa program"
    ]);
  });
  it("gives the article of a dimension apart from its maximum, each as well as it is known", () => {
    const rows = rowsOf(schemeTables(bkn2019, en), "The four dimensions, their weights and most points");
    expect(rows[2]![3]).toBe(
      "Peraturan BKN 8/2019, Article 9 not verified The 30 points: Slides on IP ASN, Bantul regency, 17 April 2023: maxima 25/40/30/5 read directly"
    );
  });
  it("cites in the language of the page", () => {
    const rows = rowsOf(schemeTables(bkn2019, en), "Seminar, workshop, internship, course or the like");
    expect(rows[1]![2]).toBe(
      "Peraturan BKN 8/2019, Article 8; read in the programs SILKA (Balangan regency) and sim-ip-asn from several programs"
    );
  });
  it("remains a table where its cells are stacked, each led by its title", () => {
    const table = schemeTables(bkn2019, id).querySelector("table.stacks")!;
    expect(table.getAttribute("role")).toBe("table");
    const cells = [...table.querySelectorAll("tbody tr:first-child > *")];
    expect(cells.map((cell) => [cell.getAttribute("role"), cell.getAttribute("data-label")])).toEqual([
      ["rowheader", "Dimensi"],
      ["cell", "Bobot (%)"],
      ["cell", "Nilai tertinggi"],
      ["cell", "Sumber"]
    ]);
  });
  it("shows every row of the scheme", () => {
    for (const scheme of schemes) {
      const shown = schemeTables(scheme, en).querySelectorAll(".rule-rows tbody tr").length;
      const rows = scheme.dimensions.flatMap(({indicators}) => indicators.flatMap(({rows}) => rows));
      expect(shown).toBe(rows.length);
    }
  });
  it("keeps rows of other options apart, named by their option", () => {
    const standing = (settings: Record<string, string>) => {
      const element = schemeTables(configure(bkn2019, settings), id);
      const table = [...element.querySelectorAll("table")].find((t) => text(t.caption) === "Diklat teknis")!;
      return {rows: [...table.tBodies[0]!.rows].map(cells), element};
    };
    const {rows, element} = standing({});
    expect(rows.map(([, points]) => points)).toEqual(["15", "22,5", "0", "0"]);
    expect(rows[0]![0]).toContain("menurut pilihan “Diklat teknis: Ambang 20 JP”");
    const others = [...element.querySelectorAll("details")].map((d) => text(d)).find((s) => s!.includes("JP ÷ 20"));
    expect(others).toContain("hanya bila “Diklat teknis: Sebanding dengan JP”");
    expect(standing({jpTeknis: "proporsional"}).rows.map(([, points]) => points)).toEqual([
      "15 × JP ÷ 20, paling banyak 15",
      "22,5 × JP ÷ 20, paling banyak 22,5",
      "0"
    ]);
  });
  it("says which rows stand for a missing record", () => {
    expect(text(schemeTables(bkn2019, en))).toContain("No appraisal for the year; makes the data less complete");
  });
  it("asks nothing of other sites until a link is followed", () => {
    const element = schemeTables(bkn2019, id);
    expect(element.querySelector("img, script, link, iframe")).toBeNull();
    for (const link of element.querySelectorAll("a")) {
      expect(link.rel).toBe("noopener noreferrer external");
      expect(text(link)).not.toBe("");
    }
  });
});

describe("formulaText", () => {
  it("gives the formula under any weights and at the legal ones", () => {
    const lines = [...formulaText(bkn2019, id).querySelectorAll(".formula-line")].map((line) => text(line));
    expect(lines).toEqual([
      "Indeks seorang pegawai = 100 × ( bobot kualifikasi × nilai kualifikasi ÷ 25 + bobot kompetensi × nilai kompetensi ÷ 40 + bobot kinerja × nilai kinerja ÷ 30 + bobot disiplin × nilai disiplin ÷ 5 )",
      "Indeks seorang pegawai = nilai kualifikasi + nilai kompetensi + nilai kinerja + nilai disiplin"
    ]);
  });
  it("does not call it a sum where the weights make it none", () => {
    const weights = {kualifikasi: 0.3, kompetensi: 0.3, kinerja: 0.3, disiplin: 0.1};
    expect(formulaText({...bkn2019, weights}, en).querySelectorAll(".formula-line").length).toBe(1);
  });
});

describe("switchList", () => {
  it("gives every option with its reason, and marks default and choice", () => {
    const element = switchList(configure(bkn2019, {predikat: "p3"}), id);
    const section = [...element.querySelectorAll("section")].find((s) =>
      text(s.querySelector("h3"))!.includes("predikat")
    )!;
    const options = [...section.querySelectorAll("li")];
    expect(options.map((option) => [...option.querySelectorAll(".tag")].map((tag) => text(tag)))).toEqual([
      ["bawaan"],
      [],
      ["dipilih sekarang"]
    ]);
    for (const option of options) expect(text(option.querySelector("p"))).not.toBe("");
    expect(element.querySelectorAll("section").length).toBe(bkn2019.switches.length);
  });
  it("says when there are none", () => {
    expect(text(switchList({...bkn2019, switches: []}, en))).toBe("This scheme has no rule options.");
  });
});

describe("bandTable", () => {
  const element = bandTable(bkn2019, id);
  it("writes the bands as the regulation does, and as each edge reads them", () => {
    expect(rowsOf(element, "Kategori, dan nilai yang jatuh di antara dua batasnya")).toEqual([
      ["Sangat Tinggi", "91–100", "91,00–100,00", "90,01–100,00"],
      ["Tinggi", "81–90", "81,00–90,99", "80,01–90,00"],
      ["Sedang", "71–80", "71,00–80,99", "70,01–80,00"],
      ["Rendah", "61–70", "61,00–70,99", "60,01–70,00"],
      ["Sangat Rendah", "60 ke bawah", "0,00–60,99", "0,00–60,00"]
    ]);
  });
  it("works the edges out", () => {
    const rows = rowsOf(element, "Contoh nilai di tepi, dihitung oleh program");
    expect(rows).toContainEqual(["80,50", "Sedang", "Tinggi"]);
    expect(rows).toContainEqual(["81,00", "Tinggi", "Tinggi"]);
    expect(rows).toContainEqual(["60,50", "Sangat Rendah", "Rendah"]);
  });
  it("marks the edge in use", () => {
    const marked = (scheme: typeof bkn2019) =>
      text(bandTable(scheme, en).querySelector("th:has(.tag)"))!.replace("used now", "").trim();
    expect(marked(bkn2019)).toBe("Lower bound decides");
    expect(marked(configure(bkn2019, {tepiKategori: "ceil"}))).toBe("Upper bound decides");
  });
});

describe("ambiguityTable", () => {
  it("gives every question with what was chosen and what else might be", () => {
    const rows = rowsOf(
      ambiguityTable(bkn2019.ambiguities, en),
      "What the sources leave open, and what was chosen here"
    );
    expect(rows.length).toBe(bkn2019.ambiguities.length);
    expect(rows.flat()).not.toContain("");
  });
  it("says when there are none", () => {
    expect(text(ambiguityTable([], id))).toMatch(/^Tidak ada pertanyaan terbuka/);
  });
});

describe("sourceList", () => {
  it("lists a source once, with its address to read", () => {
    const source = {citation: "Peraturan", confidence: "Q", url: "https://example.go.id/a"} as const;
    const element = sourceList([source, {...source}, {citation: "Lain", confidence: "G"}], id);
    expect([...element.children].map((item) => text(item))).toEqual([
      "Peraturan dibaca langsunghttps://example.go.id/a",
      "Lain andaian"
    ]);
  });
});

describe("badges", () => {
  it("say the standing in law in a word and in a sentence", () => {
    const said = (["berlaku", "rancangan", "hipotetis"] as const).map((legal) => [
      text(legalBadge({legal}, en)),
      text(legalStatement({...bkn2019, legal}, en))!.split(/[.:]/)[0]
    ]);
    expect(said).toEqual([
      ["in force", "The regulation in force"],
      ["draft", "A draft"],
      ["hypothetical", "Hypothetical"]
    ]);
  });
  it("say how well a fact is known, and the legend explains each", () => {
    expect(text(confidenceBadge("G", id))).toBe("andaian");
    expect(confidenceLegend(en).querySelectorAll("dt").length).toBe(6);
  });
});
