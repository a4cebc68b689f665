// alone: the DuckDB of the browser puts its bindings into the globals
import fc from "fast-check";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {identifier, literal, schemes} from "../../../lib/index.js";
import type {Scenario} from "../../../lib/index.js";
import {readArrow} from "../../../src/files/readArrow.js";
import {readParquet} from "../../../src/files/readParquet.js";
import {readTableFile} from "../../../src/files/readTableFile.js";
import {openLabDatabase} from "../../../src/lab/engine/database.js";
import type {LabDatabase} from "../../../src/lab/engine/database.js";
import type {ResultTable} from "../../../src/lab/engine/types.js";
import {toArrow} from "../../../src/lab/export/toArrow.js";
import {toCsv} from "../../../src/lab/export/toCsv.js";
import {toParquet} from "../../../src/lab/export/toParquet.js";
import {openWasm} from "../duckdbWasm.js";
import {origin} from "../fixtures.js";

const scenario = {scheme: schemes[0]!.id, settings: {}, weights: {}} as unknown as Scenario;

let db: LabDatabase;

beforeAll(async () => void (db = await openLabDatabase({records: null, tables: []}, scenario, "en", openWasm)));
afterAll(() => db.close());

const run = async (text: string): Promise<ResultTable> =>
  (await db.run("c", null, [{text, line: 1, column: 1, returns: true}]))!;

/** Of each column its name and type, and each value as DuckDB spells it. */
async function spelled(sql: string): Promise<unknown> {
  const described = await run(`SELECT column_name, column_type FROM (DESCRIBE (${sql}))`);
  const columns = (await described.slice(0, 1000)) as [string, string][];
  const texts = columns.map(([name]) => `${identifier(name)}::VARCHAR AS ${identifier(name)}`);
  const values = await run(`SELECT ${texts.join(", ")} FROM (${sql})`);
  return {columns, values: await values.slice(0, 1000)};
}

/** A CSV file of the Lab, opened again as a person opens it. */
async function reopened(csv: Uint8Array<ArrayBuffer>): Promise<unknown> {
  const read = await readTableFile(new File([csv], "kembali.csv"), "csv", {locale: "en"});
  if ("problem" in read) throw new Error(read.problem);
  expect(read.said).toBeNull();
  const types = read.columns.flatMap(({name, sqlType}) => (sqlType === undefined ? [] : [[name, sqlType]]));
  await db.replace([{name: "kembali", stream: read.stream, count: read.rows, types: Object.fromEntries(types)}]);
  expect(await db.trouble("kembali")).toBeNull();
  return spelled("FROM kembali");
}

const samples = [
  "SELECT '\\xAA\\x00a'::BLOB AS a, '0101'::BIT AS b, ''::BLOB AS c, NULL::BLOB AS d",
  "SELECT TIMESTAMP '2024-03-10 02:30:00' AS ts, '-Dinas' AS u, '' AS h",
  "SELECT '007' AS a, '1e5' AS b, 'true' AS c, '2024-01-01' AS d, NULL::VARCHAR AS e, ' x ' AS f, '''=1' AS g",
  "SELECT 'a\r\nb' AS a, 'a\"b' AS b, 'é; ü, 你' AS c, '\t' AS d, '''' AS e, '@x' AS f, '+1' AS g",
  "SELECT 9007199254740993 AS a, -1.50::DECIMAL(18,3) AS b, 1.0::DOUBLE AS c, 0.1::FLOAT AS d, 'nan'::DOUBLE AS e",
  "SELECT true AS a, NULL::BOOLEAN AS b, DATE '2024-02-29' AS c, TIMESTAMP_NS '2024-03-10 02:30:00.123456789' AS d",
  "SELECT TIMESTAMP '2024-03-10 02:30:00.000001' AS a, DATE '0044-03-15 (BC)' AS b, TIMESTAMP '12024-01-01' AS c",
  "SELECT TIMESTAMPTZ '2024-03-10 02:30:00+07' AS a, TIMESTAMP_S '2024-03-10 02:30:00' AS b",
  "SELECT TIMESTAMP_MS '2024-03-10 02:30:00.5' AS a, TIME '12:34:56.789' AS b, INTERVAL '1 month 2 days' AS c",
  "SELECT DATE 'infinity' AS a, TIMESTAMP '-infinity' AS b, '00000000-0000-0000-0000-000000000001'::UUID AS c",
  "SELECT 170141183460469231731687303715884105727::HUGEINT AS a, 18446744073709551615::UBIGINT AS b, 5::BIGINT AS c",
  "SELECT * FROM (VALUES (NULL::INTEGER, NULL::VARCHAR), (NULL, NULL), (1, 'x'), (NULL, NULL)) v(n, t)",
  "SELECT 1.234::DOUBLE AS a, -12.345::DECIMAL(8,3) AS b",
  "SELECT NULL AS a, NULL AS b UNION ALL SELECT NULL, '''' UNION ALL SELECT '''', NULL UNION ALL SELECT '0', NULL",
  "SELECT NULL AS a, NULL AS b UNION ALL SELECT NULL, NULL UNION ALL SELECT '''', NULL",
  'SELECT -1::TINYINT AS "=a", 1::SMALLINT AS "b;c", 2::UINTEGER AS "d ""e""", 1e300 AS f, -0.5 AS g'
];

