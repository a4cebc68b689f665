import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {literal} from "../../lib/index.js";
import {csvShape} from "../../src/files/csvShape.js";
import {csvOptions, csvProblem, readCsv} from "../../src/files/readCsv.js";

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
    const refused = async (text: string) => ((await readCsv(bytes(text), "id")) as {problem: string}).problem;
    expect(await refused("a,b\n1,2\n3\n4,5,6\n")).toContain("baris 3 berisi 1 kolom, sedangkan baris pertama 2");
    expect(await refused("")).toBe("tidak ada kolom di dalamnya.");
    expect(csvProblem(shape("a,b\n1,2\n")!, "id")).toBeNull();
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
