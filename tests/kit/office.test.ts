import {execFile} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {promisify} from "node:util";
import {strFromU8, strToU8, unzipSync, zipSync} from "fflate";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {bkn2019, standings} from "../../lib/index.js";
import {ensureLibreOffice} from "../../scripts/libreoffice.js";
import {writeDocx} from "../../src/kit/write/docx.js";
import {writePptx} from "../../src/kit/write/pptx.js";
import {slidesOf} from "../../src/kit/write/slides.js";
import {shortStamp, stampLines} from "../../src/kit/write/stampLines.js";
import type {KitContent} from "../../src/kit/write/types.js";
import {writeXlsx} from "../../src/kit/write/xlsx.js";
import {kitContent} from "../../src/kit/content/content.js";
import {example, percents, several} from "./fixture.js";
import {readWorkbook} from "./readWorkbook.js";

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "timbang-kit-"));
let programs: {office: string; pdftotext: string};

beforeAll(() => {
  programs = ensureLibreOffice();
}, 600_000);
afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** What LibreOffice makes of a file. A profile of its own, so that no window of a person's is in the way. */
async function convert(bytes: Uint8Array, name: string, to: "pdf" | "xlsx"): Promise<Uint8Array> {
  writeFileSync(join(folder, name), bytes);
  const out = join(folder, `to-${to}`);
  const {stderr} = await run(
    programs.office,
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
      "--headless",
      "--convert-to",
      to,
      "--outdir",
      out,
      join(folder, name)
    ],
    {timeout: 240_000}
  );
  expect(stderr).not.toMatch(/error/i);
  return readFileSync(join(out, name.replace(/\w+$/, to)));
}

async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const path = join(folder, "read.pdf");
  writeFileSync(path, pdf);
  const {stdout} = await run(programs.pdftotext, [path, "-"], {maxBuffer: 2 ** 26});
  return stdout
    .split("\f")
    .slice(0, -1)
    .map((page) => page.replace(/\s+/g, " "));
}

const plain = (text: string) => text.replace(/\s+/g, " ").trim();

/** What a page of the handout says between its head and its foot. */
const body = (page: string, {title, stamp}: KitContent) =>
  page.slice(page.indexOf(title) + title.length, page.lastIndexOf(plain(stamp.scheme[0]!))).trim();

const headings = ({sections}: KitContent) =>
  sections
    .flatMap(({title, figure, tables}) => [title, ...(figure ? [figure.title] : []), ...tables.map((t) => t.caption)])
    .map(plain);

describe("LibreOffice opens", () => {
  it("the slides: one page each, each with its caveats", {timeout: 300_000}, async () => {
    const content = kitContent(several());
    const pages = await pagesOf(await convert(await writePptx(content), "kit.pptx", "pdf"));
    const slides = slidesOf(content, (title) => title);
    expect(pages).toHaveLength(1 + slides.length);
    for (const line of stampLines(content)) expect(pages[0]).toContain(line);
    for (const [i, slide] of slides.entries())
      for (const line of shortStamp(slide)) expect(pages[i + 1]).toContain(line);
    expect(pages.join(" ")).toContain(content.sections[0]!.sentences[0]!.replace(/\u00a0/g, " ").slice(0, 60));
  });

  it("the handout: its caveats on each page", {timeout: 300_000}, async () => {
    const content = kitContent(example());
    const pages = await pagesOf(await convert(await writeDocx(content), "kit.docx", "pdf"));
    for (const page of pages) {
      expect(page).toContain(content.stamp.data);
      for (const line of content.stamp.scheme) expect(page).toContain(line);
      expect(page).toContain(content.stamp.made);
    }
    const text = pages.join(" ");
    for (const {title} of content.sections) expect(text).toContain(title);
  });

  it("the handout: no page ends with a heading, wherever a page may end", {timeout: 300_000}, async () => {
    const content = kitContent(example());
    for (const more of [0, 2, 14, 18]) {
      const sections = content.sections.map((section, i) =>
        i === 0 ? {...section, sentences: [...section.sentences, ...Array<string>(more).fill("Kalimat.")]} : section
      );
      const pages = await pagesOf(await convert(await writeDocx({...content, sections}), "longer.docx", "pdf"));
      for (const page of pages)
        for (const heading of headings(content)) expect(body(page, content).endsWith(heading)).toBe(false);
    }
  });

  it(
    "the handout of several scenarios: no page ends with a heading or begins with a note",
    {timeout: 300_000},
    async () => {
      const content = kitContent(several());
      const pages = await pagesOf(await convert(await writeDocx(content), "pages.docx", "pdf"));
      for (const page of pages) {
        const words = body(page, content);
        for (const heading of headings(content)) expect(words.endsWith(heading)).toBe(false);
        for (const note of content.sections.flatMap(({notes}) => notes))
          expect(words.startsWith(plain(note).slice(0, 40))).toBe(false);
      }
    }
  );

  it("the workbook: its caveats on each page", {timeout: 300_000}, async () => {
    const content = kitContent(example());
    const pages = await pagesOf(await convert(await writeXlsx(content), "kit.xlsx", "pdf"));
    for (const page of pages) {
      expect(page).toContain(content.stamp.data);
      expect(page).toContain(content.stamp.made);
    }
  });
});

