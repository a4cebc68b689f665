// alone: it puts a database into the globals
import "fake-indexeddb/auto";
import {deflateSync, strToU8} from "fflate";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {fileTooLarge, readNotebook, writeNotebook} from "../../../src/lab/notebook/notebookFile.js";
import {notebookLink, readNotebookLink} from "../../../src/lab/notebook/notebookLink.js";
import {openNotebookStore} from "../../../src/lab/notebook/store.js";
import {tableName} from "../../../src/files/tableName.js";
import type {Notebook} from "../../../src/lab/engine/types.js";

const notebook: Notebook = {
  format: "timbang-lab",
  version: 1,
  title: "Seminar “setengah”",
  cells: [
    {id: "a", kind: "sql", source: "SELECT 1", name: "hasil"},
    {id: "b", kind: "js", source: "hasil\n", name: null}
  ]
};
const read = (value: unknown) => readNotebook(typeof value === "string" ? value : JSON.stringify(value), "en");
const problem = (value: unknown) => (read(value) as {problem?: string}).problem;

describe("a notebook as a file", () => {
  it("comes back as it was", () => {
    expect(read(writeNotebook(notebook))).toEqual({notebook});
  });

  it("of an older kind is brought up to date", () => {
    const old = {format: "timbang-lab", title: "x", cells: [{kind: "md", source: "halo"}]};
    expect(read(old)).toEqual({
      notebook: {...notebook, title: "x", cells: [{id: "sel-1", kind: "md", source: "halo", name: null}]}
    });
  });

  it("says what is wrong, and where", () => {
    expect(problem("{")).toContain("not complete JSON");
    expect(problem([])).toContain("timbang-lab");
    expect(problem({...notebook, version: 2})).toContain("newer");
    expect(problem({...notebook, version: "x"})).toContain("version");
    expect(problem({...notebook, version: {toString: 0}})).toContain("version");
    expect(problem({...notebook, cells: [notebook.cells[0], {...notebook.cells[1], kind: "py"}]})).toContain(
      "cells.2.kind"
    );
    expect(problem({...notebook, cells: [notebook.cells[0], notebook.cells[0]]})).toContain("“a”");
    const told = (value: unknown) => (readNotebook(JSON.stringify(value), "id") as {problem: string}).problem;
    const [first] = notebook.cells;
    const kinds = "isinya harus salah satu dari “sql”, “js”, “md”";
    expect(told({...notebook, cells: [{...first, kind: "py"}]})).toContain(`cells.1.kind: ${kinds}`);
    expect(told({...notebook, cells: [{...first, id: ""}]})).toContain("cells.1.id: isinya kosong");
    expect(told({...notebook, lain: 1})).toContain("“lain” tidak dikenal di sini");
    expect(told({...notebook, title: "x".repeat(501)})).toContain("title: isinya lebih dari 500");
    expect(told({...notebook, cells: [{...first, source: 1}]})).toContain(
      "cells.1.source: isinya tidak ada, atau bukan"
    );
    expect(problem("x".repeat(5_000_001))).toContain("5 MB");
    expect(fileTooLarge(48_000_000, "en")).toContain("48 MB");
    expect(fileTooLarge(15_000_000, "en")).toBeNull();
    const cells = Array.from({length: 1001}, (_, i) => ({...notebook.cells[0], id: `c${i}`}));
    expect(problem({...notebook, cells})).toContain("cells");
    expect(read({...notebook, cells: cells.slice(1)})).toHaveProperty("notebook");
  });

  it("never throws, whatever is in it", () => {
    fc.assert(fc.property(fc.json(), (text) => "problem" in read(text)));
    const cells = fc.array(fc.anything(), {maxLength: 3});
    fc.assert(
      fc.property(cells, fc.anything(), (cells, version) => {
        read({...notebook, cells, version});
      })
    );
  });
});

describe("a notebook in a link", () => {
  it("comes back as it was, beside other parts of the address", () => {
    const made = notebookLink(notebook, "en") as {fragment: string};
    expect(made.fragment).toMatch(/^lab=[\w-]+$/);
    expect(readNotebookLink(`#v=1&${made.fragment}&x=2`, "en")).toEqual({notebook});
    expect(readNotebookLink("v=1", "en")).toBeNull();
  });

  it("is refused when it is too large, cut off, or a bomb", () => {
    let noise = "";
    for (let i = 0, x = 1; i < 20_000; ++i) noise += String.fromCharCode(33 + ((x = (x * 48271) % 2147483647) % 90));
    const large = {...notebook, cells: [{...notebook.cells[0]!, source: noise}]};
    expect((notebookLink(large, "en") as {problem: string}).problem).toContain("too large for a link");
    const {fragment} = notebookLink(notebook, "en") as {fragment: string};
    for (const bad of [fragment.slice(0, -9), "lab=", "lab=%%%", "lab=AAAA"])
      expect((readNotebookLink(bad, "en") as {problem: string}).problem).toContain("damaged");
    const bomb = Buffer.from(deflateSync(strToU8(" ".repeat(8_000_000)), {level: 9})).toString("base64url");
    expect(bomb.length).toBeLessThan(16_000);
    expect((readNotebookLink(`lab=${bomb}`, "en") as {problem: string}).problem).toContain("damaged");
  });
});

describe("the notebooks of this browser", () => {
  it("keeps whole what can be read again, and the last version of what cannot", async () => {
    const store = await openNotebookStore("en");
    const large = (length: number) => ({...notebook, cells: [{...notebook.cells[0]!, source: "x".repeat(length)}]});
    expect(await store.save("z", large(4_000_000), 0, "2026-01-01T00:00:00Z")).toMatchObject({
      problem: null,
      revision: 1
    });
    const refused = await store.save("z", large(5_000_000), 1, "2026-01-02T00:00:00Z");
    expect(refused).toMatchObject({revision: 1, clash: false});
    expect(refused.problem).toContain("5 MB");
    expect(await store.load("z")).toMatchObject({saved: {notebook: large(4_000_000)}});
    await store.remove("z");
    store.close();
  });

  it("are kept, listed newest first, and not overwritten by a tab that missed a change", async () => {
    const one = await openNotebookStore("en");
    const two = await openNotebookStore("en");
    expect(await one.save("x", notebook, 0, "2026-01-01T00:00:00Z")).toEqual({
      problem: null,
      revision: 1,
      clash: false
    });
    await one.save("y", {...notebook, title: "Y"}, 0, "2026-01-02T00:00:00Z");
    expect((await two.list()).map(({id, title}) => [id, title])).toEqual([
      ["y", "Y"],
      ["x", notebook.title]
    ]);
    expect(await two.save("x", {...notebook, title: "Dua"}, 1, "2026-01-03T00:00:00Z")).toMatchObject({revision: 2});
    const late = await one.save("x", {...notebook, title: "Satu"}, 1, "2026-01-04T00:00:00Z");
    expect(late).toMatchObject({clash: true});
    expect(late.problem).toContain("another tab");
    expect(await one.load("x")).toMatchObject({saved: {revision: 2, notebook: {title: "Dua"}}});
    await one.remove("x");
    expect(await two.load("x")).toBeNull();
    one.close();
    two.close();
  });
});

it("makes a name SQL can use of a dataset's", () => {
  expect(["kota-bima", "Tabel Saya (2).csv", "2024", "!"].map(tableName)).toEqual([
    "kota_bima",
    "tabel_saya_2_csv",
    "tabel_2024",
    "tabel"
  ]);
});
