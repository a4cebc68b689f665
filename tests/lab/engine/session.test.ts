import {describe, expect, it} from "vitest";
import {columnTable} from "../../../src/lab/engine/columnTable.js";
import type {OpenEngines} from "../../../src/lab/engine/engines.js";
import {CellFailure} from "../../../src/lab/engine/failure.js";
import {openSession} from "../../../src/lab/engine/session.js";
import type {SessionOptions} from "../../../src/lab/engine/sessionOptions.js";
import type {LabCell, Notebook} from "../../../src/lab/engine/types.js";
import {schemes} from "../../../src/lib/index.js";
import type {Scenario} from "../../../src/lib/index.js";

const weights = {kualifikasi: 0.25, kompetensi: 0.4, kinerja: 0.3, disiplin: 0.05};
const scenario = {scheme: schemes[0]!.id, settings: {}, weights} as unknown as Scenario;
const notebook = (...cells: LabCell[]): Notebook => ({format: "timbang-lab", version: 1, title: "", cells});
const sql = (id: string, source: string, name: string | null = null): LabCell => ({id, kind: "sql", source, name});
const js = (id: string, source: string): LabCell => ({id, kind: "js", source, name: null});

/** A session whose engines only note what they were given; code with “gagal” fails, with “lama” never ends. */
function open(...cells: LabCell[]) {
  return openWith({rows: 1, words: {}, bytes: async () => new ArrayBuffer(0)}, ...cells);
}

function openWith(records: SessionOptions["records"], ...cells: LabCell[]) {
  const ran: string[] = [];
  const brought: string[] = [];
  const replaced: string[] = [];
  const work = async (cell: LabCell) => {
    ran.push(cell.id);
    if (cell.source.includes("gagal"))
      throw new CellFailure({kind: "runtime", message: "gagal", line: 2, column: null});
    if (cell.source.includes("rusak"))
      throw new CellFailure({kind: "too-large", message: "habis", line: null, column: null}, "sql");
    if (cell.source.includes("lama")) await new Promise(() => {});
  };
  const fake: OpenEngines = () => ({
    async sql(cell, _, tables) {
      await work(cell);
      for (const {name, line, column} of tables) brought.push(`${name} ${line}:${column}`);
      return columnTable({columns: [{name: "n", type: "number"}], values: [[1]], rows: 1});
    },
    async code(cell, _, inputs) {
      await work(cell);
      const tables: Record<string, string[]> = cell.id === "t" ? {baris: ["n"]} : {};
      return {output: {kind: "text", text: inputs.join()}, problem: null, tables};
    },
    forget: async () => {},
    replace: async (tables) => void replaced.push(tables.map(({name}) => name).join()),
    trouble: async (name) => (replaced.at(-1)?.split(",").includes(name) ? null : "tidak ada"),
    retyped: () => null,
    tables: () => ({records: ["instansi"]}),
    opening: () => false,
    cancelSql() {},
    endSql() {},
    endCode() {}
  });
  const options = {locale: "en", scenario, records, tables: [{name: "kota", rows: []}]} as unknown as SessionOptions;
  const session = openSession(notebook(...cells), options, fake);
  const statuses = () => session.notebook().cells.map(({id}) => session.state(id).status);
  return {session, ran, brought, replaced, statuses};
}

