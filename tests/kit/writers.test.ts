import {strFromU8} from "fflate";
import {describe, expect, it} from "vitest";
import {bkn2019, standings} from "../../lib/index.js";
import {clean} from "../../src/kit/clean.js";
import {tableCsv} from "../../src/kit/csv.js";
import {writeDocx} from "../../src/kit/docx.js";
import {linkText} from "../../src/kit/linkText.js";
import {writePptx} from "../../src/kit/pptx.js";
import {qrModules, qrPng} from "../../src/kit/qr.js";
import {slidesOf} from "../../src/kit/slides.js";
import {stampLines} from "../../src/kit/stampLines.js";
import {figureSvg} from "../../src/kit/svg.js";
import type {KitContent, KitFigure} from "../../src/kit/types.js";
import {writeXlsx} from "../../src/kit/xlsx.js";
import {writeZip} from "../../src/kit/zip.js";
import {kitContent} from "../../src/views/kit/content.js";
import type {KitRequest} from "../../src/views/kit/types.js";
import {example, percents, several} from "./fixture.js";
import {faults, parts, text} from "./packages.js";

const writers = {pptx: writePptx, docx: writeDocx, xlsx: writeXlsx} as const;
const formats = Object.keys(writers) as (keyof typeof writers)[];

const hostile = [
  `"quoted" 'names' & <script>alert(1)</script>`,
  '=cmd|"/C calc"!A0',
  "+1+1",
  "-2+3",
  "@SUM(1)",
  "🧑‍⚖️ Badan 👩‍👩‍👧‍👦",
  "x".repeat(300),
  "دائرة الخدمة المدنية",
  "\u202egnirts\u202c \u0000\u0007\u001b[31m\ud800 &#0; ]]>",
  "{{placeholder}} ${x} %d"
];

/** A kit in which everything a person can name is hostile. */
function attacked(more: Partial<KitRequest> = {}): KitContent {
  const request = example();
  let k = 0;
  const names = new Map(request.cases[0]!.units.map(({id}) => [id, hostile[k++ % hostile.length]!]));
  return kitContent({
    ...request,
    title: hostile[0]!,
    author: hostile[1]!,
    questions: hostile,
    dataset: {kind: "unggahan", title: hostile[8]!, fingerprint: "f".repeat(64)},
    label: (id) => names.get(id)!,
    cases: hostile.slice(0, 6).map((name) => ({
      ...request.cases[0]!,
      name,
      link: `http://localhost/bobot#v=1&x=%22%3C&y='${name.length}`,
      categories: {
        ...request.cases[0]!.categories!,
        byUnit: request.cases[0]!.categories!.byUnit.map((u) => ({...u, label: names.get(u.id)!}))
      }
    })),
    ...more
  });
}

describe.each(formats)("%s", (format) => {
  const write = writers[format];

  it("is whole: well-formed, every relationship and content type in its place", async () => {
    for (const content of [kitContent(example()), kitContent(several({locale: "en"}))])
      expect(faults(await write(content))).toEqual([]);
  });

  it("gives the same bytes for the same content", async () => {
    const [first, second] = [await write(kitContent(several())), await write(kitContent(several()))];
    expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
  });

  it("stays whole, and runs nothing, whatever things are called", async () => {
    const bytes = await write(attacked());
    expect(faults(bytes)).toEqual([]);
    const xml = text(bytes);
    expect(xml).not.toContain("<script>");
    expect(xml).not.toMatch(/<f>[^<]*cmd/);
    expect(xml).not.toMatch(/[\u202a-\u202e]/);
    // eslint-disable-next-line no-control-regex
    expect(xml).not.toMatch(/[\u0000-\u0008]/);
  });

  it("names no agency where names are masked", async () => {
    const bytes = await write(kitContent(several({blind: true})));
    const all =
      text(bytes) + [...parts(bytes)].filter(([name]) => name.endsWith(".xlsx")).map(([, part]) => text(part));
    expect(all).not.toMatch(/Pemkab|Pemkot|Pemda DIY|Pemprov|Kemenkumham|KLHK|Majalengka|kab-batang/);
  });
});

