import {describe, expect, it, vi} from "vitest";
import type {Notebook} from "../../../src/lab/engine/types.js";
import {openNotebook} from "../../../src/lab/notebook/openNotebook.js";
import type {NotebookStorage, StoredNotebook} from "../../../src/lab/notebook/types.js";

const notebook = (title: string, source = "SELECT 1"): Notebook => ({
  format: "timbang-lab",
  version: 1,
  title,
  cells: [{id: "a", kind: "sql", source, name: null}]
});

function open({refuse = false, clash = false} = {}) {
  const stored = new Map<string, StoredNotebook>();
  const held: string[] = [];
  const released: [string, number][] = [];
  let other: (id: string) => void = () => {};
  const storage: NotebookStorage = {
    list: async () => [...stored.values()].map(({id, notebook, changed}) => ({id, title: notebook.title, changed})),
    load: async (id) => stored.get(id) ?? null,
    async save(next) {
      if (clash && next.id === "id1") return {problem: "bentrok.", clash: true};
      if (refuse) return {problem: "penyimpanan penuh."};
      stored.set(next.id, next);
      return {problem: null};
    },
    async remove(id) {
      stored.delete(id);
      return {problem: null};
    },
    hold: (unsaved) => void held.push(...unsaved.map(({notebook}) => notebook.cells[0]!.source)),
    release: (id, changed) => void released.push([id, changed]),
    watch(changed) {
      other = changed;
      return () => {};
    }
  };
  let ids = 0;
  let time = 0;
  const opened = openNotebook({
    examples: [{id: "contoh", notebook: notebook("Contoh")}],
    storage,
    copied: (title) => `${title} (salinan)`,
    newId: () => `id${++ids + (clash ? 1 : 0)}`,
    now: () => ++time,
    rest: 5,
    longest: 30
  });
  return {current: opened, stored, held, released, other: (id: string) => other(id)};
}

