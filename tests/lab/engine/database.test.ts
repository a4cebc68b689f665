// alone: the DuckDB of the browser puts its bindings into the globals
import {
  columnFromArray,
  decimal,
  float16,
  int32,
  tableFromColumns,
  tableFromIPC,
  tableToIPC,
  utf8
} from "@uwdata/flechette";
import type {DataType} from "@uwdata/flechette";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {schemes} from "../../../lib/index.js";
import type {Scenario} from "../../../lib/index.js";
import {guarded} from "../../../src/files/labCsv.js";
import {openLabDatabase} from "../../../src/lab/engine/database.js";
import type {LabDatabase} from "../../../src/lab/engine/database.js";
import {labEngine} from "../../../src/lab/engine/messages.js";
import {parseSql} from "../../../src/lab/engine/parseSql.js";
import type {ResultTable, SmallTable} from "../../../src/lab/engine/types.js";
import {toArrow} from "../../../src/lab/export/toArrow.js";
import {toCsv} from "../../../src/lab/export/toCsv.js";
import {toParquet} from "../../../src/lab/export/toParquet.js";
import {openWasm} from "../duckdbWasm.js";
import {origin} from "../fixtures.js";

const scenario = {scheme: schemes[0]!.id, settings: {}, weights: {}} as unknown as Scenario;

let db: LabDatabase;
let cells = 0;

beforeAll(async () => void (db = await openLabDatabase({records: null, tables: []}, scenario, "en", openWasm)));
afterAll(() => db.close());

async function run(sql: string, name: string | null = null): Promise<ResultTable> {
  const parsed = parseSql(sql, name, "en");
  if (parsed.kind !== "sql") throw new Error(parsed.kind === "problem" ? parsed.problem.message : parsed.kind);
  return (await db.run(name ?? `c${++cells}`, name, parsed.statements))!;
}
const said = (sql: string) =>
  run(sql).then(
    () => "",
    (error: Error) => error.message
  );
const first = async (sql: string) => (await (await run(sql)).slice(0, 1))[0]!;

describe("the clock of the Lab", () => {
  it.each([
    ["current_date", "DATE"],
    ["today()", "DATE"],
    ["current_date()", "DATE"],
    ["now()", "TIMESTAMP"],
    ["current_timestamp", "TIMESTAMP"],
    ["localtimestamp", "TIMESTAMP"],
    ["transaction_timestamp()", "TIMESTAMP"],
    ["get_current_timestamp()", "TIMESTAMP"],
    ["current_localtimestamp()", "TIMESTAMP"],
    ["current_time", "TIME"],
    ["localtime", "TIME"],
    ["extract(year FROM now())", "BIGINT"],
    ["year(now())", "BIGINT"],
    ["date_trunc('day', now())", "DATE"],
    ["strftime(now(), '%Y')", "VARCHAR"],
    ["now() - INTERVAL 1 DAY", "TIMESTAMP"],
    ["now() - TIMESTAMP '2020-01-01'", "INTERVAL"],
    ["age(TIMESTAMP '2020-01-01')", "INTERVAL"],
    ["age(DATE '2020-01-01')", "INTERVAL"],
    ["age(now(), TIMESTAMP '2020-01-01')", "INTERVAL"],
    ["datediff('year', DATE '1970-01-01', current_date)", "BIGINT"],
    ["current_date - DATE '2020-01-01'", "BIGINT"]
  ])("answers %s", async (expression, type) => {
    expect(await first(`SELECT typeof(${expression}) AS t`)).toEqual([type]);
  });
  it("is that of the device", async () => {
    const zone = process.env["TZ"];
    try {
      for (const [place, minutes] of [
        ["Asia/Jakarta", 420],
        ["America/St_Johns", null],
        ["UTC", 0]
      ] as const) {
        process.env["TZ"] = place;
        const now = new Date();
        const expected = Date.now() + (minutes ?? -now.getTimezoneOffset()) * 60_000;
        const [moment] = await first("SELECT now() AS n");
        expect(Math.abs(Number(moment) - expected), place).toBeLessThan(10_000);
      }
    } finally {
      process.env["TZ"] = zone;
    }
  });
});