describe("pptx", () => {
  it("has on each slide the caveats, the link and its code, and in the notes the method", async () => {
    const content = kitContent(several());
    const all = parts(await writePptx(content));
    const plain = (name: string) =>
      strFromU8(all.get(name)!)
        .replace(/<[^>]+>/g, " ")
        .replaceAll("&amp;", "&")
        .replace(/\s+/g, " ");
    const count = slidesOf(content, (title) => title).length + 1;
    for (let n = 1; n <= count; ++n) {
      const slide = plain(`ppt/slides/slide${n}.xml`);
      for (const line of stampLines(content)) expect(slide).toContain(line);
      expect(strFromU8(all.get(`ppt/slides/_rels/slide${n}.xml.rels`)!)).toContain("http://localhost/bobot#v=1");
      expect(strFromU8(all.get(`ppt/slides/slide${n}.xml`)!)).toMatch(/descr="Kode QR/);
      expect(plain(`ppt/notesSlides/notesSlide${n}.xml`)).toContain(content.stamp.data);
    }
    expect(plain("ppt/notesSlides/notesSlide2.xml")).toContain("Metode:");
  });

  it("draws native charts that keep their numbers, each with its alt text", async () => {
    const content = kitContent(example());
    const all = parts(await writePptx(content));
    const figures = content.sections.flatMap(({figure}) => figure ?? []);
    expect([...all.keys()].filter((name) => /ppt\/charts\/chart\d+\.xml$/.test(name))).toHaveLength(figures.length);
    const slides = text(await writePptx(content));
    for (const {alt} of figures) expect(slides).toContain(`descr="${alt}"`);
    const place = figures.findIndex((figure) => figure.kind === "index");
    const {rows} = figures[place] as Extract<KitFigure, {kind: "index"}>;
    const chart = strFromU8(all.get(`ppt/charts/chart${place + 1}.xml`)!);
    expect(chart).toContain(`<c:v>${Math.round(rows[0]!.parts[1]! * 1e6) / 1e6}</c:v>`);
  });
});

describe("docx", () => {
  it("repeats the heads of tables, cuts no row, and tells what figures show", async () => {
    const content = kitContent(example());
    const xml = strFromU8(parts(await writeDocx(content)).get("word/document.xml")!);
    const tables = content.sections.flatMap(({tables}) => tables);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(tables.length);
    expect(xml.match(/<w:tr>|<w:tr /g)!.length).toBe(xml.match(/<w:cantSplit\/>/g)!.length);
    for (const {figure} of content.sections) if (figure) expect(xml).toContain(`descr="${figure.alt}"`);
  });
});

describe("xlsx", () => {
  it("keeps beside each formula the value the site shows, and begins each sheet with the caveats", async () => {
    const request = example();
    const {Workbook} = (await import("exceljs")).default;
    const book = new Workbook();
    await book.xlsx.load((await writeXlsx(kitContent(request))) as never);
    const content = kitContent(request);
    for (const sheet of book.worksheets) {
      expect(sheet.getCell("A1").text).toBe(content.stamp.data);
      expect(sheet.getCell("A3").text).toContain(content.stamp.source);
      expect(sheet.getCell("A4").hyperlink).toContain("http://localhost/bobot#");
      expect(sheet.headerFooter.oddHeader).toContain("DATA SINTETIS");
    }
    const expected = standings(request.cases[0]!.units, percents(25, 30, 40, 5), bkn2019);
    const sheet = book.getWorksheet("Peringkat")!;
    const shown = Array.from(
      {length: 11},
      (_, k) => sheet.getCell(9 + k, 2).value as {formula: string; result: number}
    );
    expect(shown.every(({formula}) => formula.includes("SUMPRODUCT"))).toBe(true);
    expect(shown.map(({result}) => result).sort()).toEqual(expected.map(({index}) => index).sort());
  });
});

describe("every page", () => {
  it("of a handout has the code of the link, and the links of all scenarios", async () => {
    const content = kitContent(several());
    const all = parts(await writeDocx(content));
    const xml = (name: string) => strFromU8(all.get(name)!);
    expect(xml("word/header1.xml")).toContain('descr="Kode QR tautan ke skenario “Kompetensi 30, kinerja 40”"');
    for (const [i] of content.links.entries())
      expect(xml("word/footer1.xml")).toContain(linkText(content, [0, 1, 2], i));
    expect(xml("word/_rels/footer1.xml.rels").match(/TargetMode="External"/g)).toHaveLength(3);
  });

  it("of a workbook has the caveats and links of its sheet, which are of its own scenarios", async () => {
    const content = kitContent(several());
    const {Workbook} = (await import("exceljs")).default;
    const book = new Workbook();
    await book.xlsx.load((await writeXlsx(content)) as never);
    for (const sheet of book.worksheets) expect(sheet.pageSetup.printTitlesRow).toBe("1:4");
    const links = (name: string) =>
      [1, 2, 3, 4].map((c) => book.getWorksheet(name)!.getCell(4, c).text).filter((text) => text !== "");
    expect(links("Peringkat 2")).toEqual(["Buka “Sama rata” di Timbang"]);
    expect(links("Ketahanan 2")).toEqual(links("Peringkat 2"));
    expect(links("Bobot")).toEqual(["Kompetensi 30,…", "Sama rata", "Kesesuaian jab…"]);
  });

  it("says less of a link the more there are, and leaves no direction open", () => {
    const name = "دائرة الموارد البشرية في المحافظة الشمالية";
    const content = {locale: "id" as const, links: [{label: clean(name), url: "#"}]};
    expect(linkText(content, [0], 0)).toBe("Buka skenario.");
    expect(linkText(content, [0, 1], 0).length).toBeGreaterThan(linkText(content, [0, 1, 2], 0).length);
    expect(linkText(content, [0, 1, 2], 0)).toMatch(/^Buka “\u2068[^\u2068\u2069]*…\u2069”$/);
  });
});

describe("zip", () => {
  it("holds all of it: files, a picture of every figure, every table, and what they are", async () => {
    const content = kitContent(example());
    const made = await writeZip(content, {pictures: [{name: "perpindahan.png", bytes: Uint8Array.of(1)}]});
    const names = [...parts(made).keys()];
    for (const {figure, tables} of content.sections) {
      if (figure) expect(names).toContain(`gambar/${figure.id}.svg`);
      for (const {id} of tables) expect(names).toContain(`tabel/${id}.csv`);
    }
    expect(names).toEqual(
      expect.arrayContaining([
        "BACA-SAYA.txt",
        "gambar/perpindahan.png",
        ...formats.map((format) => `${content.name}.${format}`)
      ]) as string[]
    );
    const readme = strFromU8(parts(made).get("BACA-SAYA.txt")!);
    for (const line of stampLines(content)) expect(readme).toContain(line);
    const again = await writeZip(content, {pictures: [{name: "perpindahan.png", bytes: Uint8Array.of(1)}]});
    expect(Buffer.compare(Buffer.from(made), Buffer.from(again))).toBe(0);
  });
});

describe("pictures and tables", () => {
  it("say their caveats, and are harmless whatever things are called", () => {
    const content = attacked();
    for (const {figure, tables, cases} of content.sections) {
      if (figure) {
        const svg = figureSvg(figure, content, {link: content.links[cases[0]!]});
        expect(svg).toContain(`<a href="http://localhost/bobot#v=1&amp;x=%22%3C`);
        expect(svg).not.toContain("<script");
        expect(svg).toContain("Timbang");
        expect(svg).toContain("<desc>");
      }
      for (const table of tables) {
        const csv = tableCsv(table, content);
        expect(csv).toContain(content.stamp.data);
        for (const cell of csv.split(/[;\r\n]/)) expect(cell).not.toMatch(/^"?[=+@]/);
      }
    }
  });
});

describe("clean", () => {
  it("leaves what people write, and takes out what formats cannot bear", () => {
    expect(clean("Dinas PU & Tata Ruang “baru”")).toBe("Dinas PU & Tata Ruang “baru”");
    expect(clean(" a\u0000\tb\n c\u202e ")).toBe("a b c");
    expect(clean("a\ud800b")).toBe("a\ufffdb");
    expect(clean("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 2)).toBe("👩‍👩‍👧‍👦…");
    expect(clean("دائرة")).toBe("\u2068دائرة\u2069");
  });
});

describe("qr", () => {
  it("makes one of a link, and none of what is too long for one", () => {
    const modules = qrModules("http://localhost/bobot#v=1")!;
    expect(modules.length).toBe(modules[0]!.length);
    expect([...qrPng("a")!.bytes.slice(0, 4)]).toEqual([137, 80, 78, 71]);
    expect(qrPng("x".repeat(4000))).toBeNull();
  });
});
