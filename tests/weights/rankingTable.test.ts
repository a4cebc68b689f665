// @vitest-environment jsdom
import {afterEach, describe, expect, it} from "vitest";
import {rankingTable} from "../../src/weights/rankingTable.js";
import type {RankingRow} from "../../src/model/rankingRow.js";
import type {Locale} from "../../src/messages/define.js";
import {dimensions, row, texts, unranked, unrankedAfter} from "./fixtures.js";

afterEach(() => document.body.replaceChildren());

function make(rows: RankingRow[], locale: Locale = "id", selected: string | null = null) {
  const data = {rows, selected, baselineName: "peraturan"};
  const table = rankingTable(data, {locale, dimensions});
  document.body.append(table);
  const cell = (id: string, name: string) => {
    const button = [...table.querySelectorAll<HTMLButtonElement>(".agency")].find((b) => b.textContent === id)!;
    return button.closest("tr")!.querySelector(`.cell-${name}`)!;
  };
  const names = () => texts(table, ".agency");
  return {table, data, cell, names, button: (id: string) => cell(id, "agency").querySelector("button")!};
}

const place = (rank: number, index: number) => ({rank, index, category: "sedang" as const});
const after = (rank: number, index: number, category: "sedang" | "tinggi" = "sedang") => ({
  rank,
  index,
  category,
  contributions: [index, 0, 0, 0]
});

