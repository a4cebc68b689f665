// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {rankAgreement} from "../../lib/index.js";
import type {Standing} from "../../lib/index.js";
import {agreementTable} from "../../src/compare/agreementTable.js";
import {differencesTable} from "../../src/compare/differencesTable.js";
import {texts} from "../weights/fixtures.js";

const ranked = (...ranks: number[]): Standing[] =>
  ranks.map((rank, i) => ({id: `${i}`, rank, index: 100 - rank, category: "sedang", contributions: []}));

function made(rankings: Standing[][], locale: "id" | "en" = "id") {
  const columns = rankings.map((_, i) => ({short: `S${i + 1}`, name: `Skenario ${i + 1}`}));
  return agreementTable({columns, pairs: rankings.map((a) => rankings.map((b) => rankAgreement(a, b)))}, {locale});
}

describe("agreementTable", () => {
  it("has each pair once, with both coefficients, the largest move and how many move", () => {
    // Of 1 2 3 and 2 1 3: one of three pairs is turned, τ = (2 − 1) / 3; ρ = 1 − 6·2 / (3·8).
    const table = made([ranked(1, 2, 3), ranked(2, 1, 3), ranked(3, 2, 1)]);
    expect(texts(table, "tbody td")).toEqual([
      "τ-b 0,33 ρ 0,50 pindah 1",
      "τ-b −1,00 ρ −1,00 pindah 2",
      "–",
      "τ-b −0,33 ρ −0,50 pindah 2"
    ]);
    expect(table.querySelector("td")!.getAttribute("title")).toBe(
      "S1 dan S2: τ-b 0,33, ρ 0,50, perpindahan terbesar 1 peringkat, 2 dari 3 instansi berpindah."
    );
    expect(texts(table, "tbody th")).toEqual(["S1 Skenario 1", "S2 Skenario 2"]);
    expect(table.textContent).toContain("bernilai 1 bila urutannya sama");
  });

  it("says that a coefficient is not defined where all are tied, and nothing of fewer than two", () => {
    const table = made([ranked(1, 1, 1), ranked(1, 2, 3)]);
    expect(texts(table, "tbody td")[0]).toContain("τ-b tidak terdefinisi ρ tidak terdefinisi");
    for (const few of [made([]), made([ranked(1)])]) expect(few.querySelectorAll("tbody tr")).toHaveLength(0);
  });

  it("waits for what is not computed yet", () => {
    const columns = ["A", "B"].map((name, i) => ({short: `S${i + 1}`, name}));
    const pairs = [
      ["loading", "loading"],
      ["loading", "loading"]
    ] as const;
    expect(texts(agreementTable({columns, pairs}, {locale: "id"}), "tbody td")).toEqual(["menunggu rekaman pegawai …"]);
  });

  it("shades by more than colour: the number stands in the cell", () => {
    const table = made([ranked(1, 2, 3), ranked(1, 2, 3)], "en");
    const cell = table.querySelector("td")!;
    expect(cell.getAttribute("style")).toContain("--heat: 1.000");
    expect(cell.textContent).toContain("1.00");
  });
});

describe("differencesTable", () => {
  const columns = ["Peraturan", "Kini"].map((name, i) => ({short: `S${i + 1}`, name}));

  it("marks what differs from the first, and says where nothing does", () => {
    const rows = [{label: "Bobot Kinerja (%)", values: ["30,0", "40,0"]}];
    const table = differencesTable({columns, rows}, {locale: "id"});
    expect([...table.querySelectorAll("td")].map((td) => td.hasAttribute("data-other"))).toEqual([false, true]);
    table.update({columns, rows: []});
    expect(table.querySelectorAll("tbody tr")).toHaveLength(0);
    expect(table.querySelector("h3 + p")!.textContent.length).toBeGreaterThan(20);
  });
});
