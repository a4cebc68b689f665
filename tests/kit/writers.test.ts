import {bahan} from "../../src/kit/messages.js";
import type {CategoryChartOptions} from "docx/charts";
import {strFromU8} from "fflate";
import {describe, expect, it} from "vitest";
import {bkn2019, configure, standings} from "../../lib/index.js";
import {chartOf, chartParts} from "../../src/kit/write/charts.js";
import {clean} from "../../src/model/clean.js";
import {tableCsv} from "../../src/kit/write/csv.js";
import {writeDocx} from "../../src/kit/write/docx.js";
import {linkText} from "../../src/kit/write/linkText.js";
import {writePptx} from "../../src/kit/write/pptx.js";
import {qrModules, qrPng} from "../../src/kit/write/qr.js";
import {slidesOf} from "../../src/kit/write/slides.js";
import {shortStamp, stampLines} from "../../src/kit/write/stampLines.js";
import {figureSvg} from "../../src/kit/write/svg.js";
import type {KitFigure} from "../../src/kit/write/types.js";
import {writeXlsx} from "../../src/kit/write/xlsx.js";
import {significant} from "../../src/model/significant.js";
import {readWorkbook} from "./readWorkbook.js";
import {writeZip} from "../../src/kit/write/zip.js";
import {kitContent} from "../../src/kit/content/content.js";
import type {KitRequest} from "../../src/kit/content/types.js";
import {attacked, hostile} from "./attacked.js";
import {example, percents, pilotRequest, several} from "./fixture.js";
import {faults, parts, text} from "./packages.js";

