import {expect, it} from "vitest";
import {givenNames, scope} from "../../../src/lab/engine/givenNames.js";
import {buildGraph} from "../../../src/lab/engine/graph.js";
import {columnsOfTables, sessionNames} from "../../../src/lab/engine/sessionNames.js";

it("gives no query the records where they are withheld, but keeps their names", () => {
  expect(givenNames({records: true}, [{name: "kota"}], {})).toEqual({
    tables: ["records", "scored", "kota"],
    scope,
    closed: {}
  });
  expect(givenNames({records: false}, [{name: "kota"}], {unit: "a.csv"})).toEqual({
    tables: ["kota"],
    scope,
    closed: {unit: "a.csv"},
    withheld: ["records", "scored"]
  });
});

it("names results of SQL always, and values of JavaScript as tables only where they are known to be", () => {
  const nodes = buildGraph(
    [
      {id: "a", kind: "sql", source: "SELECT 1", name: "hasil"},
      {id: "b", kind: "js", source: "const baris = [], angka = 1", name: null}
    ],
    givenNames({records: false}, [], {}),
    "en"
  );
  const columns = new Map([["baris", ["n", "x"]]]);
  expect(sessionNames(nodes.values(), {kota: ["n"]}, columns)).toEqual({
    tables: {kota: ["n"], hasil: [], baris: ["n", "x"]},
    scope: [...scope, "hasil", "baris", "angka"]
  });
});

it("knows the columns of any row of a small table, and none of a file before DuckDB has it", () => {
  const tables = [
    {name: "kota", rows: [{a: 1}, {a: 2, b: 3}]},
    {name: "berkas", stream: new Uint8Array(), count: 0}
  ];
  expect(columnsOfTables(tables)).toEqual({kota: ["a", "b"], berkas: []});
});
