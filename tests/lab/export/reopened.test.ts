// alone: the DuckDB of the browser puts its bindings into the globals
import fc from "fast-check";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {schemes} from "../../../lib/index.js";
import type {Scenario} from "../../../lib/index.js";
import {fileKind} from "../../../src/files/fileKind.js";
import {readTableFile} from "../../../src/files/readTableFile.js";
import {openLabDatabase} from "../../../src/lab/engine/database.js";
import type {LabDatabase} from "../../../src/lab/engine/database.js";
import {parseSql} from "../../../src/lab/engine/parseSql.js";
import type {ResultTable} from "../../../src/lab/engine/types.js";
import {toArrow} from "../../../src/lab/export/toArrow.js";
import {toCsv} from "../../../src/lab/export/toCsv.js";
import {toParquet} from "../../../src/lab/export/toParquet.js";
import type {Locale} from "../../../src/messages/define.js";
import {openWasm} from "../duckdbWasm.js";
import {origin} from "../fixtures.js";

const scenario = {scheme: schemes[0]!.id, settings: {}, weights: {}} as unknown as Scenario;
let db: LabDatabase;
let cells = 0;
beforeAll(async () => void (db = await openLabDatabase({records: null, tables: []}, scenario, "en", openWasm)));
afterAll(() => db.close());

async function run(sql: string): Promise<ResultTable> {
  const parsed = parseSql(sql, null, "en");
  if (parsed.kind !== "sql") throw new Error(parsed.kind === "problem" ? parsed.problem.message : parsed.kind);
  return (await db.run(`c${++cells}`, null, parsed.statements))!;
}

const writers = {
  csv: (table: ResultTable, locale: Locale) => toCsv(table, origin, locale),
  parquet: (table: ResultTable) => toParquet(table, origin),
  arrow: (table: ResultTable) => toArrow(table, origin)
};

/** Opens bytes as a person does, and gives each value in DuckDB's own words, with its type. */
async function reopened(bytes: Uint8Array, name: string) {
  const file = new File([bytes as Uint8Array<ArrayBuffer>], name);
  const read = await readTableFile(file, fileKind(name, bytes.subarray(0, 64)), {locale: "id"});
  if ("problem" in read) throw new Error(read.problem);
  const {stream, rows, columns} = read;
  const types = Object.fromEntries(columns.flatMap(({name, sqlType}) => (sqlType ? [[name, sqlType]] : [])));
  await db.replace([{name: "back", stream, count: rows, types}]);
  return spelled("FROM back");
}

async function spelled(sql: string) {
  const typed = await run(`SELECT typeof(COLUMNS(*)) FROM (${sql}) LIMIT 1`);
  const texts = await run(`SELECT COLUMNS(*)::VARCHAR FROM (${sql})`);
  const all = async (table: ResultTable) => (await table.slice(0, table.rows)).map((row) => Object.values(row));
  return {types: (await all(typed))[0], values: await all(texts)};
}

const tables = [
  "SELECT TIMESTAMP '2024-03-10 02:30:00' ts, '-Dinas' u, '' h",
  "SELECT * FROM (VALUES ('007', '1e5'), ('true', '2024-01-01'), ('', NULL), (NULL, '''-x'), ('a\"b', 'x;y,z')) v(a, b)",
  "SELECT 12345678901234567890123456789012345678::HUGEINT h, 9223372036854775807 b, 255::UTINYINT t",
  "SELECT 1.50::DECIMAL(5,2) d, 0.1::DOUBLE f, 1e300 g, 'NaN'::DOUBLE n, '-Infinity'::DOUBLE i, 3::DOUBLE w",
  "SELECT DATE '2024-02-29' d, TIME '23:59:59.123456' t, TIMESTAMP_NS '2024-01-01 00:00:00.123456789' ns, true b",
  "SELECT UUID '00000000-0000-0000-0000-0000000000ff' u, INTERVAL 3 DAYS i, TIMESTAMPTZ '2024-01-01 00:00:00+07' z",
  "SELECT * FROM (VALUES (NULL::INTEGER, NULL::VARCHAR), (NULL, NULL), (1, 'x'), (NULL, NULL)) v(n, t)",
  "SELECT '\u200b' z, ' spasi ' s, E'baris\\nbaru' l, '=1+1' f, E'\\ttab' t, 'π' p",
  "SELECT NULL::DOUBLE x, NULL::DATE y WHERE false"
];

describe("a table that the Lab wrote is the same when it is opened again", () => {
  for (const sql of tables)
    it.each([
      ["csv", "id"],
      ["csv", "en"],
      ["parquet", "id"],
      ["arrow", "id"]
    ] as const)(`%s (%s): ${sql}`, async (kind, locale) => {
      const written = await writers[kind](await run(sql), locale);
      expect(await reopened(written, `a.${kind}`)).toEqual(await spelled(sql));
    });

  it("whatever its texts and numbers are, as CSV", async () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "-", "=", "'", '"', ";", ",", "\n", "\t", " ", "1", "é"),
      maxLength: 5
    });
    const cell = fc.option(text, {nil: null});
    const row = fc.tuple(
      cell,
      cell,
      fc.option(
        fc.double({noNaN: true}).map((x) => x + 0),
        {nil: null}
      )
    );
    const literal = (value: string | number | null) =>
      value === null ? "NULL" : typeof value === "number" ? `'${value}'::DOUBLE` : `'${value.replaceAll("'", "''")}'`;
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, {minLength: 1, maxLength: 5}),
        fc.constantFrom("id", "en"),
        async (rows, locale) => {
          const values = rows.map((cells) => `(${cells.map(literal).join(", ")})`).join(", ");
          const sql = `SELECT a::VARCHAR a, b::VARCHAR b, c::DOUBLE c FROM (VALUES ${values}) v(a, b, c)`;
          const written = await writers.csv(await run(sql), locale as Locale);
          expect(await reopened(written, "a.csv")).toEqual(await spelled(sql));
        }
      ),
      {numRuns: 40}
    );
  });
});