describe("the workbook computes", () => {
  it("what the library does, under weights that were not in it", {timeout: 300_000}, async () => {
    const request = example();
    const weights = percents(10, 20, 65, 5);
    const written = await recomputed(await writeXlsx(kitContent(request)), [0.1, 0.2, 0.65, 0.05]);
    const {text, value} = (await readWorkbook(written)).of("Peringkat");
    const {units, unitsBefore} = request.cases[0]!;
    const after = standings(units, weights, bkn2019);
    const before = standings(unitsBefore, bkn2019.weights, bkn2019);
    expect(after.map(({rank}) => rank)).not.toEqual(request.cases[0]!.after.map(({rank}) => rank));
    for (let row = 9; row < 20; ++row) {
      const name = text(row, 1);
      const i = units.findIndex(({id}) => request.label(id) === name);
      expect(Math.abs((value(row, 2) as number) - after[i]!.index)).toBeLessThan(1e-9);
      expect(value(row, 3)).toBe(after[i]!.rank);
      expect(Math.abs((value(row, 4) as number) - before[i]!.index)).toBeLessThan(1e-9);
      expect(value(row, 5)).toBe(before[i]!.rank);
      expect(value(row, 6)).toBe(before[i]!.rank - after[i]!.rank);
    }
    const sorted = Array.from({length: 11}, (_, k) => value(24 + k, 1));
    expect(sorted).toEqual([...after].sort((a, b) => a.rank - b.rank).map(({id}) => request.label(id)));
  });

  it("nothing while the weights do not add up to 100%, and says so", {timeout: 300_000}, async () => {
    const written = await recomputed(await writeXlsx(kitContent(example())), [0.5, 0.2, 0.65, 0.05]);
    const book = await readWorkbook(written);
    expect(book.of("Bobot").text("G10")).toBe("jumlah harus 100%");
    expect(book.of("Peringkat").text("B9")).toBe("");
  });
});

/** The workbook with other weights for its scenario and nothing remembered, as LibreOffice computes it. */
async function recomputed(bytes: Uint8Array, weights: number[]): Promise<Uint8Array> {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) continue;
    let xml = strFromU8(part).replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1");
    if (xml.includes("dataValidation"))
      weights.forEach((weight, d) => {
        const cell = new RegExp(`(<c r="${"BCDE"[d]}10"[^>]*><v>)[^<]*`);
        expect(xml).toMatch(cell);
        xml = xml.replace(cell, `$1${weight}`);
      });
    parts[name] = strToU8(xml);
  }
  return convert(zipSync(parts), "weights.xlsx", "xlsx");
}
