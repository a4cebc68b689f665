import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import {tableFromArrays, tableFromIPC, tableToIPC} from "@uwdata/flechette";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {literal} from "../../lib/index.js";
import type {CsvEngine} from "../../src/files/csvEngine.js";
import {csvShape} from "../../src/files/csvShape.js";
import {csvOptions, csvProblem, readCsv} from "../../src/files/readCsv.js";

const none = () => Promise.reject(new Error("not needed"));
const bytes = (text: string) => new TextEncoder().encode(text);
const shape = (text: string) => csvShape(bytes(text));

describe("the shape of a CSV file", () => {
  it.each([
    ["a,b\n1,2\n3,4\n", ",", ["a", "b"], 3],
    ["a,b\r\n1,2\r\n\r\n3,4", ",", ["a", "b"], 3],
    ["a;b\n1,5;2,5\n", ";", ["a", "b"], 2],
    ["hari;nilai\n2024;1,5\n", ";", ["hari", "nilai"], 2],
    ["a\tb\n1\t2\n", "\t", ["a", "b"], 2],
    ['\ufeff"a ""x""","b,c"\n"1\n1",2\n', ",", ['a "x"', "b,c"], 2],
    ["nama\nAni\nBudi\n", ",", ["nama"], 3],
    ["x\n1,5\n2\n", ";", ["x"], 3],
    ["keterangan\nsatu, dua\ntiga\n", ";", ["keterangan"], 3],
    ["a,,\n1,2,3\n", ",", ["a", "", ""], 2],
    ['a,b\nx"1,2\n', ",", ["a", "b"], 2]
  ])("%j", (text, separator, head, lines) => {
    expect(shape(text)).toEqual({separator, head, lines, uneven: null});
  });

  it.each([
    ["a,b\n1,2\n3\n4,5,6\n", {line: 3, fields: 1}],
    ["a,b\n1,2\n4,5,6\n", {line: 3, fields: 3}],
    ['a,b\n"1\n1",2\n3\n', {line: 4, fields: 1}]
  ])("is uneven in %j", (text, uneven) => {
    expect(shape(text)!.uneven).toEqual(uneven);
  });

  it("is none where nothing is in it", () => {
    expect(["", "\n\r\n", "\ufeff"].map(shape)).toEqual([null, null, null]);
  });

  it("is that of the table that was written, whatever its fields", () => {
    const field = fc.string({unit: fc.constantFrom("a", "é", "1", ",", ";", "\n", '"', " "), maxLength: 5});
    const table = fc
      .integer({min: 2, max: 4})
      .chain((width) => fc.array(fc.array(field, {minLength: width, maxLength: width}), {minLength: 1, maxLength: 5}));
    fc.assert(
      fc.property(table, (rows) => {
        const written = rows.map((row) => row.map((f) => `"${f.replaceAll('"', '""')}"`).join("|")).join("\n");
        expect(shape(written)).toEqual({separator: "|", head: rows[0], lines: rows.length, uneven: null});
      })
    );
  });
});

describe("a CSV file that is opened", () => {
  it("is refused, with a sentence, rather than opened without some of its rows", async () => {
    const refused = async (text: string) => ((await readCsv(bytes(text), "id", none)) as {problem: string}).problem;
    expect(await refused("a,b\n1,2\n3\n4,5,6\n")).toContain("baris 3 berisi 1 kolom, sedangkan baris pertama 2");
    expect(await refused("")).toBe("tidak ada kolom di dalamnya.");
    expect(csvProblem(shape("a,b\n1,2\n")!, "id")).toBeNull();
  });

  /** A DuckDB of Node; small whole numbers and texts only. */
  async function openNode(_: string, content: Uint8Array): Promise<CsvEngine & {closed: boolean}> {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const folder = mkdtempSync(join(tmpdir(), "csv-"));
    writeFileSync(join(folder, "a.csv"), content);
    const here = (sql: string) => sql.replaceAll("'berkas.csv'", literal(join(folder, "a.csv")));
    const read = (sql: string) => connection.runAndReadAll(here(sql));
    const engine = {
      closed: false,
      rows: async (sql: string) => (await read(sql)).getRowObjectsJS(),
      arrow: async (sql: string) =>
        tableToIPC(tableFromArrays((await read(sql)).getColumnsObjectJS() as never), {format: "file"})!,
      close: async () => {
        engine.closed = true;
        rmSync(folder, {recursive: true});
      }
    };
    return (opened = engine);
  }
  let opened: {closed: boolean} | null = null;

  it.each([
    ["a;b\n1,5;x\n-2,25;#y\n", {rows: 2, said: null, values: [{a: 1.5, b: "x"}, {a: -2.25, b: "#y"}]}], // prettier-ignore
    ["\ufeffa,b\nÉ,x\n", {rows: 1, said: null, values: [{a: "É", b: "x"}]}]
  ])("is read by an engine that it is handed, and lets go of it: %j", async (text, {values, ...expected}) => {
    const read = await readCsv(bytes(text), "id", openNode);
    if ("problem" in read) throw new Error(read.problem);
    expect(read).toMatchObject(expected);
    expect(tableFromIPC(read.stream).toArray()).toEqual(values);
    expect(opened!.closed).toBe(true);
  });

  it("says in what letters it was written, and which columns are alike", async () => {
    const wide = new Uint8Array([0xff, 0xfe, ...[..."a,b\né,x\n"].flatMap((c) => [c.charCodeAt(0), 0])]);
    expect(await readCsv(wide, "id", openNode)).toMatchObject({
      rows: 1,
      said: "Hurufnya dibaca sebagai utf-16, karena berkas ini bukan UTF-8."
    });
    expect(await readCsv(bytes("nama,NAMA\nx,1\n"), "en", openNode)).toEqual({
      problem: expect.stringContaining("two of its columns are called “NAMA”")
    });
    expect(opened!.closed).toBe(true);
  });

  it("is read by DuckDB as laid out, whole", async () => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const folder = mkdtempSync(join(tmpdir(), "csv-"));
    const file = join(folder, "a.csv");
    const rows = async (text: string, more: string) => {
      writeFileSync(file, text);
      const read = await connection.runAndReadAll(
        `FROM read_csv(${literal(file)}, ${csvOptions(shape(text)!)}, header = true${more})`
      );
      return read.getRowsJson();
    };
    expect(await rows("a;b\n1,5;x\n-2,25;#y\n", ", decimal_separator = ','")).toEqual([
      [1.5, "x"],
      [-2.25, "#y"]
    ]);
    expect(await rows(`a,b\n${"1,2\n".repeat(30_000)}x,y\n`, "")).toHaveLength(30_001);
    rmSync(folder, {recursive: true});
  });
});
