import {describe, expect, it, vi} from "vitest";
import {columnTable} from "../../../src/lab/engine/columnTable.js";
import type {Engines} from "../../../src/lab/engine/engines.js";
import {givenNames} from "../../../src/lab/engine/givenNames.js";
import {buildGraph} from "../../../src/lab/engine/graph.js";
import {runCell} from "../../../src/lab/engine/runCell.js";
import type {LabCell} from "../../../src/lab/engine/types.js";

const sql = (id: string, source: string, name: string | null = null): LabCell => ({id, kind: "sql", source, name});
const js = (id: string, source: string): LabCell => ({id, kind: "js", source, name: null});

function run(id: string, ...cells: LabCell[]) {
  const nodes = buildGraph(cells, givenNames({records: true}, [], {}), "en");
  const table = columnTable({columns: [{name: "n", type: "number"}], values: [[1]], rows: 1});
  const text = {kind: "text" as const, text: "a"};
  const engines = {
    sql: vi.fn<Engines["sql"]>(async (cell) => (cell.source.startsWith("CREATE") ? null : table)),
    code: vi.fn<Engines["code"]>(async () => ({output: text, problem: null, tables: {baris: ["n"]}}))
  };
  return {outcome: runCell(nodes.get(id)!, nodes, engines), engines, table};
}

describe("running a cell", () => {
  it("gives a query the tables of JavaScript it reads; case decides only between two of them", async () => {
    const cells = [js("a", "const baris = [], Baris = []"), js("b", "const Satu = []"), sql("s", "SELECT 1", "dua")];
    const {outcome, engines} = run("c", ...cells, sql("c", "SELECT *\nFROM Baris, satu, dua, records", "hasil"));
    expect(await outcome).toMatchObject({output: {kind: "table"}, problem: null, columns: {hasil: ["n"]}});
    expect(engines.sql.mock.calls[0]![2]).toEqual([
      {name: "Baris", line: 2, column: 6},
      {name: "Satu", line: 2, column: 13}
    ]);
  });
  it("knows the columns of no result without a name, and shows nothing where there is none", async () => {
    expect((await run("a", sql("a", "SELECT 1")).outcome).columns).toEqual({});
    const {outcome} = run("a", sql("a", "CREATE TABLE x AS SELECT 1", "hasil"));
    expect(await outcome).toEqual({output: {kind: "nothing"}, problem: null, columns: {}});
  });
  it("gives code what it uses of others, and says which of it are results of SQL", async () => {
    const cells = [sql("a", "SELECT 1", "hasil"), sql("b", "SELECT 2", "lain"), js("c", "const x = 1")];
    const {outcome, engines} = run("d", ...cells, js("d", "hasil + x + scenario"));
    expect((await outcome).columns).toEqual({baris: ["n"]});
    expect(engines.code.mock.calls[0]!.slice(2)).toEqual([["hasil", "x"], ["hasil"]]);
  });
  it("fails where the cell cannot be read", async () => {
    await expect(run("a", js("a", "const = 1")).outcome).rejects.toMatchObject({problem: {kind: "syntax"}});
  });
});