const writers = {pptx: writePptx, docx: writeDocx, xlsx: writeXlsx} as const;
const formats = Object.keys(writers) as (keyof typeof writers)[];

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
    const slides = [content, ...slidesOf(content, (title) => title)];
    for (const [i, own] of slides.entries()) {
      const n = i + 1;
      const slide = plain(`ppt/slides/slide${n}.xml`);
      for (const line of i === 0 ? stampLines(own) : shortStamp(own)) expect(slide).toContain(line);
      if (own.stamp.qr) expect(slide).toContain(own.stamp.qr);
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

describe("pptx with names that are long or run from right to left", () => {
  const long = {cases: hostile.slice(5, 9).map((name) => ({...example().cases[0]!, name}))};
  const slides = async () =>
    [...parts(await writePptx(attacked(long)))].flatMap(([name, part]) =>
      /^ppt\/slides\/slide\d+\.xml$/.test(name) ? strFromU8(part) : []
    );

  it("keeps every box on its slide", async () => {
    const [width, height] = [12_192_000, 6_858_000];
    for (const xml of await slides())
      for (const [, x, y, w, h] of xml.matchAll(/<a:off x="(\d+)" y="(\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"\/>/g)) {
        expect(Number(x) + Number(w)).toBeLessThanOrEqual(width);
        expect(Number(y) + Number(h)).toBeLessThanOrEqual(height);
      }
  });

  it("has no link whose letters run from right to left, and tells the name before it", async () => {
    const [cover, ...others] = await slides();
    const runs = (xml: string) => [...xml.matchAll(/<a:r>(.*?)<a:t>([^<]*)<\/a:t><\/a:r>/gs)];
    for (const xml of [cover!, ...others])
      for (const [, look, text] of runs(xml))
        if (look!.includes("hlinkClick")) expect(text).not.toMatch(/\p{sc=Arabic}/u);
    const texts = runs(cover!).map(([, , text]) => text);
    const at = texts.indexOf("\u2068دائرة الخدمة المدنية\u2069: ");
    expect(texts[at + 1]).toBe("Buka skenario");
  });
});

describe("a chart of rank bands", () => {
  const figure = {
    kind: "bands" as const,
    id: "ketahanan-1",
    title: "Rentang",
    alt: "Rentang",
    ranks: 6,
    series: "Rentang",
    now: "Kini",
    rows: [
      {label: "A", rank: 2, best: 1, worst: 4, band: "1–4"},
      {label: "B", rank: 5, best: 2, worst: 3, band: "2–3"},
      {label: "C", rank: 1, best: 4, worst: 6, band: "4–6"}
    ]
  };

  it("has a series for the present rank, between what is before it and after it", () => {
    const chart = chartOf(figure, {width: 600, height: 300, text: 9}) as CategoryChartOptions;
    // From half a rank before the best to half a rank behind the worst: 0,5 to 4,5; 1,5 to 3,5; 3,5 to 6,5.
    expect(chart.series.map(({name, values}) => [name, ...values])).toEqual([
      [" ", 0.5, 1.5, 0.5],
      ["Rentang", 1, 2, 0],
      ["  ", 0, 1, 0],
      ["Kini", 1, 1, 1],
      ["   ", 0, 0, 2],
      ["Rentang ", 2, 0, 3]
    ]);
  });

  it("is native, with an axis of ranks, lines, a legend, and nothing painted where there is no band", async () => {
    const chart = strFromU8(
      (await chartParts([chartOf(figure, {width: 600, height: 300, text: 9})]))["word/charts/chart1.xml"]!
    );
    const axis = /<c:valAx>.*<\/c:valAx>/s.exec(chart)![0];
    expect(axis).toContain('<c:delete val="0"/>');
    expect(axis).toContain("<c:majorGridlines>");
    expect(axis).toContain('<c:majorUnit val="1"/>');
    expect(axis).toContain('<c:max val="6.5"/>');
    expect(chart.match(/<c:legendEntry>/g)).toHaveLength(4);
    const nextPaint = [...chart.matchAll(/<c:ser>.*?<c:v>([^<]*)<\/c:v>.*?<c:spPr>(<a:noFill\/>)?/gs)];
    expect(nextPaint.map(([, name, none]) => [name, none !== undefined])).toEqual([
      [" ", true],
      ["Rentang", false],
      ["  ", true],
      ["Kini", false],
      ["   ", true],
      ["Rentang ", false]
    ]);
    for (const rank of ["2", "5", "1"]) expect(chart).toContain(`<a:t>${rank}</a:t>`);
  });

  it("has no gaps where every present rank is within its band", () => {
    const within = {...figure, rows: figure.rows.slice(0, 1)};
    const {series} = chartOf(within, {width: 600, height: 300, text: 9}) as CategoryChartOptions;
    expect(series.map(({name}) => name)).toEqual([" ", "Rentang", "Kini", "Rentang "]);
  });
});

describe("docx", () => {
  it("keeps headings with what follows, and notes with what they are of", async () => {
    const xml = strFromU8(parts(await writeDocx(kitContent(several()))).get("word/document.xml")!);
    const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => paragraph);
    const kept = (paragraph: string) => paragraph.includes("<w:keepNext/>");
    const headings = paragraphs.filter((paragraph) => /"Heading[12]"/.test(paragraph));
    expect(headings.length).toBeGreaterThan(20);
    for (const heading of headings) expect(kept(heading) || heading.includes("<w:drawing>")).toBe(true);
    const notes = paragraphs.flatMap((paragraph, i) => (paragraph.includes("<w:i/>") ? [i] : []));
    expect(notes.length).toBeGreaterThan(5);
    for (const i of notes) expect(kept(paragraphs[i - 1]!)).toBe(true);
  });

  it("repeats the heads of tables, cuts no row, and tells what figures show", async () => {
    const content = kitContent(example());
    const xml = strFromU8(parts(await writeDocx(content)).get("word/document.xml")!);
    const tables = content.sections.flatMap(({tables}) => tables);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(tables.length);
    expect(xml.match(/<w:tr>|<w:tr /g)!.length).toBe(xml.match(/<w:cantSplit\/>/g)!.length);
    for (const {figure} of content.sections) if (figure) expect(xml).toContain(`descr="${figure.alt}"`);
  });
});