describe("a message of DuckDB", () => {
  const sentences = labEngine.en;
  it.each([
    ["SELECT TIMESTAMPTZ '2024-01-01 00:00:00+07'::DATE", sentences.zoned],
    ["SELECT extract(year FROM TIMESTAMPTZ '2024-01-01')", sentences.instead.icu],
    ["SELECT date_trunc('day', TIMESTAMPTZ '2024-01-01')", sentences.instead.icu],
    ["SELECT TIMESTAMP '2024-01-01' AT TIME ZONE 'Asia/Jakarta'", sentences.instead.icu],
    ["SELECT strftime(TIMESTAMPTZ '2024-01-01', '%Y')", sentences.zoned],
    ["SELECT TIMESTAMPTZ '2024-01-01' + INTERVAL 1 DAY", sentences.zoned],
    ["SELECT make_timestamptz(2024,1,1,0,0,0)", sentences.instead.icu],
    ["SELECT 'a' COLLATE de < 'b'", sentences.instead.icu],
    ["SELECT current_setting('TimeZone')", sentences.instead.icu],
    ["FROM pg_timezone_names()", sentences.instead.icu],
    ["SELECT json_extract('{}', '$.a')", sentences.instead.json],
    ["SELECT '{}'::JSON", sentences.instead.json],
    ["SELECT '{\"a\":1}'->>'a'", sentences.instead.json],
    ["SELECT stem('lari', 'english')", sentences.instead.fts],
    ["SELECT st_point(1, 2)", sentences.instead.other],
    ["FROM st_read('x')", sentences.instead.other],
    ["SELECT excel_text(1, '0')", sentences.instead.files],
    ["SELECT '1.1.1.1'::INET", sentences.instead.other]
  ])("advises what can be done: %s", async (sql, sentence) => {
    const message = await said(sql);
    expect(message).toContain(sentence);
    expect(message).not.toMatch(/\b(INSTALL|LOAD)\b|autoinstall|Did you mean "(pg|sqlite|duckdb)_/);
  });
  it.each(['FROM "b.csv"', 'FROM main."b.parquet"', "FROM 'https'"])("leads nowhere outside: %s", async (sql) => {
    expect(await said(sql)).toMatch(/outside the Lab|does not exist/);
    expect(await said(sql)).not.toMatch(/pg_|sqlite_/);
  });
  it("is the Lab's own sentence where DuckDB itself keeps a file from being read", async () => {
    expect(await said('FROM "b.csv"')).toBe(sentences.sqlOutside("'b.csv'"));
    expect(await said('FROM "b.parquet"')).toBe(sentences.sqlOutside("'b.parquet'"));
  });
});

/** One value of each type, whose spelling is DuckDB's own. */
const values = [
  "[1.5,2.5]",
  "[1.5,NULL,2.25]::DECIMAL(18,3)[]",
  "[]::DECIMAL(4,1)[]",
  "NULL::DECIMAL(4,1)[]",
  "array_value(1.5, 2.5)",
  "{'a': 1.5, 'b': [2.25]}",
  "MAP {'k': 1.5}",
  "[{'a': 1.5}, NULL]",
  "[[1.5],[]]",
  "[170141183460469231731687303715884105727::HUGEINT]",
  "340282366920938463463374607431768211455::UHUGEINT",
  "{'h': 340282366920938463463374607431768211455::UHUGEINT}",
  "170141183460469231731687303715884105727::HUGEINT",
  "18446744073709551615::UBIGINT",
  "12345678901234567890.123456789::DECIMAL(38,9)",
  "[18446744073709551615::UBIGINT]",
  "INTERVAL '1 month 2 days 3.000004 seconds'",
  "[INTERVAL 1 DAY]",
  "TIME '12:34:56.789012'",
  "[TIME '12:34:56']",
  "TIMETZ '12:34:56+07'",
  "'00000000-0000-0000-0000-000000000001'::UUID",
  "['00000000-0000-0000-0000-000000000001'::UUID]",
  "'0101'::BIT",
  "['0101'::BIT]",
  "'a'::ENUM('a','b')",
  "['a'::ENUM('a','b')]",
  "['x','y']",
  "[true, NULL]",
  "union_value(n := 1.5)",
  "'\\xAA\\x00a'::BLOB",
  "['\\xAA'::BLOB]",
  "[DATE '2024-02-29', NULL]",
  "{'t': TIMESTAMP '2024-03-10 02:30:00.000001'}",
  "[TIMESTAMPTZ '2024-03-10 02:30:00+00']",
  "DATE 'infinity'",
  "DATE '5000000-01-01'",
  "TIMESTAMP '-infinity'",
  "TIMESTAMP '290000-01-01'",
  "DATE '0044-03-15 (BC)'",
  "TIMESTAMP '2024-03-10 02:30:00'",
  "TIMESTAMP_S '2024-03-10 02:30:00'",
  "TIMESTAMP_MS '2024-03-10 02:30:00.123'",
  "TIMESTAMP_NS '2024-03-10 02:30:00.123456789'",
  "TIMESTAMPTZ '2024-03-10 02:30:00+00'",
  "123456789012345678901234567890::BIGNUM",
  "1.5::FLOAT",
  "'nan'::DOUBLE",
  "NULL",
  "''"
];

describe("a result", () => {
  it.each(values)("of %s is shown, and does not keep others from being shown, used and taken home", async (value) => {
    const table = await run(`SELECT ${value} AS l, 7 AS n UNION ALL SELECT NULL, NULL ORDER BY n`, "hasil");
    const rows = await table.slice(0, 2, {column: "l", descending: true});
    expect(rows.map(([, n]) => n)).toContain(7);
    const {type} = table.columns[0]!;
    const [[spelled]] = (await (await run(`SELECT (${value})::VARCHAR AS t`)).slice(0, 1)) as [[unknown]];
    if (type === "other" || type === "text") expect((await table.slice(0, 2))[0]![0]).toBe(spelled);
    const js = tableFromIPC(await db.exportArrow("hasil", 1e6), {useDate: true, useBigInt: true}).toArray();
    expect(js.map((row) => (row as {n: number | null}).n)).toEqual([7, null]);
    const csv = new TextDecoder().decode(await toCsv(table, origin, "en"));
    if (type === "other" || type === "text")
      expect(csv).toContain(spelled === null ? "" : `"${guarded(spelled as string).replaceAll('"', '""')}"`);
    expect(tableFromIPC(await toArrow(table, origin)).numRows).toBe(2);
    expect((await toParquet(table, origin)).length).toBeGreaterThan(100);
  });
  it("has codes whose digits stand together, where their name says nothing", async () => {
    const {columns} = await run(
      "SELECT * FROM (VALUES (110101, 1234567, 1250000::HUGEINT), (327401, 12, 3400000), (NULL, NULL, NULL)) v(x, y, z)"
    );
    expect(columns.map(({plain}) => plain ?? false)).toEqual([true, false, false]);
  });
  it("of decimals in a list is as it was written", async () => {
    const table = await run("SELECT [1.5,2.5] AS l, 'x' AS u");
    expect(await table.slice(0, 1)).toEqual([["[1.5, 2.5]", "x"]]);
    expect(table.columns[0]).toMatchObject({type: "other", spelled: "LIST"});
  });
  it("of all of DuckDB's types at once has each of them", async () => {
    const table = await run("FROM test_all_types()");
    expect(await table.slice(0, 3)).toHaveLength(3);
    for (const {name} of table.columns) expect(await table.column(name, {exact: true}), name).toHaveLength(3);
    for (const file of [await toCsv(table, origin, "id"), await toArrow(table, origin), await toParquet(table, origin)])
      expect(file.length).toBeGreaterThan(1000);
  });
});

describe("tables that a person opened", () => {
  const stream = (type: DataType, values: unknown[]) =>
    tableToIPC(tableFromColumns({n: columnFromArray(values, type)}), {format: "stream"})!;
  const table = (name: string, type: DataType, values: unknown[]): SmallTable => ({
    name,
    stream: stream(type, values),
    count: values.length
  });
  const good = table("baik", int32(), [1, 2]);

  it.each([
    ["half floats", float16(), [1.5, 2]],
    ["decimals of 256 bits", decimal(50, 2, 256), [1.5, 2]]
  ])("stand or fail alone: %s", async (_, type, odd) => {
    const later = table("nanti", int32(), [3]);
    await db.replace([good, table("aneh", type, odd), later]);
    expect(await db.trouble("baik")).toBeNull();
    expect(await db.trouble("nanti")).toBeNull();
    expect(await db.trouble("aneh")).toMatch(/^DuckDB does not take the table in \(.*Arrow Type.*\)/);
    expect(await first("SELECT (SELECT sum(n)::INTEGER FROM baik) + (FROM nanti) AS n")).toEqual([6]);
    expect(await said("FROM Aneh")).toMatch(/^DuckDB does not take the table in/);
    expect(db.given).toEqual({baik: ["n"], nanti: ["n"]});
    await db.importArrow("js", {bytes: stream(int32(), [1]), rows: 1});
    await expect(db.importArrow("js2", {bytes: stream(type, odd), rows: 2})).rejects.toThrow("Arrow Type");
    await db.importArrow("js3", {bytes: stream(int32(), [4]), rows: 1});
    expect(await first("SELECT n + (FROM js) FROM js3")).toEqual([5]);
  });
  it("are kept where their file cannot be read anew, and not read again where it did not change", async () => {
    await db.replace([good]);
    const view = await run("CREATE VIEW lihat AS SELECT sum(n) AS n FROM baik; SELECT n::INTEGER AS n FROM lihat");
    expect(await view.slice(0, 1)).toEqual([[3]]);
    await db.replace([good, table("lain", int32(), [1])]);
    expect(await first("SELECT n::INTEGER FROM lihat")).toEqual([3]);
    await db.replace([table("baik", float16(), [1])]);
    expect(await db.trouble("baik")).toMatch(/Arrow Type/);
    await db.replace([good]);
    expect(await db.trouble("baik")).toBeNull();
    expect(await first("SELECT sum(n)::INTEGER FROM baik")).toEqual([3]);
    await db.replace([]);
    expect(await db.trouble("baik")).toMatch(/does not exist/);
  });
  it("say which columns do not fit the type their file says", async () => {
    const columns = {
      kecil: columnFromArray([1, 300], int32()),
      "hari ini": columnFromArray(["2024-13-45", null], utf8()),
      baik: columnFromArray([1, 2], int32())
    };
    const stream = tableToIPC(tableFromColumns(columns), {format: "stream"})!;
    const types = {kecil: "TINYINT", "hari ini": "DATE", baik: "SMALLINT"};
    await db.replace([{name: "sunting", stream, count: 2, types}, good]);
    expect(await db.trouble("sunting")).toBeNull();
    expect(db.retyped("sunting")).toBe(
      "Column “kecil”: its file says TINYINT, but some of its values do not fit that type; it is INTEGER now. " +
        "Column “hari ini”: its file says DATE, but some of its values do not fit that type; it is VARCHAR now."
    );
    expect(await first("SELECT typeof(baik) FROM sunting")).toEqual(["SMALLINT"]);
    expect(db.retyped("baik")).toBeNull();
    await db.replace([{name: "sunting", stream, count: 2, types}]);
    expect(db.retyped("sunting")).toContain("“kecil”");
    await db.replace([]);
    expect(db.retyped("sunting")).toBeNull();
  });
  it("do not keep DuckDB from being opened", async () => {
    const other = await openLabDatabase(
      {records: null, tables: [table("aneh", float16(), [1]), good]},
      scenario,
      "id",
      openWasm
    );
    expect(await other.trouble("aneh")).toMatch(/^DuckDB tidak menerima tabelnya/);
    expect(await other.trouble("baik")).toBeNull();
    await other.close();
  });
});
