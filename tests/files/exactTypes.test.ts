// alone: the DuckDB of the browser puts its bindings into the globals
import {mkdtempSync, readFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import {beforeAll, expect, it} from "vitest";
import {readArrow} from "../../src/files/readArrow.js";
import {readParquet} from "../../src/files/readParquet.js";
import type {Duckdb} from "../../src/state/data/openDuckdb.js";
import {openWasm} from "../lab/duckdbWasm.js";

let duck: Duckdb;

beforeAll(async () => void (duck = await openWasm({wholeAsDouble: false})));

const sample = (name: string) =>
  new Uint8Array(readFileSync(name.startsWith("/") ? name : `tests/files/samples/${name}`));

/** What a file becomes in DuckDB: of each column its type and its three values; and what is said of it. */
async function opened(name: string) {
  const read = name.endsWith("parquet") ? await readParquet(sample(name), "en") : readArrow(sample(name), "en");
  if ("problem" in read) throw new Error(read.problem);
  const {db, connection} = duck;
  const line = await db.connect();
  await line.insertArrowFromIPCStream(read.stream, {schema: "main", name: "t", create: true});
  await line.close();
  const columns: Record<string, string> = {};
  for (const {name: column} of read.columns) {
    const sql = `SELECT any_value(typeof("${column}")) || ': ' || string_agg(coalesce("${column}"::VARCHAR, '∅'), ' ') AS v FROM t`;
    columns[column] = ((await connection.query(sql)).toArray()[0] as {v: string}).v;
  }
  await connection.query("DROP TABLE t");
  return {columns, said: read.said, kinds: read.columns, rows: read.rows};
}

const flat = {
  us: "TIMESTAMP: 1970-01-01 00:00:00.000001 ∅ 1969-12-31 23:59:59.999999",
  ns: "TIMESTAMP_NS: 1970-01-01 00:00:00.000000001 ∅ 1969-12-31 23:59:59.999999999",
  ms: "TIMESTAMP_MS: 1970-01-01 00:00:00.001 ∅ 1969-12-31 23:59:59.999",
  us_zone: "TIMESTAMP WITH TIME ZONE: 1970-01-01 00:00:00.000001+00 ∅ 1969-12-31 23:59:59.999999+00",
  ns_zone: "TIMESTAMP WITH TIME ZONE: 1970-01-01 00:00:00.000001+00 ∅ 1969-12-31 23:59:59.999999+00",
  d38: "DECIMAL(38,9): 12345678901234567890123456789.123456789 ∅ -0.000000001",
  d9: "DECIMAL(9,2): 1.50 ∅ -2.25",
  d18: "DECIMAL(18,2): 1234567890123456.50 ∅ -2.25",
  d20: "DECIMAL(20,0): 9007199254740993 ∅ 1",
  d60: "VARCHAR: 1234567890123456789012345678901234567890123.5 ∅ 1.0",
  d60_small: "DECIMAL(38,1): 1.5 ∅ -1.0",
  t32: "TIME: 00:00:01.001 ∅ 00:00:00.002",
  t64: "TIME: 00:00:01.000001 ∅ 00:00:00.000002",
  t_ns: "TIME: 00:00:00.000001 ∅ 00:00:00.000002",
  u64: "UBIGINT: 18446744073709551615 ∅ 1",
  u32: "UINTEGER: 4294967295 ∅ 1",
  i8: "TINYINT: -128 ∅ 1",
  u16: "USMALLINT: 65535 ∅ 1",
  i64: "BIGINT: -9223372036854775808 ∅ 1",
  f16: "FLOAT: 1.5 ∅ -2.0",
  f32: "FLOAT: 0.1 ∅ -2.0",
  bytes: "BLOB: \\x00\\xFF ∅ ",
  two_bytes: "BLOB: \\x00\\xFF ∅ ab",
  uuid: "UUID: 00000000-0000-0000-0000-000000000001 ∅ ffffffff-ffff-ffff-ffff-ffffffffffff",
  day: "DATE: 2024-02-29 ∅ 1969-12-31",
  word: "VARCHAR: a ∅ b",
  yes: "BOOLEAN: true ∅ false",
  text: "VARCHAR: x ∅ ",
  nothing: "INTEGER: ∅ ∅ ∅"
};

const nested = {
  list: "DECIMAL(9,2)[]: [1.50, NULL] ∅ []",
  moments: "TIMESTAMP[]: ['1970-01-01 00:00:00.000001'] ∅ []",
  struct:
    "STRUCT(a BIGINT, b DECIMAL(38,1)): {'a': 9007199254740993, 'b': 12345678901234567890.5} ∅ {'a': NULL, 'b': NULL}",
  map: "MAP(VARCHAR, BIGINT): {k=1} ∅ {}",
  structs: "STRUCT(a BIGINT)[]: [{'a': 1}] ∅ []"
};

const digits =
  "Column d60 has more than 38 digits, which is more than DuckDB can compute with, so it is read as text, to the last digit.";
const zone =
  "Column us_zone has a time zone; its moments stay the same, but the zone's name is not kept and they are written in UTC (+00).";

it("keeps each value of a Parquet file, or says what became of its column", async () => {
  const {columns, said, rows} = await opened("types.parquet");
  expect(rows).toBe(3);
  expect(columns).toEqual({
    ...flat,
    list: "VARCHAR: [1.50,null] ∅ []",
    moments: 'VARCHAR: ["1970-01-01 00:00:00.000001"] ∅ []',
    struct: 'VARCHAR: {"a":9007199254740993,"b":12345678901234567890.5} ∅ {"a":null,"b":null}',
    map: 'VARCHAR: {"k":1} ∅ {}',
    structs: 'VARCHAR: [{"a":1}] ∅ []'
  });
  expect(said!.split(/(?<=\.) (?=[A-Z])/)).toEqual([
    "Times in column ns_zone, t_ns are finer than a millionth of a second; the rest is cut off.",
    digits,
    "Column bytes holds bytes that are not said to be text, and stays bytes (BLOB); if it is text, write decode(column).",
    "Nested columns (list, moments, struct, map, structs) are read as text in JSON."
  ]);
});

it("keeps moments of 96 bits to the billionth of a second", async () => {
  const {columns, said} = await opened("int96.parquet");
  expect(columns).toEqual({
    old: "TIMESTAMP_NS: 1970-01-01 00:00:00.000000001 ∅ 1969-12-31 23:59:59.9999985"
  });
  expect(said).toBeNull();
});

it("keeps each value of a Parquet file that DuckDB wrote", async () => {
  const values = {
    d4: ["1.5::DECIMAL(4,1)", "DECIMAL(4,1): 1.5 ∅ 1.5"],
    d18: ["-1234567890123456.5::DECIMAL(18,1)", "DECIMAL(18,1): -1234567890123456.5 ∅ -1234567890123456.5"],
    d38: ["12345678901234567890.5::DECIMAL(38,1)", "DECIMAL(38,1): 12345678901234567890.5 ∅ 12345678901234567890.5"],
    u8: ["255::UTINYINT", "UTINYINT: 255 ∅ 255"],
    i16: ["(-32768)::SMALLINT", "SMALLINT: -32768 ∅ -32768"],
    word: ["'a'::ENUM('b','a')", "VARCHAR: a ∅ a"],
    span: ["INTERVAL '1 month 2 days 3 seconds'", "INTERVAL: 1 month 2 days 00:00:03 ∅ 1 month 2 days 00:00:03"],
    time: ["TIME '12:34:56.000001'", "TIME: 12:34:56.000001 ∅ 12:34:56.000001"],
    moment: ["TIMESTAMP '2024-03-10 02:30:00'", "TIMESTAMP: 2024-03-10 02:30:00 ∅ 2024-03-10 02:30:00"],
    s: ["TIMESTAMP_S '2024-03-10 02:30:00'", "TIMESTAMP: 2024-03-10 02:30:00 ∅ 2024-03-10 02:30:00"],
    zone: [
      "TIMESTAMPTZ '2024-03-10 02:30:00+07'",
      "TIMESTAMP WITH TIME ZONE: 2024-03-09 19:30:00+00 ∅ 2024-03-09 19:30:00+00"
    ],
    far: ["DATE '5000000-01-01'", "DATE: 5000000-01-01 ∅ 5000000-01-01"],
    l: ["[1.5, NULL]", "VARCHAR: [1.5,null] ∅ [1.5,null]"],
    deep: ["[{'a': [MAP {'k': 18446744073709551615::UBIGINT}]}]", ""],
    days: ["{'d': DATE '2024-02-29', 't': TIME '01:02:03', 'u': '00000000-0000-0000-0000-000000000001'::UUID}", ""]
  };
  const deep = '[{"a":[{"k":18446744073709551615}]}]';
  const days = '{"d":"2024-02-29","t":"01:02:03","u":"00000000-0000-0000-0000-000000000001"}';
  const path = join(mkdtempSync(join(tmpdir(), "exact-")), "a.parquet");
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const one = Object.entries(values).map(([name, [sql]]) => `${sql} AS ${name}`);
  const rows = [one, Object.keys(values).map((name) => `NULL AS ${name}`), one].map(
    (row) => `SELECT ${row.join(", ")}`
  );
  await connection.run(`COPY (${rows.join(" UNION ALL ")}) TO '${path}' (FORMAT parquet)`);
  expect((await opened(path)).columns).toEqual({
    ...Object.fromEntries(Object.entries(values).map(([name, [, expected]]) => [name, expected])),
    deep: `VARCHAR: ${deep} ∅ ${deep}`,
    days: `VARCHAR: ${days} ∅ ${days}`
  });
});

it("keeps each value of an Arrow file, or says what became of its column", async () => {
  const {columns, said} = await opened("types.arrows");
  expect(columns).toEqual({
    ...flat,
    ...nested,
    d32: "DECIMAL(9,1): 1.5 ∅ -1.0",
    d64: "DECIMAL(18,1): 1.5 ∅ -1.0",
    day64: "DATE: 1970-01-02 ∅ 1969-12-31",
    s: "TIMESTAMP_S: 1970-01-01 00:00:01 ∅ 1969-12-31 23:59:59",
    span_us: "INTERVAL: 00:00:01.5 ∅ 00:00:00.000001",
    span_ns: "INTERVAL: 00:00:00.000001 ∅ 00:00:00",
    span: "INTERVAL: 1 month 2 days 00:00:00.000003 ∅ 00:00:00",
    large_bytes: "BLOB: a ∅ ",
    large_list: "INTEGER[]: [1] ∅ []",
    half_list: "VARCHAR: [1.5] ∅ []",
    times: "TIME[]: ['00:00:00.000001'] ∅ []",
    view: "VARCHAR: xxxxxxxxxxxxxxxxxxxx ∅ ",
    list_view: "INTEGER[]: [1] ∅ []",
    half_words: "FLOAT: 1.5 ∅ 2.5",
    union: 'VARCHAR: 1 "a" 2'
  });
  expect(said!.split(/(?<=\.) (?=[A-Z])/)).toEqual([
    zone,
    "Times in column ns_zone, t_ns, span_ns, times are finer than a millionth of a second; the rest is cut off.",
    digits,
    "Nested columns (half_list, union) are read as text in JSON."
  ]);
});

it("keeps the rows of an Arrow file together that comes in parts, one of them empty", async () => {
  const {columns, rows} = await opened("batches.arrows");
  expect(rows).toBe(3);
  expect(columns).toEqual({...flat, ...nested});
});
