// @vitest-environment jsdom
import {expect, it, vi} from "vitest";
import type {CellProblem, ResultTable} from "../../../src/lab/engine/types.js";
import {cellButtons} from "../../../src/lab/ui/cellButtons.js";
import {cellProblem} from "../../../src/lab/ui/cellProblem.js";
import {foreignNotice} from "../../../src/lab/ui/foreignNotice.js";
import {tableDownloads} from "../../../src/lab/ui/outputDownloads.js";
import type {ExportOutput} from "../../../src/lab/ui/outputDownloads.js";
import {undoKey} from "../../../src/lab/ui/undoKeys.js";

const visible = (element: HTMLElement) =>
  [...element.querySelectorAll("button")].filter(({hidden}) => !hidden).map((button) => button.textContent.trim());

it("the buttons of a cell are those that do something as it stands", () => {
  const actions = {run: vi.fn(), stop: vi.fn(), edit: vi.fn(), move: vi.fn(), remove: vi.fn()};
  const data = {kind: "md", n: 1, of: 3, status: "idle", open: false} as const;
  const buttons = cellButtons(data, {locale: "en", ...actions});
  expect(visible(buttons)).toEqual(["Run", "Edit", "↑", "↓", "Delete"]);
  const [up, down] = buttons.querySelectorAll(".lab-move");
  expect([up!.getAttribute("aria-disabled"), down!.getAttribute("aria-disabled")]).toEqual(["true", null]);
  buttons.update({...data, status: "running", n: 3});
  expect(visible(buttons)).toEqual(["Stop", "Edit", "↑", "↓", "Delete"]);
  expect([up!.getAttribute("aria-disabled"), down!.getAttribute("aria-label")]).toEqual([null, "Move cell 3 down"]);
  buttons.update({...data, status: "done", open: true});
  expect(visible(buttons)).toEqual(["Done", "↑", "↓", "Delete"]);
  for (const button of buttons.querySelectorAll("button")) button.click();
  expect(actions.move.mock.calls).toEqual([[-1], [1]]);
  for (const name of ["run", "stop", "edit", "remove"] as const) expect(actions[name]).toHaveBeenCalledTimes(1);
});

it("the buttons of a query have none to edit its text, which is always shown", () => {
  const actions = {run: vi.fn(), stop: vi.fn(), edit: vi.fn(), move: vi.fn(), remove: vi.fn()};
  const buttons = cellButtons({kind: "sql", n: 1, of: 1, status: "done", open: true}, {locale: "en", ...actions});
  expect(visible(buttons)).toEqual(["Run", "↑", "↓", "Delete"]);
});

it("a problem leads to the cells it speaks of that are there, by their places of now", () => {
  const problem: CellProblem = {kind: "circular", message: "Round.", line: 2, column: null, cells: ["a", "gone", "b"]};
  const go = vi.fn();
  let places: Record<string, number> = {a: 1, b: 4};
  const place = (id: string) => places[id] ?? 0;
  const shown = cellProblem({problem, place}, {locale: "en", go});
  expect([shown.hidden, shown.textContent]).toEqual([false, "Line 2: Round. To cell 1 To cell 4"]);
  const before = shown.querySelector("button");
  shown.update({problem, place});
  expect(shown.querySelector("button")).toBe(before);
  places = {a: 2};
  shown.update({problem, place});
  expect(shown.textContent).toBe("Line 2: Round. To cell 2");
  shown.querySelector("button")!.click();
  expect(go).toHaveBeenCalledWith("a");
  shown.update({problem: null, place});
  expect([shown.hidden, shown.textContent]).toEqual([true, ""]);
});

it("a notebook from elsewhere is announced, as what it is", () => {
  const notice = foreignNotice({kind: "example", id: "e"}, {locale: "en", run: vi.fn(), keep: vi.fn()});
  expect([notice.hidden, notice.textContent]).toEqual([true, ""]);
  notice.update({kind: "foreign", from: "link"});
  expect([notice.hidden, notice.textContent.includes("came with a link")]).toEqual([false, true]);
  notice.update({kind: "foreign", from: "file"});
  expect(notice.textContent).toContain("read from a file");
  notice.update({kind: "own", id: "a"});
  expect(notice.hidden).toBe(true);
});

it.each([
  [{key: "z", ctrlKey: true}, "undo"],
  [{key: "z", metaKey: true}, "undo"],
  [{key: "Z", ctrlKey: true, shiftKey: true}, "redo"],
  [{key: "y", ctrlKey: true}, "redo"],
  [{key: "y", ctrlKey: true, altKey: true}, null],
  [{key: "z"}, null],
  [{key: "a", ctrlKey: true}, null]
])("the keys %o ask for %s, but not where something is written", (init, asked) => {
  const [plain, field, editor] = [
    document.createElement("p"),
    document.createElement("input"),
    document.createElement("i")
  ];
  const well = document.createElement("div");
  well.className = "cm-editor";
  well.append(editor);
  document.body.replaceChildren(plain, field, well);
  const from = (element: Element) => {
    const event = new KeyboardEvent("keydown", init);
    element.dispatchEvent(event);
    return undoKey(event);
  };
  expect([plain, field, editor].map(from)).toEqual([asked, null, null]);
});

it("beside the downloads stands which columns become text or another type in them", () => {
  const columns = [
    {name: "n", type: "number", sqlType: "TINYINT"},
    {name: "jumlah", type: "number", sqlType: "HUGEINT"},
    {name: "saat", type: "date", sqlType: "TIMESTAMP_S"},
    {name: "isi", type: "other", spelled: "LIST", sqlType: "VARCHAR"}
  ] as const;
  const table = {rows: 0, columns: [...columns]} as unknown as ResultTable;
  const hints = (locale: "id" | "en") =>
    [...tableDownloads(table, {locale, exportOutput: {} as ExportOutput}).querySelectorAll(".hint")].map(
      ({textContent}) => textContent
    );
  expect(hints("en")).toEqual([
    "In the files to download, isi (LIST) is written as text, as it is seen here.",
    "In Arrow and Parquet files, jumlah (HUGEINT), saat (TIMESTAMP_S) becomes another type with the same values; CSV keeps the type."
  ]);
  expect(hints("id")[1]).toContain("kolom jumlah (HUGEINT), saat (TIMESTAMP_S) menjadi jenis lain");
});