describe("a notebook that runs", () => {
  it("runs what a cell needs before it, and what uses it after", async () => {
    const {session, ran, statuses} = open(
      js("c", "hasil + x"),
      sql("a", "FROM records", "hasil"),
      js("b", "const x = 1"),
      js("d", "5")
    );
    await session.run("a");
    expect(ran.slice().sort()).toEqual(["a", "b", "c"]);
    expect(ran.at(-1)).toBe("c");
    expect(statuses()).toEqual(["done", "done", "done", "idle"]);
    expect(session.state("c").output).toEqual({kind: "text", text: "hasil,x"});
    expect(session.names().tables).toEqual({kota: [], records: ["instansi"], hasil: ["n"]});
    await session.run("c");
    expect(ran.slice(3)).toEqual(["c"]);
  });

  it("runs the cells from the top down, but what a cell needs before it", async () => {
    const {session, ran} = open(js("a", "1"), js("b", "z"), js("c", "3"), js("d", "const z = 4"), sql("e", "SELECT 1"));
    await session.runAll();
    expect(ran).toEqual(["a", "c", "d", "b", "e"]);
  });

  it("ages what an edit touches, and nothing else", async () => {
    const {session, statuses, ran} = open(js("a", "const x = 1"), js("b", "x"), js("c", "7"));
    await session.runAll();
    session.edit(notebook(js("a", "const x = 2"), js("b", "x"), js("c", "7")));
    expect(statuses()).toEqual(["stale", "stale", "done"]);
    await session.run("b");
    expect(statuses()).toEqual(["done", "done", "done"]);
    expect(ran.slice(3)).toEqual(["a", "b"]);
    session.edit(notebook(js("c", "7"), js("b", "x"), js("a", "const x = 2")));
    expect(statuses()).toEqual(["done", "done", "done"]);
  });

  it("lets the cells after a failed one wait, and says for whom", async () => {
    const {session, statuses} = open(js("a", "const x = gagal"), js("b", "const y = x"), js("c", "y"));
    await session.runAll();
    expect(statuses()).toEqual(["error", "error", "error"]);
    expect(session.state("a").problem).toMatchObject({kind: "runtime", line: 2});
    expect(session.state("b").problem!.message).toContain("cell 1");
    expect(session.state("c").problem).toMatchObject({kind: "waits"});
    session.edit(notebook(js("a", "const x = 1"), js("b", "const y = x"), js("c", "y")));
    await session.run("a");
    expect(statuses()).toEqual(["done", "done", "done"]);
  });

  it("says at once which cells define one name or go in a circle, and mends when they do not", async () => {
    const {session, statuses} = open(
      js("a", "const x = 1"),
      js("b", "const x = 2"),
      js("c", "const p = q"),
      js("d", "const q = p")
    );
    expect(session.notebook().cells.map(({id}) => session.state(id).problem?.kind)).toEqual([
      "defined-twice",
      "defined-twice",
      "circular",
      "circular"
    ]);
    await session.runAll();
    expect(statuses()).toEqual(["error", "error", "error", "error"]);
    session.edit(
      notebook(js("a", "const x = 1"), js("b", "const z = 2"), js("c", "const p = 1"), js("d", "const q = p"))
    );
    await session.runAll();
    expect(statuses()).toEqual(["done", "done", "done", "done"]);
  });

  it("stops a cell that does not end, and lives on", async () => {
    const {session, statuses} = open(js("a", "const x = lama"), js("b", "x"), js("c", "3"));
    const run = session.run("a");
    while (session.state("a").status !== "running") await new Promise((resolve) => setTimeout(resolve, 5));
    await session.stop();
    await run;
    expect(session.state("a").problem).toMatchObject({kind: "stopped"});
    await session.run("c");
    expect(statuses()).toEqual(["stopped", "error", "done"]);
  });

  it("stops a query that does not answer within two seconds by force", async () => {
    const {session} = open(sql("a", "SELECT 'lama'"), sql("b", "SELECT 1"));
    await session.run("b");
    const run = session.run("a");
    while (session.state("a").status !== "running") await new Promise((resolve) => setTimeout(resolve, 5));
    await session.stop();
    await run;
    expect(session.state("a").problem!.message).toContain("by force");
    expect(session.state("b").status).toBe("stale");
  });

  it("ages every other result of SQL when a query took DuckDB with it", async () => {
    const {session, statuses} = open(sql("a", "SELECT 1", "satu"), sql("b", "SELECT 'rusak'"), js("c", "7"));
    await session.run("a");
    await session.run("c");
    await session.run("b");
    expect(statuses()).toEqual(["stale", "error", "done"]);
    expect(session.state("b").problem).toMatchObject({kind: "too-large"});
    await session.run("a");
    expect(statuses()).toEqual(["done", "error", "done"]);
  });

  it("brings to SQL the tables of JavaScript it names, where it names them, and runs it anew when they change", async () => {
    const {session, ran, brought, statuses} = open(
      js("t", "const baris = [{n: 1}], lain = 2"),
      sql("b", "SELECT n\nFROM Baris, records", "hasil"),
      sql("c", "FROM hasil")
    );
    await session.run("c");
    expect(ran).toEqual(["t", "b", "c"]);
    expect(brought).toEqual(["baris 2:6"]);
    expect(session.names().tables).toEqual({kota: [], records: ["instansi"], baris: ["n"], hasil: ["n"]});
    session.edit(notebook(js("t", "const baris = [{n: 2}]"), ...session.notebook().cells.slice(1)));
    expect(statuses()).toEqual(["stale", "stale", "stale"]);
    await session.run("t");
    expect(statuses()).toEqual(["done", "done", "done"]);
    expect(session.state("c").output.kind).toBe("table");
  });

  it("gives the records of real people to no query, and says so; means per unit stay", async () => {
    const cells = [
      sql("a", "SELECT * FROM Records"),
      sql("b", "WITH t AS (SELECT 1 FROM scored) SELECT * FROM t"),
      sql("c", "FROM kota"),
      sql("d", "SELECT 1", "records"),
      sql("e", "WITH records AS (SELECT 1) SELECT * FROM records")
    ];
    const {session, ran, statuses} = openWith(null, ...cells);
    await session.runAll();
    expect(ran.sort()).toEqual(["c", "e"]);
    expect(statuses()).toEqual(["error", "error", "done", "error", "done"]);
    for (const id of ["a", "b"]) expect(session.state(id).problem!.message).toContain("about real people");
    expect(session.state("d").problem).toMatchObject({kind: "defined-twice"});
  });

  it("takes a table that was opened elsewhere, and lets go of one that was closed", async () => {
    const {session, replaced, statuses} = open(
      sql("a", "FROM Kota"),
      sql("b", "FROM baru", "x"),
      sql("c", "SELECT 1"),
      sql("d", "FROM x")
    );
    await session.runAll();
    session.tables([{name: "kota", rows: []}]);
    expect(statuses()).toEqual(["done", "done", "done", "done"]);
    session.tables([
      {name: "kota", rows: []},
      {name: "baru", rows: [{n: 1}]}
    ]);
    expect(statuses()).toEqual(["done", "stale", "done", "stale"]);
    await session.runAll();
    session.tables([{name: "baru", rows: [{n: 2}]}]);
    expect(statuses()).toEqual(["stale", "stale", "done", "stale"]);
    await session.run("c");
    expect(replaced).toEqual(["kota,baru", "baru"]);
  });

  it("says of a cell whose result is called like a table opened since that the name is taken", async () => {
    const {session, statuses} = open(sql("a", "SELECT 1", "kota2"), sql("b", "FROM kota2"));
    await session.runAll();
    session.tables([{name: "kota2", rows: []}]);
    expect(session.state("a").problem).toMatchObject({kind: "defined-twice"});
    session.tables([]);
    await session.runAll();
    expect(statuses()).toEqual(["done", "done"]);
  });

  it("ages what rests on the scenario when it changes", async () => {
    const {session, statuses} = open(sql("a", "FROM scored"), js("b", "scenario.weights"), sql("c", "FROM records"));
    await session.runAll();
    session.scenario({...scenario, instansi: "x"});
    expect(statuses()).toEqual(["done", "stale", "done"]);
    session.scenario({...scenario, weights: {...weights, kinerja: 0.1}});
    expect(statuses()).toEqual(["stale", "stale", "done"]);
  });
});
