// @vitest-environment jsdom
import {describe, expect, it, vi} from "vitest";
import {notebookView} from "../../../src/lab/ui/notebookView.js";
import type {Markup} from "../../../src/ui/markup/markup.js";
import {safeMarkup} from "../../../src/ui/markup/safeMarkup.js";
import type {CellState} from "../../../src/lab/engine/types.js";
import {text} from "../../datasets/fixture.js";
import {idle, notebook, plainEditor, tableOf, exportOutput} from "./fixture.js";

function shown(states: Record<string, Partial<CellState>> = {}) {
  const actions = {
    run: vi.fn(),
    stop: vi.fn(),
    move: vi.fn(),
    remove: vi.fn(),
    write: vi.fn(),
    rename: vi.fn(),
    insert: vi.fn(() => "baru")
  };
  const data = {notebook, state: (id: string) => ({...idle, ...states[id]}), names: {tables: {}, scope: []}};
  const element = notebookView(data, {locale: "id", editor: plainEditor, exportOutput, ...actions});
  document.body.replaceChildren(element);
  const button = (name: string) => element.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`)!;
  return {element, actions, data, button};
}

describe("notebookView", () => {
  it("shows the cells in their order, each with its kind and place", () => {
    const {element} = shown();
    expect([...element.querySelectorAll("article")].map((cell) => cell.getAttribute("aria-label"))).toEqual([
      "Sel 1: Teks",
      "Sel 2: SQL",
      "Sel 3: JavaScript"
    ]);
  });
  it("runs, moves and deletes the cell whose button is pressed", () => {
    const {actions, button} = shown();
    button("Jalankan sel 2").click();
    button("Naikkan sel 3").click();
    button("Hapus sel 1").click();
    expect(actions.run).toHaveBeenCalledWith("tanya");
    expect(actions.move).toHaveBeenCalledWith("kode", -1);
    expect(actions.remove).toHaveBeenCalledWith("prosa");
  });
  it("leads to the cell a problem speaks of", () => {
    const problem = {
      kind: "defined-twice",
      message: "Dua.",
      line: null,
      column: null,
      cells: ["tanya", "tiada"]
    } as const;
    const {element} = shown({kode: {status: "error", problem: {...problem, cells: [...problem.cells]}}});
    const links = element.querySelectorAll<HTMLButtonElement>(".lab-problem button");
    expect([...links].map(({textContent}) => textContent)).toEqual(["Ke sel 2"]);
    links[0]!.click();
    expect(document.activeElement!.getAttribute("aria-label")).toBe("Sel 2: SQL");
  });
  it("takes no word of SQL as the name of a result, and says why", () => {
    const {element, actions} = shown();
    const name = element.querySelector<HTMLInputElement>(".lab-name")!;
    for (const [wanted, taken] of [
      ["Select", false],
      ["class", false],
      ["selected", true]
    ] as const) {
      name.value = wanted;
      name.dispatchEvent(new Event("change"));
      expect(name.getAttribute("aria-invalid")).toBe(taken ? null : "true");
      expect(element.textContent!.includes(`“${wanted}” adalah kata dari bahasa SQL`)).toBe(!taken);
    }
    expect(actions.rename.mock.calls).toEqual([["tanya", "selected"]]);
  });
  it("adds a cell where it is asked to", () => {
    const {actions, button} = shown();
    button("Tambah sel SQL di awal").click();
    button("Tambah sel JavaScript sesudah sel 2").click();
    expect(actions.insert.mock.calls).toEqual([
      ["sql", 0],
      ["js", 2]
    ]);
  });
  it("keeps the element and the focus of a cell that moves", () => {
    const {element, data} = shown();
    const field = element.querySelectorAll("textarea")[1]!;
    field.focus();
    const cells = [notebook.cells[1]!, notebook.cells[0]!, notebook.cells[2]!];
    element.update({...data, notebook: {...notebook, cells}});
    expect(element.querySelectorAll("textarea")[0]).toBe(field);
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute("aria-label")).toBe("Isi sel 1 (SQL)");
  });
  it("tells what is typed, and does not write over it", () => {
    const {element, actions, data} = shown();
    const field = element.querySelectorAll("textarea")[1]!;
    field.value = "SELECT 2";
    field.dispatchEvent(new Event("input"));
    expect(actions.write).toHaveBeenCalledWith("tanya", "SELECT 2");
    const cells = notebook.cells.map((cell) => (cell.id === "tanya" ? {...cell, source: "SELECT 2"} : cell));
    element.update({...data, notebook: {...notebook, cells}});
    expect(field.value).toBe("SELECT 2");
  });
  it("names a result, and refuses what cannot be a name with a sentence", () => {
    const {element, actions} = shown();
    const name = element.querySelector<HTMLInputElement>(".lab-name")!;
    expect(name.value).toBe("satu");
    name.value = "dua kata";
    name.dispatchEvent(new Event("change"));
    expect(actions.rename).not.toHaveBeenCalled();
    expect(element.textContent).toContain("“dua kata” tidak dapat dipakai sebagai nama");
    name.value = "dua";
    name.dispatchEvent(new Event("change"));
    expect(actions.rename).toHaveBeenCalledWith("tanya", "dua");
  });
  it("says where it went wrong, and marks the line", () => {
    const problem = {kind: "sql" as const, message: "Kolom “x” tidak ada.", line: 3, column: 5};
    const {element} = shown({tanya: {status: "error", problem}});
    const cell = element.querySelector("article[data-kind=sql]")!;
    expect(text(cell.querySelector(".lab-problem:not([hidden])"))).toBe("Baris 3: Kolom “x” tidak ada.");
    expect(cell.querySelector("textarea")!.dataset["line"]).toBe("3");
  });
  it("offers to stop what runs, and only that", () => {
    const {button, actions} = shown({tanya: {status: "running"}});
    expect([button("Hentikan sel 2").hidden, button("Jalankan sel 2").hidden]).toEqual([false, true]);
    expect(button("Hentikan sel 3").hidden).toBe(true);
    button("Hentikan sel 2").click();
    expect(actions.stop).toHaveBeenCalled();
  });
  it("keeps the source of prose put away until it is asked for", () => {
    const {element, button} = shown();
    const well = element.querySelector<HTMLElement>("article[data-kind=md] .lab-editor")!;
    expect(well.hidden).toBe(true);
    button("Sunting teks sel 1").click();
    expect(well.hidden).toBe(false);
  });
});

describe("what a cell shows", () => {
  it("is drawn once for one output", () => {
    const table = tableOf([{name: "n", type: "number"}], [[1]]);
    const output = {kind: "table" as const, table};
    const {element, data} = shown({tanya: {status: "done", milliseconds: 4, output}});
    const grid = element.querySelector(".lab-table");
    element.update(data);
    expect(element.querySelector(".lab-table")).toBe(grid);
    expect(element.querySelector("article[data-kind=sql] .lab-status")!.textContent).toBe("selesai dalam 4 md");
  });
  it("is a figure as an image, whose scripts cannot run, with the figure's own words", () => {
    const given: Markup = [["svg", ["aria-label", "Batang"]], ["script", []], "alert(1)", null, ["g", []], null, null];
    const markup = safeMarkup(given, "svg");
    const {element} = shown({kode: {status: "done", output: {kind: "svg", markup, width: 10, height: 20}}});
    const image = element.querySelector("img")!;
    expect([image.alt, image.width, element.querySelector("script")]).toEqual(["Batang", 10, null]);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" aria-label="Batang"><g/></svg>`;
    expect(decodeURIComponent(image.src)).toBe(`data:image/svg+xml;charset=utf-8,${svg}`);
  });
  it("is several things one after the other", () => {
    const outputs = ["a", "b"].map((text) => ({kind: "text" as const, text}));
    const {element} = shown({kode: {status: "done", output: {kind: "list", outputs}}});
    expect([...element.querySelectorAll("pre")].map((node) => node.textContent)).toEqual(["a", "b"]);
  });
});
