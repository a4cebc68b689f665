import {describe, expect, it, vi} from "vitest";
import type {Notebook} from "../../../src/lab/engine/types.js";
import {openDesk} from "../../../src/lab/notebook/notebookDesk.js";
import type {Keep, Kept} from "../../../src/lab/notebook/notebookDesk.js";

const notebook = (title: string, source = "SELECT 1"): Notebook => ({
  format: "timbang-lab",
  version: 1,
  title,
  cells: [{id: "a", kind: "sql", source, name: null}]
});

function desk({refuse = false, clash = false} = {}) {
  const kept = new Map<string, Kept>();
  const held: string[] = [];
  const released: [string, number][] = [];
  let other: (id: string) => void = () => {};
  const keep: Keep = {
    list: async () => [...kept.values()].map(({id, notebook, changed}) => ({id, title: notebook.title, changed})),
    load: async (id) => kept.get(id) ?? null,
    async save(next) {
      if (clash && next.id === "id1") return {problem: "bentrok.", clash: true};
      if (refuse) return {problem: "penyimpanan penuh."};
      kept.set(next.id, next);
      return {problem: null};
    },
    async remove(id) {
      kept.delete(id);
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
  const opened = openDesk({
    examples: [{id: "contoh", notebook: notebook("Contoh")}],
    keep,
    copied: (title) => `${title} (salinan)`,
    newId: () => `id${++ids + (clash ? 1 : 0)}`,
    now: () => ++time,
    rest: 5,
    longest: 30
  });
  return {desk: opened, kept, held, released, other: (id: string) => other(id)};
}

describe("the desk", () => {
  it("saves what is typed once it rests, and says so", async () => {
    const {desk: d, kept} = desk();
    d.write("a", "SELECT 2");
    d.write("a", "SELECT 23");
    expect(d.state.keeping).toBe("saving");
    expect(kept.size).toBe(0);
    await vi.waitFor(() => expect(d.state.keeping).toBe("saved"));
    expect([...kept.values()].map(({notebook}) => notebook.cells[0]!.source)).toEqual(["SELECT 23"]);
  });
  it("saves while typing goes on without a rest", async () => {
    vi.useFakeTimers();
    const {desk: d, kept} = desk();
    for (let n = 1; n <= 10; ++n) {
      d.write("a", `SELECT ${n}`);
      await vi.advanceTimersByTimeAsync(4);
    }
    vi.useRealTimers();
    expect([...kept.values()].map(({notebook}) => notebook.cells[0]!.source)).toEqual(["SELECT 8"]);
  });
  it("holds, when its window may go, all that is not saved yet, and lets go of it when it is", async () => {
    const {desk: d, held, released} = desk();
    d.write("a", "SELECT 2");
    const first = d.flush();
    d.write("a", "SELECT 3");
    d.leave();
    expect([held, released]).toEqual([["SELECT 2", "SELECT 3"], []]);
    await first;
    await d.flush();
    expect(released).toEqual([
      ["id1", 1],
      ["id1", 2]
    ]);
    d.leave();
    expect(held).toHaveLength(2);
  });
  it("saves one version after the other, each of its own notebook", async () => {
    const {desk: d, kept} = desk();
    d.write("a", "SELECT 'satu'");
    void d.flush();
    d.write("a", "SELECT 'satu lagi'");
    d.openExample("contoh");
    d.write("a", "SELECT 'dua'");
    await d.flush();
    expect([...kept.values()].map(({notebook}) => notebook.cells[0]!.source)).toEqual([
      "SELECT 'satu lagi'",
      "SELECT 'dua'"
    ]);
  });
  it("leaves an example as it was: editing it makes a notebook of one's own", async () => {
    const {desk: d} = desk();
    d.write("a", "SELECT 2");
    expect([d.state.origin, d.notebook.title]).toEqual([{kind: "own", id: "id1"}, "Contoh (salinan)"]);
    await d.flush();
    d.openExample("contoh");
    expect(d.notebook).toEqual(notebook("Contoh"));
  });
  it("never writes what came with a link over something saved", async () => {
    const {desk: d, kept} = desk();
    await d.create(notebook("Milik saya"));
    d.openForeign(notebook("Milik saya", "SELECT 'lain'"), "link");
    d.write("a", "SELECT 'disunting'");
    await d.flush();
    expect([...kept.values()].map(({notebook}) => notebook.cells[0]!.source)).toEqual([
      "SELECT 1",
      "SELECT 'disunting'"
    ]);
  });
  it("loses nothing that is typed just before another notebook is opened", async () => {
    const {desk: d, kept} = desk();
    await d.create(notebook("Satu"));
    d.write("a", "SELECT 'terakhir'");
    d.openExample("contoh");
    await vi.waitFor(() => expect(kept.get("id1")!.notebook.cells[0]!.source).toBe("SELECT 'terakhir'"));
    expect(d.state.keeping).toBe("example");
  });
  it("deletes with undo", async () => {
    const {desk: d, kept} = desk();
    await d.create(notebook("Satu", "SELECT 7"));
    await d.removeOwn("id1");
    expect([kept.size, d.state.origin.kind, d.state.removed!.notebook.title]).toEqual([0, "example", "Satu"]);
    await d.restore();
    expect([kept.get("id1")!.notebook.cells[0]!.source, d.notebook.title, d.state.removed]).toEqual([
      "SELECT 7",
      "Satu",
      null
    ]);
  });
  it("duplicates under a new id", async () => {
    const {desk: d, kept} = desk();
    await d.create(notebook("Satu"));
    await d.duplicate("id1");
    expect([...kept.keys()]).toEqual(["id1", "id2"]);
    expect(d.notebook.title).toBe("Satu (salinan)");
  });
  it("says why nothing is saved, and keeps the notebook open", async () => {
    const {desk: d} = desk({refuse: true});
    d.write("a", "SELECT 2");
    await d.flush();
    expect(d.state.keeping).toEqual({refused: "penyimpanan penuh."});
    expect(d.notebook.cells[0]!.source).toBe("SELECT 2");
  });
  it("says that another window changed the same notebook", async () => {
    const {desk: d, other} = desk();
    await d.create(notebook("Satu"));
    other("id2");
    expect(d.state.keeping).toBe("saved");
    other("id1");
    expect(d.state.keeping).toBe("elsewhere");
  });
  it("keeps both where two windows edit one notebook", async () => {
    const {desk: d, kept} = desk({clash: true});
    kept.set("id1", {id: "id1", notebook: notebook("Satu", "SELECT 'jendela lain'"), changed: 0});
    await d.openOwn("id1");
    kept.set("id1", {id: "id1", notebook: notebook("Satu", "SELECT 'lebih baru'"), changed: 1});
    d.write("a", "SELECT 'di sini'");
    await d.flush();
    expect([d.state.keeping, d.notebook.title]).toEqual(["parted", "Satu (salinan)"]);
    expect([...kept.values()].map(({notebook}) => notebook.cells[0]!.source)).toEqual([
      "SELECT 'lebih baru'",
      "SELECT 'di sini'"
    ]);
  });
  it("undoes and redoes, and saves that too", async () => {
    const {desk: d, kept} = desk();
    await d.create(notebook("Satu"));
    d.insert("js", 1);
    d.remove("a");
    d.undo();
    expect(d.notebook.cells.map(({kind}) => kind)).toEqual(["sql", "js"]);
    d.redo();
    await d.flush();
    expect(kept.get("id1")!.notebook.cells.map(({kind}) => kind)).toEqual(["js"]);
  });
});