describe("rankingTable", () => {
  it("is a table with a caption, column headers and a header in each row", () => {
    const {table} = make([row("Batam", 1, 75), row("Batang", 2, 70)]);
    expect(table.querySelector("caption")?.textContent).toContain("dibandingkan dengan peraturan");
    expect(texts(table, "thead th")).toEqual([
      "Peringkat",
      "Instansi",
      "Indeks",
      "Semula",
      "Kategori",
      "Sumbangan",
      "Pegawai, lengkap"
    ]);
    expect(texts(table, "tbody th")).toEqual(["Batam", "Batang"]);
    expect([...table.querySelectorAll("th")].every((th) => th.hasAttribute("scope"))).toBe(true);
  });

  it("orders by the rank after, the unranked last", () => {
    const {names} = make([
      row("A", 2, 70),
      row("Kecil", 0, 0, {protected: true, before: unranked, after: unrankedAfter}),
      row("B", 1, 75)
    ]);
    expect(names()).toEqual(["B", "A", "Kecil"]);
  });

  it("says how ranks and indexes change, in signs and in words", () => {
    const {cell} = make([
      row("Naik", 1, 76.2, {before: place(3, 75), after: after(1, 76.2)}),
      row("Turun", 2, 74, {before: place(1, 76), after: after(2, 74)}),
      row("Tetap", 3, 70)
    ]);
    expect(cell("Naik", "rank").textContent).toBe("1▲2naik 2 peringkat–rentang peringkat belum dihitung");
    expect(cell("Turun", "rank").textContent).toBe("2▼1turun 1 peringkat–rentang peringkat belum dihitung");
    expect(cell("Tetap", "rank").textContent).toBe("3=peringkat tetap–rentang peringkat belum dihitung");
    expect(cell("Naik", "index").textContent?.trim()).toBe("76,20 +1,20");
    expect(cell("Turun", "index").textContent?.trim()).toBe("74,00 −2,00");
    expect(cell("Naik", "before").textContent).toContain("3 · 75,00");
  });

  it("shows a change that adds up with the rounded indexes", () => {
    // 70.004 → 70,00 and 71.006 → 71,01: the change shown is 1,01 though the exact one rounds to 1,00.
    const {cell} = make([row("A", 1, 71.006, {before: place(1, 70.004), after: after(1, 71.006)})]);
    expect(cell("A", "index").textContent?.trim()).toBe("71,01 +1,01");
  });

  it("says the same in English", () => {
    const {cell} = make([row("Up", 1, 76, {before: place(2, 75), after: after(1, 76)})], "en");
    expect(cell("Up", "rank").textContent).toBe("1▲1up 1 place–range of ranks not computed yet");
    expect(cell("Up", "index").textContent?.trim()).toBe("76.00 +1.00");
  });

  it("tells ties on every row that shares the rank", () => {
    const {cell} = make([row("A", 1, 75), row("B", 1, 75), row("C", 3, 70)]);
    const tie = (id: string) => cell(id, "rank").querySelector(".tie")!;
    expect([tie("A").textContent, tie("B").textContent, tie("C").textContent]).toEqual(["seri", "seri", ""]);
    expect(tie("A").getAttribute("title")).toBe("seri dengan B");
  });

  it("says why a protected and an empty row have no rank, and hides the head-count of the first", () => {
    const none = {before: unranked, after: unrankedAfter};
    const {cell} = make([
      row("Kecil", 0, 0, {...none, n: 7, population: 7, complete: 6, protected: true}),
      row("Kosong", 0, 0, {...none, n: 0, population: 0, complete: 0})
    ]);
    expect(cell("Kecil", "agency").textContent).toContain("dilindungi (kelompok kecil)");
    expect(cell("Kecil", "people").textContent).toContain("<10");
    expect(cell("Kecil", "people").textContent).not.toMatch(/[67]/);
    expect(cell("Kosong", "agency").textContent).toContain("tidak ada pegawai yang dinilai");
    expect(cell("Kosong", "index").textContent?.trim()).toBe("–");
  });

  it("says so when no agency can be ranked", () => {
    const {table, data} = make([row("Kecil", 0, 0, {protected: true, before: unranked, after: unrankedAfter})]);
    const status = table.querySelector<HTMLElement>("[role=status]")!;
    expect(status.hidden).toBe(false);
    table.update({...data, rows: [row("A", 1, 75)]});
    expect(status.hidden).toBe(true);
  });

  it("shows coverage as a share of the population, and none where it is not known", () => {
    const {cell} = make([
      row("A", 1, 75, {n: 1000, population: 2000, complete: 1500}),
      row("B", 2, 70, {complete: null})
    ]);
    expect(cell("A", "people").textContent).toMatch(/1\.000\s*75,0%/);
    expect(cell("B", "people").getAttribute("title")).toBe("kelengkapan tidak diketahui");
    const head = (rows: RankingRow[]) => make(rows).table.querySelector("thead .cell-people")!.textContent;
    expect(head([row("A", 1, 75), row("B", 2, 70, {complete: null})])).toBe("Pegawai, lengkap");
    expect(head([row("B", 2, 70, {complete: null})])).toBe("Pegawai");
  });

  it("names a category that has changed", () => {
    const {cell} = make([row("A", 1, 81, {before: place(1, 80), after: after(1, 81, "tinggi")})]);
    expect(cell("A", "category").textContent).toBe("Tinggisemula Sedang");
    expect(cell("A", "category").querySelector(".steps")?.getAttribute("data-level")).toBe("4");
  });

  it("describes the parts of the index to those who do not see the bar", () => {
    const {cell} = make([row("A", 1, 80)]);
    expect(cell("A", "parts").querySelector("[role=img]")?.getAttribute("aria-label")).toBe(
      "Kualifikasi 40,00, Kompetensi 20,00, Kinerja 10,00, Disiplin 10,00, indeks semula 80,00"
    );
  });

  it("sends select with the id, once, and presses the button of the chosen one", () => {
    const {table, data, button} = make([row("A", 1, 75), row("B", 2, 70)]);
    const chosen: unknown[] = [];
    document.body.addEventListener("select", (event) => chosen.push((event as CustomEvent).detail), {once: false});
    button("B").click();
    expect(chosen).toEqual(["B"]);
    table.update({...data, selected: "B"});
    expect(button("B").getAttribute("aria-pressed")).toBe("true");
    expect(button("A").getAttribute("aria-pressed")).toBe("false");
  });

  it("keeps its rows and the focus when the order changes", () => {
    const {table, data, button, names} = make([row("A", 1, 75), row("B", 2, 70), row("C", 3, 65)]);
    const before = button("A");
    before.focus();
    table.update({...data, rows: [row("A", 3, 60), row("B", 1, 70), row("C", 2, 65)]});
    expect(names()).toEqual(["B", "C", "A"]);
    expect(button("A")).toBe(before);
    expect(document.activeElement).toBe(before);
  });

  it("writes hostile names as text", () => {
    const {table, names} = make([row("<img src=x onerror=alert(1)>", 1, 75)]);
    expect(names()).toEqual(["<img src=x onerror=alert(1)>"]);
    expect(table.querySelector("img")).toBeNull();
  });
});
