// @vitest-environment jsdom
import "fake-indexeddb/auto";
import {afterEach, expect, it} from "vitest";
import {openNotebookStore} from "../../../src/lab/notebook/store.js";
import type {Notebook} from "../../../src/lab/engine/types.js";
import {unsavedNotebooks} from "../../../src/lab/notebook/unsavedNotebooks.js";

const notebook = (source: string): Notebook => ({
  format: "timbang-lab",
  version: 1,
  title: "Buku",
  cells: [{id: "a", kind: "sql", source, name: null}]
});
const version = (source: string, changed: number) => ({id: "x", notebook: notebook(source), changed});
const copy = (title: string) => ({id: "y", title: `${title} (salinan)`});
const first = "2026-01-01T00:00:00.000Z";

afterEach(() => localStorage.clear());

async function recovered(left: string[], saved: string[]) {
  const store = await openNotebookStore("id");
  await store.save("x", notebook("SELECT 0"), 0, first);
  unsavedNotebooks(localStorage, "satu").hold(
    left.map((source, i) => version(source, i + 2)),
    () => 1
  );
  for (const [i, source] of saved.entries()) await store.save("x", notebook(source), i + 1, first);
  await unsavedNotebooks(localStorage, "dua").recover(store, "id", copy);
  const found = await Promise.all((await store.list()).map(({id}) => store.load(id)));
  const all = found.map((one) => one && "saved" in one && [one.saved.id, one.saved.notebook.cells[0]!.source]);
  for (const id of ["x", "y"]) await store.remove(id);
  store.close();
  return all.toSorted();
}

it("saves what a window that went away had not", async () => {
  expect(await recovered(["SELECT 1", "SELECT 2"], [])).toEqual([["x", "SELECT 2"]]);
  expect(localStorage).toHaveLength(0);
});

it("saves it over an earlier version of the same window that arrived after all", async () => {
  expect(await recovered(["SELECT 1", "SELECT 2"], ["SELECT 1"])).toEqual([["x", "SELECT 2"]]);
  expect(await recovered(["SELECT 1"], ["SELECT 1"])).toEqual([["x", "SELECT 1"]]);
});

it("saves it as a copy where another window saved a later version", async () => {
  expect(await recovered(["SELECT 1"], ["SELECT 'lain'"])).toEqual([
    ["x", "SELECT 'lain'"],
    ["y", "SELECT 1"]
  ]);
});

it("lets go of what was saved meanwhile, and of nothing later", () => {
  const unsaved = unsavedNotebooks(localStorage, "satu");
  unsaved.hold([version("SELECT 1", 2)], () => 1);
  unsaved.release("x", 1);
  expect(localStorage).toHaveLength(1);
  unsaved.release("x", 2);
  expect(localStorage).toHaveLength(0);
});

it.each(["{", "null", "[]", '{"id":"x","revision":1,"changed":8.7e15,"texts":["{}"]}', '{"id":"x","texts":[]}'])(
  "leaves what it cannot read as it is: %s",
  async (text) => {
    localStorage.setItem("timbang:lab-unsaved:lain:x", text);
    expect(await recovered(["SELECT 1"], [])).toEqual([["x", "SELECT 1"]]);
    expect(localStorage).toHaveLength(1);
  }
);