describe("a result that is taken home as CSV", () => {
  it.each(samples.flatMap((sql) => [[sql, "id"] as const, [sql, "en"] as const]))(
    "comes back the same: %s (%s)",
    async (sql, locale) => {
      const csv = await toCsv(await run(sql), origin, locale);
      expect(await reopened(csv)).toEqual(await spelled(sql));
    }
  );
  it.each(["id", "en"] as const)(
    "comes back without its types where it has no rows, and says so (%s)",
    async (locale) => {
      const csv = await toCsv(await run("SELECT 1 AS n, 'x' AS t, DATE '2024-02-29' AS d LIMIT 0"), origin, locale);
      const read = await readTableFile(new File([csv], "kosong.csv"), "csv", {locale});
      if ("problem" in read) throw new Error(read.problem);
      expect(read.rows).toBe(0);
      expect(read.columns).toEqual(["n", "t", "d"].map((name) => ({name, type: "text"})));
      expect(read.said).toBe(
        locale === "id"
          ? "Berkas dari Lab ini tanpa baris. Jenis kolom ditulis Lab di baris pertama, jadi di sini tidak diketahui, dan semua kolom dibaca sebagai teks."
          : "This file from the Lab has no rows. The Lab writes the types of columns into the first row, so here they are not known, and every column is read as text."
      );
    }
  );
  it("comes back the same whatever its texts", async () => {
    const text = fc.string({
      unit: fc.constantFrom("'", '"', "=", "-", ",", ";", "\r", "\n", "\t", " ", "0", "a", "é", "€"),
      maxLength: 6
    });
    const rows = fc.array(fc.tuple(fc.option(text), fc.option(text)), {minLength: 1, maxLength: 4});
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom("id" as const, "en" as const), async (given, locale) => {
        const value = (one: string | null) => (one === null ? "NULL::VARCHAR" : literal(one));
        const sql = given.map(([a, b]) => `SELECT ${value(a)} AS a, ${value(b)} AS b`).join(" UNION ALL ");
        const csv = await toCsv(await run(sql), origin, locale);
        expect(await reopened(csv)).toEqual(await spelled(sql));
      }),
      {numRuns: 20}
    );
  });
});

/** Types that Arrow and Parquet give back as they were; whole numbers beyond 64 bits are other ones. */
const kept = [
  "SELECT TIME '12:34:56.789' AS a, '00000000-0000-0000-0000-0000000001ff'::UUID AS b, NULL::TIME AS c, NULL::INTEGER AS d",
  ...samples.slice(1, 4),
  ...samples.slice(4, 6),
  "SELECT 127::TINYINT AS a, 32767::SMALLINT AS b, 255::UTINYINT AS c, 65535::USMALLINT AS d, 5::BIGINT AS e, 5 AS f",
  "SELECT (-128)::TINYINT AS a, (-32768)::SMALLINT AS b, 0::UTINYINT AS c, NULL::USMALLINT AS d, NULL::TINYINT AS e",
  "SELECT 4294967295::UINTEGER AS a, 18446744073709551615::UBIGINT AS b, 0::UINTEGER AS c, 9007199254740993::UBIGINT AS d",
  "SELECT * FROM (VALUES (1::UINTEGER, 0::UBIGINT, 1e38::FLOAT), (4000000000, 18446744073709551615, NULL), (NULL, NULL, '-inf')) v(a, b, c)",
  ...samples.slice(12, 13),
  samples[15]!,
  "SELECT TIMESTAMP '2024-03-10 02:30:00.000001' AS a, DATE '0044-03-15 (BC)' AS b, TIMESTAMP '12024-01-01' AS c",
  "SELECT TIMESTAMPTZ '2024-03-10 02:30:00+07' AS a, TIMESTAMP_MS '2024-03-10 02:30:00.5' AS b"
];

describe.each([
  ["Arrow", async (table: ResultTable) => readArrow(await toArrow(table, origin), "en")],
  ["Parquet", async (table: ResultTable) => readParquet(await toParquet(table, origin), "en")]
] as const)("a result that is taken home as %s", (_, there) => {
  it("comes back with its bytes", async () => {
    const sql = "SELECT '\\xAA\\x00a\\x5C\"'::BLOB AS a UNION ALL SELECT NULL";
    const read = await there(await run(sql));
    if ("problem" in read) throw new Error(read.problem);
    await db.replace([{name: "kembali", stream: read.stream, count: read.rows}]);
    expect(await spelled("FROM kembali")).toEqual(await spelled(sql));
  });
  it.each(kept)("comes back the same: %s", async (sql) => {
    const before = await spelled(sql);
    const read = await there(await run(sql));
    if ("problem" in read) throw new Error(read.problem);
    expect(read.said).toBeNull();
    await db.replace([{name: "kembali", stream: read.stream, count: read.rows}]);
    expect(await db.trouble("kembali")).toBeNull();
    expect(await spelled("FROM kembali")).toEqual(before);
  });
});
