// @vitest-environment jsdom
import {beforeEach, describe, expect, it} from "vitest";
import {liveTable} from "../../src/ui/liveTable.js";
import type {LiveTableData, LiveTableOptions} from "../../src/ui/liveTable.js";

type Row = {name: string; n: number | null};

const columns: LiveTableData<Row>["columns"] = [
  {label: "Nama", text: ({name}) => name, order: ({name}) => name},
  {label: "n", numeric: true, text: ({n}) => (n === null ? "–" : String(n)), order: ({n}) => n},
  {label: "Catatan", text: () => "", paint: (cell, {n}) => cell.classList.toggle("odd", n !== null && n % 2 === 1)}
];
const some = (length: number): Row[] => Array.from({length}, (_, i) => ({name: `Unit ${i + 1}`, n: (i * 7) % 10}));

beforeEach(() => document.body.replaceChildren());

function made(rows: readonly Row[], options: Partial<LiveTableOptions> = {}) {
  const table = liveTable({caption: "Unit", columns, rows}, {locale: "id", ...options});
  document.body.append(table);
  const lines = () => [...table.querySelectorAll<HTMLElement>("tbody tr")];
  const names = () => lines().map((line) => line.querySelector("th")!.textContent);
  const press = (label: string) =>
    [...table.querySelectorAll("button")].find((button) => button.textContent!.trim().startsWith(label))!.click();
  const key = (key: string) =>
    document.activeElement!.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true}));
  const search = (words: string) => {
    const input = table.querySelector("input")!;
    input.value = words;
    input.dispatchEvent(new Event("input", {bubbles: true}));
  };
  const status = () => table.querySelector("output")!.textContent;
  return {table, lines, names, press, key, search, status};
}

describe.each([0, 1, 100])("a table of %i rows", (length) => {
  it("has them all in the document, as a plain table that scrolls sideways", () => {
    const {table, lines, names} = made(some(length));
    expect(names()).toEqual(some(length).map(({name}) => name));
    expect(table.querySelector("caption")!.textContent!.trim()).toBe("Unit");
    expect(table.querySelector("table")!.hasAttribute("role")).toBe(false);
    expect(table.querySelector(".scroll-table")!.getAttribute("tabindex")).toBe("0");
    expect(lines().every((line) => !line.hasAttribute("aria-rowindex"))).toBe(true);
  });
});

describe("a cell", () => {
  it("aligns numbers, heads its row in the first column, and shows what else it has", () => {
    const {table} = made([{name: "A", n: 3}]);
    expect([...table.querySelectorAll("thead th")].map((head) => head.className)).toEqual(["", "number", ""]);
    expect([...table.querySelectorAll("tbody tr > *")].map(({tagName, className}) => [tagName, className])).toEqual([
      ["TH", ""],
      ["TD", "number"],
      ["TD", "odd"]
    ]);
    expect(table.querySelector("tbody th")!.getAttribute("scope")).toBe("row");
  });
});