describe("the open notebook", () => {
  it("saves what is typed once it rests, and says so", async () => {
    const {current, stored} = open();
    current.write("a", "SELECT 2");
    current.write("a", "SELECT 23");
    expect(current.state.status).toBe("saving");
    expect(stored.size).toBe(0);
    await vi.waitFor(() => expect(current.state.status).toBe("saved"));
    expect([...stored.values()].map(({notebook}) => notebook.cells[0]!.source)).toEqual(["SELECT 23"]);
  });
  it("saves while typing goes on without a rest", async () => {
    vi.useFakeTimers();
    const {current, stored} = open();
    for (let n = 1; n <= 10; ++n) {
      current.write("a", `SELECT ${n}`);
      await vi.advanceTimersByTimeAsync(4);
    }
    vi.useRealTimers();
    expect([...stored.values()].map(({notebook}) => notebook.cells[0]!.source)).toEqual(["SELECT 8"]);
  });
  it("holds, when its window may go, all that is not saved yet, and lets go of it when it is", async () => {
    const {current, held, released} = open();
    current.write("a", "SELECT 2");
    const first = current.flush();
    current.write("a", "SELECT 3");
    current.leave();
    expect([held, released]).toEqual([["SELECT 2", "SELECT 3"], []]);
    await first;
    await current.flush();
    expect(released).toEqual([
      ["id1", 1],
      ["id1", 2]
    ]);
    current.leave();
    expect(held).toHaveLength(2);
  });
  it("saves one version after the other, each of its own notebook", async () => {
    const {current, stored} = open();
    current.write("a", "SELECT 'satu'");
    void current.flush();
    current.write("a", "SELECT 'satu lagi'");
    current.openExample("contoh");
    current.write("a", "SELECT 'dua'");
    await current.flush();
    expect([...stored.values()].map(({notebook}) => notebook.cells[0]!.source)).toEqual([
      "SELECT 'satu lagi'",
      "SELECT 'dua'"
    ]);
  });
  it("leaves an example as it was: editing it makes a notebook of one's own", async () => {
    const {current} = open();
    current.write("a", "SELECT 2");
    expect([current.state.origin, current.notebook.title]).toEqual([{kind: "own", id: "id1"}, "Contoh (salinan)"]);
    await current.flush();
    current.openExample("contoh");
    expect(current.notebook).toEqual(notebook("Contoh"));
  });
  it("never writes what came with a link over something saved", async () => {
    const {current, stored} = open();
    await current.create(notebook("Milik saya"));
    current.openForeign(notebook("Milik saya", "SELECT 'lain'"), "link");
    current.write("a", "SELECT 'disunting'");
    await current.flush();
    expect([...stored.values()].map(({notebook}) => notebook.cells[0]!.source)).toEqual([
      "SELECT 1",
      "SELECT 'disunting'"
    ]);
  });
  it("loses nothing that is typed just before another notebook is opened", async () => {
    const {current, stored} = open();
    await current.create(notebook("Satu"));
    current.write("a", "SELECT 'terakhir'");
    current.openExample("contoh");
    await vi.waitFor(() => expect(stored.get("id1")!.notebook.cells[0]!.source).toBe("SELECT 'terakhir'"));
    expect(current.state.status).toBe("example");
  });
  it("deletes with undo", async () => {
    const {current, stored} = open();
    await current.create(notebook("Satu", "SELECT 7"));
    await current.removeOwn("id1");
    expect([stored.size, current.state.origin.kind, current.state.removed!.notebook.title]).toEqual([
      0,
      "example",
      "Satu"
    ]);
    await current.restore();
    expect([stored.get("id1")!.notebook.cells[0]!.source, current.notebook.title, current.state.removed]).toEqual([
      "SELECT 7",
      "Satu",
      null
    ]);
  });
  it("duplicates under a new id", async () => {
    const {current, stored} = open();
    await current.create(notebook("Satu"));
    await current.duplicate("id1");
    expect([...stored.keys()]).toEqual(["id1", "id2"]);
    expect(current.notebook.title).toBe("Satu (salinan)");
  });
  it("says why nothing is saved, and keeps the notebook open", async () => {
    const {current} = open({refuse: true});
    current.write("a", "SELECT 2");
    await current.flush();
    expect(current.state.status).toEqual({refused: "penyimpanan penuh."});
    expect(current.notebook.cells[0]!.source).toBe("SELECT 2");
  });
  it("says that another window changed the same notebook", async () => {
    const {current, other} = open();
    await current.create(notebook("Satu"));
    other("id2");
    expect(current.state.status).toBe("saved");
    other("id1");
    expect(current.state.status).toBe("elsewhere");
  });
  it("keeps both where two windows edit one notebook", async () => {
    const {current, stored} = open({clash: true});
    stored.set("id1", {id: "id1", notebook: notebook("Satu", "SELECT 'jendela lain'"), changed: 0});
    await current.openOwn("id1");
    stored.set("id1", {id: "id1", notebook: notebook("Satu", "SELECT 'lebih baru'"), changed: 1});
    current.write("a", "SELECT 'di sini'");
    await current.flush();
    expect([current.state.status, current.notebook.title]).toEqual(["forked", "Satu (salinan)"]);
    expect([...stored.values()].map(({notebook}) => notebook.cells[0]!.source)).toEqual([
      "SELECT 'lebih baru'",
      "SELECT 'di sini'"
    ]);
  });
  it("undoes and redoes, and saves that too", async () => {
    const {current, stored} = open();
    await current.create(notebook("Satu"));
    current.insert("js", 1);
    current.remove("a");
    current.undo();
    expect(current.notebook.cells.map(({kind}) => kind)).toEqual(["sql", "js"]);
    current.redo();
    await current.flush();
    expect(stored.get("id1")!.notebook.cells.map(({kind}) => kind)).toEqual(["js"]);
  });
});
