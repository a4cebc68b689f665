// @vitest-environment jsdom
import {afterEach, describe, expect, it, vi} from "vitest";
import {kitPreview} from "../../../src/kit/ui/kitPreview.js";
import {stampLines} from "../../../src/kit/write/stampLines.js";
import type {KitContent} from "../../../src/kit/write/types.js";
import {kitContent} from "../../../src/kit/content/content.js";
import {several} from "../fixture.js";
import {hostile} from "../../state/scenario/savedFixture.js";
import {texts} from "../../weights/fixtures.js";
import {content} from "./fixtures.js";

afterEach(() => document.body.replaceChildren());

function made(shown: KitContent | null, problem: string | null = null) {
  const preview = kitPreview({content: shown, problem}, {locale: "id"});
  document.body.append(preview);
  return preview;
}

const asSlides = (preview: Element) => preview.querySelectorAll<HTMLInputElement>('input[type="radio"]')[1]!.click();

describe("kitPreview", () => {
  it("shows the handout with its caveats, the link and its code", () => {
    const preview = made(content);
    const head = preview.querySelector("thead")!.textContent;
    for (const line of stampLines(content)) expect(head).toContain(line);
    expect(preview.querySelector(".kit-link a")!.getAttribute("href")).toBe(content.links[0]!.url);
    const codes = [...preview.querySelectorAll(".kit-qr")];
    expect(codes.map((code) => code.getAttribute("aria-label"))).toEqual([
      "Kode QR tautan ke skenario “Kini”",
      "Kode QR tautan ke skenario “Kini”"
    ]);
    expect(texts(preview, ".kit-section > h3")).toEqual(["Ringkasan"]);
  });

  it("takes each figure along as SVG and PNG, and each table as CSV, by the names they have in the ZIP", async () => {
    const shown = kitContent(several({locale: "id"}));
    const preview = made(shown);
    const figures = shown.sections.flatMap(({figure}) => figure ?? []);
    const tables = shown.sections.flatMap(({tables}) => tables);
    const labels = [...preview.querySelectorAll(".kit-files button")].map((b) => b.getAttribute("aria-label")!);
    for (const {title} of figures) expect(labels).toEqual(expect.arrayContaining([`SVG: ${title}`, `PNG: ${title}`]));
    expect(labels).toHaveLength(2 * figures.length + tables.length);
    const taken: [string, string][] = [];
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      taken.push([this.download, this.href]);
    });
    const blobs: Blob[] = [];
    Object.assign(URL, {createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`, revokeObjectURL() {}});
    const press = (label: string) =>
      [...preview.querySelectorAll<HTMLButtonElement>(".kit-files button")]
        .find((b) => b.getAttribute("aria-label") === label)!
        .click();
    press(`SVG: ${figures[0]!.title}`);
    press(labels.find((label) => label.startsWith("CSV") && label.endsWith(tables[0]!.caption))!);
    await vi.waitFor(() => expect(taken).toHaveLength(2));
    expect(taken.map(([name]) => name)).toEqual([
      `${shown.name}-${figures[0]!.id}.svg`,
      `${shown.name}-${tables[0]!.id}.csv`
    ]);
    expect(blobs.map(({type}) => type)).toEqual(["image/svg+xml", "text/csv;charset=utf-8"]);
    for (const {size} of blobs) expect(size).toBeGreaterThan(500);
    vi.restoreAllMocks();
  });

  it("heads the pages of several scenarios shortly, and tells all once at the beginning", () => {
    const six = kitContent(several({locale: "id"}));
    const preview = made(six);
    const head = preview.querySelector("thead")!.textContent;
    for (const line of [six.stamp.data, ...six.stamp.status, six.stamp.source, six.stamp.made])
      expect(head).toContain(line);
    expect(six.stamp.status.join(" ")).toMatch(/berlaku\..*hipotetis/);
    expect(head.replace(/\s+/g, " ").length).toBeLessThan(700);
    expect(preview.querySelectorAll("thead a")).toHaveLength(1);
    const told = preview.querySelector(".kit-caveats")!.textContent;
    for (const line of [...six.stamp.scheme, ...six.stamp.filter]) expect(told).toContain(line);
  });

  it("names its figures, and has their numbers in the table beside", () => {
    const preview = made(content);
    const svg = preview.querySelector(".kit-figure svg")!;
    expect([svg.getAttribute("role"), svg.getAttribute("aria-label")]).toEqual([
      "img",
      content.sections[0]!.figure!.alt
    ]);
    const drawn = [...svg.querySelectorAll("text")].map((text) => text.textContent.trim());
    const rows = [...preview.querySelectorAll(".kit-table tbody tr")].map((tr) => texts(tr, "td"));
    expect(rows).toEqual([
      ["A", "1", "2"],
      ["B", "2", "1"]
    ]);
    for (const [name, from, to] of rows) {
      expect(drawn).toContain(`${name}  ${from}`);
      expect(drawn.some((text) => text.startsWith(`${to}  ${name} `))).toBe(true);
    }
    const table = preview.querySelector(".kit-table")!;
    expect([table.getAttribute("tabindex"), table.getAttribute("aria-label")]).toEqual(["0", "Peringkat"]);
    expect([...table.querySelectorAll("th")].every((th) => th.getAttribute("scope") === "col")).toBe(true);
  });

  it("lets a figure that is wider than its place scroll, by keyboard as well", () => {
    const preview = made(content);
    const {title} = content.sections[0]!.figure!;
    const box = preview.querySelector(".kit-figure svg")!.parentElement!;
    expect([box.getAttribute("tabindex"), box.getAttribute("role"), box.getAttribute("aria-label")]).toEqual([
      "0",
      "group",
      title
    ]);
  });

  it("numbers its pages in the language of the page, and only where it is a handout", () => {
    const preview = made(content);
    const sheet = () => preview.querySelector("style")?.textContent;
    expect(sheet()).toContain('content: "Halaman " counter(page) " / " counter(pages)');
    asSlides(preview);
    expect(sheet()).toBeUndefined();
    document.body.replaceChildren(kitPreview({content, problem: null}, {locale: "en"}));
    expect(document.querySelector("style")!.textContent).toContain('"Page " counter(page)');
  });

  it("marks tables of many columns, which are printed smaller", () => {
    const {tables} = content.sections[0]!;
    const wide = {...tables[0]!, columns: Array.from({length: 6}, () => tables[0]!.columns[0]!), rows: []};
    const preview = made({...content, sections: [{...content.sections[0]!, tables: [tables[0]!, wide]}]});
    const marked = [...preview.querySelectorAll(".kit-table")].map((table) => table.hasAttribute("data-wide"));
    expect(marked).toEqual([false, true]);
  });

  it("shows the same as slides, each with the caveats and its number", () => {
    const preview = made(content);
    asSlides(preview);
    const slides = [...preview.querySelectorAll(".kit-slide")];
    expect(slides.map((slide) => slide.getAttribute("aria-label"))).toEqual(["Salindia 1 dari 2", "Salindia 2 dari 2"]);
    for (const slide of slides) expect(slide.querySelector("footer")!.textContent).toContain(content.stamp.data);
    preview.update({content: {...content, title: "Lain"}, problem: null});
    expect(preview.querySelector(".kit-slide h2")!.textContent).toBe("Lain");
  });

  it("says what is missing instead of an empty paper", () => {
    const preview = made(null, "Pilih sedikitnya satu skenario.");
    expect(preview.querySelector(".kit-paper")!.textContent).toBe("Pilih sedikitnya satu skenario.");
    preview.update({content: null, problem: null});
    expect(preview.querySelector(".kit-paper")!.textContent).toContain("Hitungan belum selesai");
  });

  it("prints the handout under the name of the kit, and gives the page its title back", () => {
    document.title = "Bahan Diskusi";
    const preview = made(content);
    asSlides(preview);
    const titles: string[] = [];
    vi.stubGlobal("print", () => {
      dispatchEvent(new Event("beforeprint"));
      expect(preview.querySelector(".kit-handout")).not.toBeNull();
      titles.push(document.title);
    });
    preview.print("timbang-bahan");
    dispatchEvent(new Event("afterprint"));
    expect([titles, document.title]).toEqual([["timbang-bahan"], "Bahan Diskusi"]);
    vi.unstubAllGlobals();
  });

  it("prints the handout however one prints, and shows the slides again after it", () => {
    const preview = made(content);
    asSlides(preview);
    dispatchEvent(new Event("beforeprint"));
    expect(preview.querySelector(".kit-handout")).not.toBeNull();
    expect(preview.querySelector(".kit-slides")).toBeNull();
    dispatchEvent(new Event("afterprint"));
    expect(preview.querySelector(".kit-slides")).not.toBeNull();
  });

  it("shows any text as text", () => {
    const [section] = content.sections;
    const preview = made({
      ...content,
      title: hostile[0]!,
      links: hostile.map((label) => ({label, url: "http://localhost/#"})),
      sections: [{...section!, title: hostile[0]!, sentences: hostile}]
    });
    for (const as of ["handout", "slides"]) {
      if (as === "slides") asSlides(preview);
      expect(preview.querySelector("script, img, b")).toBeNull();
      expect(preview.textContent).toContain(hostile[0]!);
    }
  });

  it("says that a link is too long for a code", () => {
    const preview = made({...content, links: [{label: "Kini", url: `http://localhost/#${"x".repeat(4000)}`}]});
    expect(preview.querySelector(".kit-qr")).toBeNull();
    expect(preview.querySelector(".kit-link")!.textContent).toContain("terlalu panjang untuk kode QR");
  });

  it("names no agency where names are masked, on paper or slides", () => {
    const preview = made(kitContent(several({blind: true})));
    for (const as of ["handout", "slides"]) {
      if (as === "slides") asSlides(preview);
      expect(preview.outerHTML).toContain("Instansi A");
      expect(preview.outerHTML).not.toMatch(/Pemkab|Pemkot|Pemda DIY|Pemprov|Kemenkumham|KLHK|Majalengka|kab-batang/);
    }
  });
});
