// @vitest-environment jsdom
import {describe, expect, it, vi} from "vitest";
import {resultTable} from "../../../src/lab/ui/resultTable.js";
import {tableOf} from "./fixture.js";
import type {ResultTable} from "../../../src/lab/engine/types.js";

const settled = () => new Promise((resolve) => setTimeout(resolve));

function million(rows = 1_000_000): ResultTable {
  return {
    rows,
    columns: [
      {name: "n", type: "number"},
      {name: "kata", type: "text"}
    ],
    slice: vi.fn(async (from: number, length: number, order?: {column: string; descending: boolean}) =>
      Array.from({length}, (_, i) => {
        const n = order?.descending ? rows - 1 - from - i : from + i;
        return [n, n % 2 ? null : `kata ${n}`];
      })
    ),
    column: async () => [],
    size: async () => 0
  };
}

const cells = (element: Element) =>
  [...element.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent));
const press = (element: Element, label: string) =>
  [...element.querySelectorAll("button")].find(({textContent}) => textContent!.trim().startsWith(label))!.click();

describe("resultTable", () => {
  it("keeps only the rows in sight in the document, and says how many there are", async () => {
    const element = resultTable(million(), {locale: "id", n: 1});
    await settled();
    expect(element.querySelectorAll("tbody tr")).toHaveLength(12);
    expect(element.querySelector("table")!.getAttribute("aria-rowcount")).toBe("1000001");
    expect(cells(element)[0]).toEqual(["0", "kata 0"]);
    expect(element.textContent).toContain("Baris 1–12 dari 1.000.000");
  });
  it("writes the beginning of a long text into the page, with the length of the whole, and where the whole is", async () => {
    const text = "x".repeat(30_000_000);
    const element = resultTable(tableOf([{name: "b", type: "text"}], [[text], ["pendek"]]), {locale: "id", n: 1});
    await settled();
    expect(cells(element)).toEqual([[`(30.000.000 karakter) ${"x".repeat(300)}…`], ["pendek"]]);
    expect(element.outerHTML.length).toBeLessThan(10_000);
    expect([...element.querySelectorAll(".hint")].map((hint) => hint.textContent)).toEqual([
      "Teks yang panjang ditampilkan 300 karakter pertamanya saja, dengan panjang seluruhnya di depannya. Teks utuhnya ada di berkas unduhan."
    ]);
  });

  it("draws no more columns than a page can hold, and says how many there are", async () => {
    const columns = Array.from({length: 1500}, (_, i) => ({name: `k${i}`, type: "number" as const}));
    const element = resultTable(tableOf(columns, [columns.map((_, i) => i)]), {locale: "en", n: 1});
    await settled();
    expect(element.querySelectorAll("th")).toHaveLength(200);
    expect(element.textContent).toContain("The first 200 of 1,500 columns are shown.");
  });

  it("shows null as null, told apart from the word", async () => {
    const element = resultTable(million(4), {locale: "en", n: 1});
    await settled();
    expect(cells(element)).toEqual([
      ["0", "kata 0"],
      ["1", "null"],
      ["2", "kata 2"],
      ["3", "null"]
    ]);
    expect(element.querySelectorAll(".lab-null")).toHaveLength(2);
  });
  it("goes to the last page and back", async () => {
    const element = resultTable(million(), {locale: "id", n: 1});
    press(element, "Akhir");
    await settled();
    await settled();
    expect(cells(element).at(-1)).toEqual(["999.999", "null"]);
    expect(element.querySelector("tbody tr:last-child")!.getAttribute("aria-rowindex")).toBe("1000001");
    press(element, "Sebelumnya");
    await settled();
    expect(cells(element)[0]![0]).toBe("999.976");
    press(element, "Awal");
    await settled();
    expect(cells(element)[0]![0]).toBe("0");
  });
  it("reads what comes next before it is in sight", async () => {
    const table = million();
    const element = resultTable(table, {locale: "id", n: 1});
    await settled();
    expect(table.slice).toHaveBeenCalledTimes(1);
    for (let k = 0; k < 8; ++k) press(element, "Berikutnya");
    await settled();
    expect(table.slice).toHaveBeenLastCalledWith(200, 200, undefined);
    expect(table.slice).toHaveBeenCalledTimes(2);
    press(element, "Akhir");
    await settled();
    expect(table.slice).toHaveBeenLastCalledWith(999_800, 200, undefined);
    press(element, "Sebelumnya");
    await settled();
    expect(table.slice).toHaveBeenCalledTimes(3);
  });
  it("sorts up, down, and not at all", async () => {
    const table = million();
    const element = resultTable(table, {locale: "id", n: 1});
    await settled();
    const head = element.querySelector("th")!;
    press(element, "n");
    await settled();
    expect(head.getAttribute("aria-sort")).toBe("ascending");
    press(element, "n");
    await settled();
    expect(head.getAttribute("aria-sort")).toBe("descending");
    expect(cells(element)[0]![0]).toBe("999.999");
    press(element, "n");
    await settled();
    expect(head.hasAttribute("aria-sort")).toBe(false);
    expect(cells(element)[0]![0]).toBe("0");
    expect(table.slice).toHaveBeenCalledWith(0, 200, {column: "n", descending: true});
  });
  it("says what went wrong when rows cannot be read", async () => {
    const table = {...million(), slice: () => Promise.reject(new Error("mesin mati"))};
    const element = resultTable(table, {locale: "id", n: 1});
    await settled();
    expect(element.querySelector("[role=status]")!.textContent).toContain("mesin mati");
  });
  it("says that there are no rows", () => {
    expect(resultTable(million(0), {locale: "id", n: 1}).textContent).toContain("Tidak ada baris");
  });
});
