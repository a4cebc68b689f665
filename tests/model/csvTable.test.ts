import {expect, it} from "vitest";
import {csvTable} from "../../src/model/csvTable.js";
import type {CsvColumn} from "../../src/model/csvTable.js";

it("puts each column's title above what it takes of every row", () => {
  const columns: CsvColumn<{id: string; n: number | null}>[] = [
    {title: "instansi", value: ({id}) => id},
    {title: "n", value: ({n}) => n}
  ];
  const rows = [
    {id: "A", n: 12},
    {id: "B", n: null}
  ];
  expect(csvTable(columns, rows)).toEqual([
    ["instansi", "n"],
    ["A", 12],
    ["B", null]
  ]);
  expect(csvTable(columns, [])).toEqual([["instansi", "n"]]);
});