describe("pptx", () => {
  it("has a title in the outline of each slide, the language of the kit, and no shape numbered twice", async () => {
    for (const locale of ["id", "en"] as const) {
      const all = parts(await writePptx(kitContent(several({locale}))));
      const slides = [...all.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
      expect(slides.length).toBeGreaterThan(5);
      for (const name of slides) {
        const xml = strFromU8(all.get(name)!);
        expect(xml.match(/<p:ph\s[^>]*type="title"/g)).toHaveLength(1);
        const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set([...xml.matchAll(/ lang="([^"]*)"/g)].map(([, lang]) => lang))).toEqual(
          new Set([locale === "id" ? "id-ID" : "en-GB"])
        );
        // Points times a hundred: the caveat is never smaller than 8.
        const caveat = xml.split("<a:r>").find((run) => /DATA SINTETIS|SYNTHETIC DATA/.test(run))!;
        expect(Number(/ sz="(\d+)"/.exec(caveat)![1])).toBeGreaterThanOrEqual(800);
      }
    }
  });
});

describe("xlsx", () => {
  it("keeps beside each formula the value the site shows, and begins each sheet with the caveats", async () => {
    const request = example();
    const content = kitContent(request);
    const book = await readWorkbook(await writeXlsx(content));
    for (const {sheet, text, cell} of book.sheets) {
      expect(text("A1")).toBe(content.stamp.data);
      expect(text("A3")).toContain(content.stamp.source);
      expect(cell("A4")!.hyperlink!.target).toContain("http://localhost/bobot#");
      expect(sheet.headerFooter!.oddHeader).toContain("DATA SINTETIS");
    }
    const expected = standings(request.cases[0]!.units, percents(25, 30, 40, 5), bkn2019);
    const {cell, value} = book.of("Peringkat");
    const rows = Array.from({length: 11}, (_, k) => 9 + k);
    expect(rows.every((row) => cell(row, 2)!.formula!.includes("SUMPRODUCT"))).toBe(true);
    expect(rows.map((row) => value(row, 2)).sort()).toEqual(expected.map(({index}) => significant(index)).sort());
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
    const book = await readWorkbook(await writeXlsx(content));
    for (const {sheet} of book.sheets) expect(sheet.pageSetup!.printTitlesRow).toBe("$1:$4");
    const links = (name: string) => [1, 2, 3, 4].map((c) => book.of(name).text(4, c)).filter((text) => text !== "");
    expect(links("Peringkat 2")).toEqual(["Buka “Sama rata” di Timbang"]);
    expect(links("Ketahanan 2")).toEqual(links("Peringkat 2"));
    expect(links("Bobot")).toEqual(["Kompetensi 30,…", "Sama rata", "Kesesuaian jab…"]);
  });

  it("of a workbook wraps the caveats to the width of the sheet, one fact a line", async () => {
    const six = Array.from({length: 6}, (_, i) => ({
      name: `Usul ${i + 1}`,
      scheme: configure(bkn2019, i % 2 ? {jpTeknis: "proporsional"} : {populasi: "asn"}),
      weights: percents(25, 30, 40, 5)
    }));
    const book = await readWorkbook(await writeXlsx(kitContent(pilotRequest(six))));
    for (const {sheet, cell, text} of book.sheets) {
      const width = sheet.columns!.reduce((sum, column) => sum + column.width!, 0);
      for (const row of [1, 2, 3]) {
        expect(cell(row, 1)!.style!.alignment!.wrapText).toBe(true);
        const lines = text(row, 1)
          .split("\n")
          .reduce((sum, line) => sum + Math.ceil(line.length / width), 0);
        expect(sheet.rowDefs!.get(row - 1)!.height).toBeGreaterThanOrEqual(12 * lines);
        expect(sheet.rowDefs!.get(row - 1)!.height).toBeLessThan(120);
      }
    }
    const about = book.sheets[0]!;
    const texts = about.sheet.rows.map((_, r) => about.text(r + 1, 1));
    const fixed = texts.findIndex((text) => text.startsWith("Nilai tetap"));
    expect(fixed).toBeGreaterThan(0);
    expect(texts.indexOf("Ringkasan")).toBeGreaterThan(fixed);
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

describe("the note in a zip", () => {
  it("says which number is which scenario, where there are several", async () => {
    const note = async (request: KitRequest) =>
      strFromU8(parts(await writeZip(kitContent(request))).get("BACA-SAYA.txt")!);
    expect(await note(several())).toMatch(/1: Kompetensi 30, kinerja 40\r\n2: Sama rata\r\n3: Kesesuaian jabatan/);
    expect(await note(example())).not.toContain(bahan["id"].zip.numbers);
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
