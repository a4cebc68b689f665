import {tableFromArrays, tableFromColumns, tableFromIPC, tableToIPC} from "@uwdata/flechette";
import {parquetWriteBuffer} from "hyparquet-writer";
import {describe, expect, it} from "vitest";
import {columnTable} from "../../src/lab/engine/columnTable.js";
import {toParquet} from "../../src/lab/export/toParquet.js";
import {arrowColumn} from "../../src/files/arrowColumn.js";
import {fileKind} from "../../src/files/fileKind.js";
import {readArrow} from "../../src/files/readArrow.js";
import {readParquet} from "../../src/files/readParquet.js";
import {readTableFile} from "../../src/files/readTableFile.js";
import {origin} from "../lab/fixtures.js";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("a file that a person opens in the Lab", () => {
  it.each([
    ["a.json", bytes('{"format": 1}'), "notebook"],
    ["a.txt", bytes(' {"format": 1}'), "notebook"],
    ["rusak.json", bytes("x"), "notebook"],
    ["a.bin", bytes("PAR1xxxx"), "parquet"],
    ["a.bin", bytes("ARROW1"), "arrow"],
    ["a.bin", new Uint8Array([255, 255, 255, 255, 8]), "arrow"],
    ["a.csv", bytes("PK\u0003\u0004"), "sheet"],
    ["a.csv", bytes("a;b\n1;2"), "csv"],
    ["a.csv", bytes("[a],b"), "csv"],
    ["a.csv", new Uint8Array([255, 254, 97, 0]), "csv"],
    ["tanpa", bytes("a,b"), "csv"],
    ["a.html", bytes("<!doctype html>"), "page"],
    ["a.xls", bytes("\n<table><tr><td>"), "page"],
    ["a.csv", bytes('\ufeff<?xml version="1.0"?>'), "page"],
    ["a.csv", bytes("<18;5\n1;2"), "csv"],
    ["a.csv", new Uint8Array([..."unit;n\nA;1"].flatMap((c) => [c.charCodeAt(0), 0])), "csv"],
    ["a.csv", new Uint8Array([..."unit;n\nA;1"].flatMap((c) => [0, c.charCodeAt(0)])), "csv"],
    ["a.csv", new Uint8Array(64), "other"],
    ["a.png", new Uint8Array([137, 80, 78, 71, 0]), "other"]
  ])("is known by its content first: %s", (name, head, kind) => {
    expect(fileKind(name, head)).toBe(kind);
  });

  it("is read as a table if it is Parquet, with days as days and nested values as JSON", async () => {
    const kept = columnTable({
      columns: [
        {name: "n", type: "number"},
        {name: "hari", type: "date", day: true}
      ],
      values: [
        [1, null],
        [new Date("2024-02-29"), null]
      ],
      rows: 2
    });
    const read = await readParquet(await toParquet(kept, origin), "en");
    if ("problem" in read) throw new Error(read.problem);
    expect(read).toMatchObject({rows: 2, columns: kept.columns, said: null});
    expect(tableFromIPC(read.stream, {useDate: true}).toArray()).toEqual([
      {n: 1, hari: new Date("2024-02-29")},
      {n: null, hari: null}
    ]);
    const nested = new Uint8Array(
      parquetWriteBuffer({
        columnData: [{name: "l", data: [[1, 2], null]}],
        schema: [
          {name: "root", num_children: 1},
          {name: "l", repetition_type: "OPTIONAL", num_children: 1, converted_type: "LIST"},
          {name: "list", repetition_type: "REPEATED", num_children: 1},
          {name: "element", repetition_type: "OPTIONAL", type: "INT32"}
        ]
      })
    );
    const texts = await readParquet(nested, "en");
    if ("problem" in texts) throw new Error(texts.problem);
    expect(texts.said).toBe("Nested columns (l) are read as text in JSON.");
    expect(tableFromIPC(texts.stream).toArray()).toEqual([{l: "[1,2]"}, {l: null}]);
  });

  it("is read as a table if it is Arrow, as a file or a stream", () => {
    const table = tableFromArrays({n: [1, 2], kata: ["a", null]});
    for (const format of ["file", "stream"] as const) {
      const read = readArrow(tableToIPC(table, {format})!, "en");
      if ("problem" in read) throw new Error(read.problem);
      expect(read).toMatchObject({
        rows: 2,
        columns: [
          {name: "n", type: "number"},
          {name: "kata", type: "text"}
        ]
      });
      expect(tableFromIPC(read.stream).toArray()).toEqual(table.toArray());
    }
  });

  it("is refused with what is wrong and where to go", async () => {
    const problem = async (name: string, content: string) => {
      const file = new File([content], name);
      const read = await readTableFile(file, fileKind(name, bytes(content)), {locale: "id"});
      return "problem" in read ? read.problem : null;
    };
    expect(await problem("buku.xlsx", "PK\u0003\u0004")).toContain("simpan lembarnya sebagai CSV");
    expect(await problem("a.html", "<p>")).toContain("halaman Data");
    expect(await problem("a.parquet", "PAR1xxxxxxxx")).toMatch(/^Berkas a.parquet tidak dibuka: isinya tidak terbaca/);
    const twice = tableToIPC(
      tableFromColumns([
        ["a", arrowColumn([1], {type: "number"})],
        ["A", arrowColumn([1], {type: "number"})]
      ] as never),
      {format: "file"}
    )!;
    const read = await readTableFile(new File([twice as Uint8Array<ArrayBuffer>], "a.arrow"), "arrow", {locale: "id"});
    expect(read).toEqual({problem: expect.stringContaining("dua kolomnya bernama “A”")});
  });

  it("is read as a table if it is text, in whatever letters a spreadsheet wrote", async () => {
    const wide = new Uint8Array([0xff, 0xfe, ...[..."a,b\né,x\n"].flatMap((c) => [c.charCodeAt(0), 0])]);
    expect(await readTableFile(new File([wide], "a.csv"), "csv", {locale: "id"})).toMatchObject({
      rows: 1,
      said: "Hurufnya dibaca sebagai UTF-16, karena berkas ini bukan UTF-8. Periksa ejaan nama."
    });
    const uneven = await readTableFile(new File(["a,b\n1"], "a.csv"), "csv", {locale: "en"});
    expect(uneven).toMatchObject({
      problem: expect.stringMatching(/^The file a.csv was not opened: line 2 has 1 column/),
      text: {titles: [1]}
    });
  });
});