describe.each([623, 100_000])("a table of %i rows", (length) => {
  it("has only those in sight in the document, and says how many there are", () => {
    const {table, lines, names} = made(some(length));
    expect(lines()).toHaveLength(15);
    expect(names()[0]).toBe("Unit 1");
    expect(table.querySelector("[role=grid]")!.getAttribute("aria-rowcount")).toBe(String(length + 1));
    expect(lines().map((line) => line.getAttribute("aria-rowindex"))).toEqual(
      Array.from({length: 15}, (_, i) => String(i + 2))
    );
  });

  it("is gone through by keyboard from the one row that Tab reaches", () => {
    const {lines, names, key} = made(some(length));
    const at = () => document.activeElement!.querySelector("th")!.textContent;
    expect(lines().map(({tabIndex}) => tabIndex)).toEqual([0, ...Array<number>(14).fill(-1)]);
    lines()[0]!.focus();
    key("ArrowUp");
    expect(at()).toBe("Unit 1");
    key("ArrowDown");
    expect(at()).toBe("Unit 2");
    key("PageDown");
    expect(at()).toBe("Unit 17");
    expect(names()).toEqual(Array.from({length: 15}, (_, i) => `Unit ${i + 3}`));
    key("End");
    expect(at()).toBe(`Unit ${length}`);
    expect(lines().filter(({tabIndex}) => tabIndex === 0)).toEqual([document.activeElement]);
    key("Home");
    expect([at(), names()[0]]).toEqual(["Unit 1", "Unit 1"]);
    key("x");
    expect(at()).toBe("Unit 1");
  });

  it("scrolls, and keeps the focus in it", () => {
    const {table, lines, names} = made(some(length));
    lines()[0]!.focus();
    const scroller = table.querySelector<HTMLElement>(".window-scroller")!;
    scroller.scrollTop = 3 * 32;
    scroller.dispatchEvent(new Event("scroll"));
    expect(Number(names()[0]!.split(" ")[1])).toBeGreaterThan(1);
    expect(document.activeElement).toBe(lines()[0]);
  });

  it("is searched by all words, in any letters and columns, and says how many are left", () => {
    const {table, lines, search, status} = made(some(length), {search: true});
    expect(status()).toBe("");
    search("UNIT 62");
    const expected = some(length).filter(({name, n}) => /62/.test(name) || String(n).includes("62")).length;
    const count = new Intl.NumberFormat("id-ID").format;
    expect(status()).toBe(`${count(expected)} dari ${count(length)} baris cocok.`);
    expect(table.querySelector("table")!.getAttribute("aria-rowcount")).toBe(String(expected + 1));
    search("tidak ada");
    expect([status(), lines().length]).toEqual(["Tidak ada baris yang cocok.", 0]);
    search("");
    expect([status(), lines().length]).toEqual(["", 15]);
  });
});

describe("sorting", () => {
  it("goes up, down and not at all, with what is absent last", () => {
    const rows = [{name: "B 10", n: 2}, {name: "B 9", n: null}, {name: "A", n: 10}]; // prettier-ignore
    const {table, names, press} = made(rows);
    const sorts = () => [...table.querySelectorAll("thead th")].map((head) => head.getAttribute("aria-sort"));
    press("n");
    expect([names(), sorts()]).toEqual([
      ["B 10", "A", "B 9"],
      [null, "ascending", null]
    ]);
    press("n");
    expect(names()).toEqual(["A", "B 10", "B 9"]);
    press("n");
    expect([names(), sorts()]).toEqual([
      ["B 10", "B 9", "A"],
      [null, null, null]
    ]);
    press("Nama");
    expect(names()).toEqual(["A", "B 9", "B 10"]);
  });

  it("is only by columns that have an order", () => {
    const {table} = made(some(1));
    expect([...table.querySelectorAll("th button")].map((button) => button.getAttribute("aria-label"))).toEqual([
      "Urutkan menurut Nama",
      "Urutkan menurut n"
    ]);
  });
});

describe("newer data", () => {
  it("keep search, order, rows and focus", () => {
    const {table, names, lines, press, search, status} = made(some(20), {search: true});
    press("Nama");
    press("Nama");
    search("unit 1");
    const [first] = lines();
    table.update({caption: "Lain", columns, rows: some(12)});
    expect(names()).toEqual(["Unit 12", "Unit 11", "Unit 10", "Unit 4", "Unit 1"]);
    expect(lines()[0]).toBe(first);
    expect(status()).toBe("5 dari 12 baris cocok.");
    expect(table.querySelector("caption")!.textContent!.trim()).toBe("Lain");
  });

  it("may be many where there were few, and none", () => {
    const {table, lines} = made(some(3));
    table.update({caption: "Unit", columns, rows: some(623)});
    expect(lines()).toHaveLength(15);
    table.update({caption: "Unit", columns, rows: []});
    expect(lines()).toHaveLength(0);
  });
});
