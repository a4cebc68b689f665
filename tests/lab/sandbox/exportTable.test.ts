import {tableFromArrays, tableFromIPC} from "@uwdata/flechette";
import * as aq from "arquero";
import {describe, expect, it} from "vitest";
import {columnNames, columnsOf} from "../../../src/lab/sandbox/columnsOf.js";
import {exportTable} from "../../../src/lab/sandbox/exportTable.js";

function read(value: unknown) {
  const found = exportTable(value, "en");
  if (!("exported" in found)) throw new Error(JSON.stringify(found));
  const table = tableFromIPC(found.exported, {useBigInt: true, useDate: true});
  return {
    columns: found.columns,
    rows: found.rows,
    types: table.schema.fields.map(({type}) => type.typeId),
    objects: table.toArray()
  };
}

// Ids of Arrow's types: 2 whole number, 3 floating point, 5 text, 6 truth value, 10 timestamp.
describe("a value of JavaScript on its way to SQL", () => {
  it("is a table if it is an array of objects, with the types a column has", () => {
    const when = new Date("2024-02-29T12:00:00Z");
    const {columns, rows, types, objects} = read([
      {n: 1, x: 0.5, teks: "é; '", ya: true, kapan: when, besar: 9007199254740993n, campur: "a", isi: {a: [1]}},
      {n: -2, x: null, teks: null, ya: null, kapan: null, besar: 3, campur: 2, lain: undefined}
    ]);
    expect(columns).toEqual(["n", "x", "teks", "ya", "kapan", "besar", "campur", "isi", "lain"]);
    expect(rows).toBe(2);
    expect(types).toEqual([2, 3, 5, 6, 10, 2, 5, 5, 5]);
    expect(objects).toEqual([
      {
        n: 1,
        x: 0.5,
        teks: "é; '",
        ya: true,
        kapan: when,
        besar: 9007199254740993n,
        campur: "a",
        isi: "{a: [1]}",
        lain: null
      },
      {n: -2, x: null, teks: null, ya: null, kapan: null, besar: 3n, campur: "2", isi: null, lain: null}
    ]);
  });

  it("may be an Arquero or an Arrow table, also without rows", () => {
    const table = aq.table({kota: ["A", "B"], n: [1, 2], hari: [new Date("2020-01-01"), new Date("2020-01-02")]});
    const expected = [
      {kota: "A", n: 1, hari: new Date("2020-01-01")},
      {kota: "B", n: 2, hari: new Date("2020-01-02")}
    ];
    expect(read(table).objects).toEqual(expected);
    expect(read(table.toArrow()).objects).toEqual(expected);
    expect(read(tableFromArrays({a: [1.5]})).objects).toEqual([{a: 1.5}]);
    expect(read(table.filter(() => false))).toMatchObject({columns: ["kota", "n", "hari"], rows: 0});
    for (const value of [table, table.toArrow()]) expect(columnNames(value)).toEqual(["kota", "n", "hari"]);
    expect(columnNames([{a: 1}, {b: 2}])).toEqual(["a"]);
  });

  it.each([[42], [undefined], [[]], [[1, 2]], [[{}]], ["teks"], [() => 1], [new Map([[1, 2]])], [{a: 1}]])(
    "is told as what it is where it is no table: %s",
    (value) => {
      expect(exportTable(value, "en")).toMatchObject({notTable: expect.stringMatching(/./)});
      expect(columnNames(value) ?? []).toEqual([]);
    }
  );

  it("is told shortly, and refused when it is too large", () => {
    expect(exportTable("a\nb", "en")).toEqual({notTable: "a …"});
    expect((exportTable("x".repeat(1000), "en") as {notTable: string}).notTable.length).toBeLessThan(70);
    const text = "x".repeat(1_000_000);
    expect(
      exportTable(
        Array.from({length: 60}, () => ({text})),
        "en"
      )
    ).toEqual({large: 60 * 2_000_008, limit: 100_000_000});
  });

  it("leaves nothing out of a value within a value, however long it is", () => {
    const isi = {teks: "x".repeat(30_000), deret: Array.from({length: 300}, (_, i) => i), n: 1n};
    const [value] = columnsOf([{isi}], "en")!.values[0]!;
    expect(JSON.parse(value as string)).toEqual({...isi, n: "1"});
  });

  it("shows whole numbers beyond the doubles as such", () => {
    expect(columnsOf([{n: 9007199254740993n}, {n: 5n}], "en")).toEqual({
      columns: [{name: "n", type: "number"}],
      values: [[9007199254740993n, 5]],
      rows: 2
    });
  });
});
