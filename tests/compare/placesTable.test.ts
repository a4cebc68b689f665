// @vitest-environment jsdom
import {afterEach, expect, it, vi} from "vitest";
import {placesTable} from "../../src/compare/placesTable.js";
import type {PlaceIn, PlaceRow} from "../../src/compare/placesTable.js";
import {hostile} from "../state/scenario/savedFixture.js";
import {texts} from "../weights/fixtures.js";

afterEach(() => document.body.replaceChildren());

const columns = ["Peraturan", "Kini"].map((name, i) => ({short: `S${i + 1}`, name}));
const at = (rank: number, index: number, tied = false): PlaceIn => ({rank, index, category: "sedang", tied});
const row = (id: string, ...places: PlaceIn[]): PlaceRow => ({id, label: `Instansi ${id}`, places});
const cells = (table: Element, id: string) =>
  texts(
    [...table.querySelectorAll("tbody tr")].find((tr) => tr.textContent.includes(`Instansi ${id}`))!,
    "td"
  );

it("says rank, index, its change and the category, and the move in words", () => {
  // 79,13 − 0,36 = 78,77
  const table = placesTable(
    {columns, rows: [row("a", at(1, 79.13), at(5, 78.77)), row("b", at(3, 60), at(1, 61.5))], selected: null},
    {locale: "id"}
  );
  expect(cells(table, "a")).toEqual(["1 79,13 Sedang", "5 ▼4turun 4 peringkat dari S1 78,77 −0,36 Sedang"]);
  expect(cells(table, "b")[1]).toBe("1 ▲2naik 2 peringkat dari S1 61,50 +1,50 Sedang");
  expect(table.querySelector("caption")!.textContent).toContain("perubahan terhadap S1");
  expect(texts(table, "thead th")).toHaveLength(3);
  expect([...table.querySelectorAll("tbody th")].every((th) => th.getAttribute("scope") === "row")).toBe(true);
});

it("says ties, and why a place has no rank; of these nothing is reckoned", () => {
  const table = placesTable(
    {
      columns,
      rows: [
        row("a", at(1, 70, true), at(1, 70, true)),
        row("b", at(2, 70), {reason: "protected"}),
        row("c", {reason: "empty"}, at(2, 60)),
        row("d", {reason: "absent"}, {reason: "absent"})
      ],
      selected: null
    },
    {locale: "id"}
  );
  expect(cells(table, "a")[0]).toBe("1 seri 70,00 Sedang");
  expect(cells(table, "a")[1]).toBe("1 seri =peringkat tetap 70,00 0,00 Sedang");
  expect(cells(table, "b")[1]).toBe("dilindungi (kelompok kecil)");
  expect(cells(table, "c")).toEqual(["tidak ada pegawai yang dinilai", "2 60,00 Sedang"]);
  expect(cells(table, "d")).toEqual(["tidak ada di data ini", "tidak ada di data ini"]);
});

it("is chosen from with the keyboard, which stays where it was", () => {
  const rows = [row("a", at(1, 70), at(2, 60)), row("b", at(2, 60), at(1, 70))];
  const table = placesTable({columns, rows, selected: null}, {locale: "id"});
  document.body.append(table);
  const chosen = vi.fn();
  table.addEventListener("select", (event) => chosen((event as CustomEvent).detail));
  const button = table.querySelectorAll<HTMLButtonElement>("button")[1]!;
  button.focus();
  button.click();
  expect(chosen).toHaveBeenCalledExactlyOnceWith("b");
  table.update({columns, rows, selected: "b"});
  expect(document.activeElement).toBe(table.querySelectorAll("button")[1]);
  expect(document.activeElement!.getAttribute("aria-pressed")).toBe("true");
  expect(table.querySelectorAll("tr[data-selected]")).toHaveLength(1);
});

it("shows no agencies, and any name as text", () => {
  const empty = placesTable({columns: [], rows: [], selected: null}, {locale: "en"});
  expect(empty.querySelectorAll("tbody tr")).toHaveLength(0);
  const table = placesTable(
    {
      columns,
      rows: hostile.map((label, i) => ({id: label, label, places: [at(i + 1, 50), at(i + 1, 50)]})),
      selected: null
    },
    {locale: "id"}
  );
  expect(table.querySelector("script")).toBeNull();
  expect([...table.querySelectorAll("tbody th")].map((th) => th.textContent.trim())).toEqual(
    hostile.map((name) => name.trim())
  );
});
