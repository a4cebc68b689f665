import {describe, expect, it} from "vitest";
import {givenNames} from "../../../src/lab/engine/givenNames.js";
import {buildGraph} from "../../../src/lab/engine/graph.js";
import {memoParser} from "../../../src/lab/engine/memoParser.js";
import {changedTables, editedCells, usersOfScenario, usersOfTables} from "../../../src/lab/engine/staleCells.js";
import type {LabCell} from "../../../src/lab/engine/types.js";

const sql = (id: string, source: string, name: string | null = null): LabCell => ({id, kind: "sql", source, name});
const js = (id: string, source: string): LabCell => ({id, kind: "js", source, name: null});
const given = givenNames({records: true}, [{name: "kota"}], {});
const parse = memoParser("en");
const graph = (...cells: LabCell[]) => buildGraph(cells, given, "en", parse);

describe("an edit", () => {
  const before = [js("a", "const x = 1"), js("b", "const y = x"), js("c", "y"), js("d", "7")];
  it("touches a cell that changed, and all that use it, directly or not", () => {
    const now = graph(js("a", "const x = 2"), ...before.slice(1));
    expect(editedCells(graph(...before), now)).toEqual({gone: [], changed: ["a"], stale: ["a", "b", "c"]});
  });
  it("touches the users of a cell that is gone, which no longer use it", () => {
    const now = graph(...before.slice(1));
    expect(editedCells(graph(...before), now)).toEqual({gone: ["a"], changed: ["b"], stale: ["a", "b", "c"]});
  });
  it("touches those that use a new cell, and not those that only moved", () => {
    const old = [js("c", "z"), js("d", "7")];
    const now = graph(old[1]!, js("e", "const z = 1"), old[0]!);
    expect(editedCells(graph(...old), now)).toEqual({gone: [], changed: ["e", "c"], stale: ["c", "e"]});
  });
  it("touches a cell that is named anew, or whose name is taken now", () => {
    const old = [sql("a", "SELECT 1", "satu"), sql("b", "SELECT 2", "dua")];
    const now = graph(old[0]!, {...old[1]!, name: "SATU"});
    expect(editedCells(graph(...old), now).changed).toEqual(["a", "b"]);
  });
});

describe("other small tables", () => {
  it("are those that came, went, or have other rows", () => {
    const stream = new Uint8Array([1]);
    const before = [
      {name: "Sama", rows: [{n: 1}]},
      {name: "Lain", rows: [{n: 1}]},
      {name: "Pergi", rows: []},
      {name: "arus", stream, count: 1},
      {name: "arus2", stream, count: 1}
    ];
    const now = [
      {name: "Sama", rows: [{n: 1}]},
      {name: "Lain", rows: [{n: 2}]},
      {name: "Baru", rows: []},
      {name: "arus", stream, count: 1},
      {name: "arus2", stream: new Uint8Array([1]), count: 1}
    ];
    expect([...new Set(changedTables(before, now))]).toEqual(["lain", "pergi", "arus2", "baru"]);
    expect(changedTables(before, before)).toEqual([]);
  });
  it("touch the queries that read them, in any case, and what uses these", () => {
    const nodes = graph(sql("a", "FROM KOTA", "hasil"), js("b", "hasil"), js("c", "kota"), sql("d", "FROM records"));
    expect(usersOfTables(nodes, ["kota"])).toEqual(["a", "b"]);
  });
});

it("another scenario touches code that reads it, and queries of `scored` only where that changed", () => {
  const nodes = graph(
    js("a", "const w = scenario.weights"),
    js("b", "w"),
    sql("c", "FROM Scored", "skor"),
    js("d", "skor"),
    sql("e", "FROM records")
  );
  expect(usersOfScenario(nodes, {scored: false})).toEqual(["a", "b"]);
  expect(usersOfScenario(nodes, {scored: true})).toEqual(["a", "b", "c", "d"]);
});
