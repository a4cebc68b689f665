import {DuckDBInstance} from "@duckdb/node-api";
import type {DuckDBConnection} from "@duckdb/node-api";
import {beforeAll, describe, expect, it} from "vitest";
import {literal} from "../../../lib/index.js";
import {parseSql} from "../../../src/lab/engine/parseSql.js";
import {sqlSources} from "../../../src/lab/engine/sqlSources.js";
import {tokenizeSql} from "../../../src/lab/engine/tokenizeSql.js";

/** Queries in which a text, or a word that looks like a function from outside, stands where nothing is read. */
const harmless = [
  "SELECT * FROM (VALUES ('A',3),('B',4)) v(u,x)",
  "SELECT * FROM hasil JOIN (VALUES ('a','Alfa'),('b','Beta')) k(u,nama) USING (u)",
  "SELECT * FROM (VALUES ('A.csv','x/y'),('B','z')) v(u,x), lain",
  "SELECT * FROM ((VALUES ('a.csv','b.csv'))) v(x, y)",
  "SELECT * FROM ((SELECT 'a.b' AS x, 'b.b') UNION ALL (SELECT 'c.c', 'd.d')) v",
  "VALUES ('a.csv','b.csv'), ('c.csv','d')",
  "WITH k(u, n) AS (VALUES ('a.x','b.x'), ('c.x','d.x')) SELECT * FROM k, hasil WHERE k.u IN ('a.x','b.x')",
  "SELECT * FROM unnest(['a.csv','b.csv']) t(x), range(3)",
  "SELECT * FROM hasil h JOIN lain l ON h.u IN ['p.q','r.s'] AND l.x = CASE WHEN h.u = 'a.b' THEN 'c.d' ELSE 'e.f' END",
  "SELECT * FROM hasil, LATERAL (SELECT hasil.x, 'a.b' AS y) t",
  "SELECT {'a': 'x.y', 'b': ['c.d','e.f']} AS s, ('a.b','c.d') AS r, MAP {'k.k': 'v.v'} FROM hasil",
  "FROM hasil SELECT 'a.b', 'c.d' WHERE u LIKE 'x.%' GROUP BY ALL ORDER BY 1, 'a.b'",
  "SELECT COLUMNS('u.*'), x AS 'a.b' FROM hasil",
  "PIVOT hasil ON u IN ('a.b','c.d') USING sum(x), max(x)",
  "SELECT * FROM hasil PIVOT (sum(x) FOR u IN ('a.b','c.d'))",
  "SELECT * FROM hasil UNPIVOT (v FOR k IN (x, y)) p",
  "UNPIVOT hasil ON x, y INTO NAME k VALUE v",
  "SELECT trim(BOTH 'x.y' FROM 'xax.csv'), substring('abc.d' FROM 2 FOR 1), extract(year FROM d) FROM hasil",
  "SELECT overlay('abc.d' PLACING 'x.x' FROM 2), trim(FROM ' a.b ') FROM hasil",
  "SELECT u IS DISTINCT FROM 'a.b', u IS NOT DISTINCT FROM 'c.d' FROM hasil",
  "SELECT u GLOB ('a*') FROM hasil -- FROM 'x.csv'\n/* FROM 'y.csv' */",
  "SELECT $$ FROM 'x.csv' $$, E'it\\'s FROM \\'a.csv\\'', 'FROM ''b.csv''', X'41' FROM hasil",
  "WITH query(a) AS (SELECT 'x.y') SELECT * FROM query",
  "SELECT * FROM hasil AS query(a), lain t_scan(b)",
  "SELECT string_agg(u, ', ' ORDER BY u), count(*) FILTER (u = 'a.b') OVER (PARTITION BY u) FROM hasil, lain",
  "SELECT * FROM hasil WHERE u IN (SELECT u FROM lain WHERE x = 'a.b') AND EXISTS (FROM ketiga)",
  "SELECT list_transform(['a.b'], x -> x || '.c') FROM hasil ORDER BY u LIMIT 3",
  "SELECT DISTINCT ON (u) u, 'a.b' FROM hasil GROUP BY GROUPING SETS ((u, 'a.b'), ()) HAVING max(u) <> 'c.d'",
  "FROM (FROM hasil JOIN lain USING (u)) SELECT *",
  "SELECT * FROM (hasil JOIN lain USING (u)), ketiga TABLESAMPLE 10%",
  "SELECT * FROM k: hasil, l: (SELECT 'a.b')",
  "SELECT * FROM 'hasil'",
  "(SELECT u FROM hasil) EXCEPT (SELECT 'a.b') ORDER BY 1",
  "SELECT * FROM hasil ASOF JOIN lain ON hasil.t >= lain.t AND lain.u = 'a.b'"
];

/** Statements that would reach a file, the network, a secret or the settings. */
const hostile = [
  "SELECT * FROM 'b.csv'",
  "FROM 'b.csv'",
  "SELECT * FROM hasil, 'b.csv'",
  "SELECT * FROM hasil JOIN 'b.parquet' USING (u)",
  "SELECT * FROM hasil JOIN lain USING (u), 'b.csv'",
  "SELECT * FROM hasil JOIN lain ON hasil.u IN ['a','b'], 'b.csv'",
  "SELECT * FROM (VALUES ('a','b')) v(x, y), 'b.csv'",
  "SELECT * FROM (hasil JOIN 'b.csv' USING (u))",
  "SELECT * FROM ('b.csv')",
  "SELECT * FROM (SELECT * FROM 'b.csv')",
  "SELECT * FROM (FROM 'b.csv')",
  "SELECT * FROM hasil, LATERAL (FROM 'b.csv')",
  "SELECT (SELECT max(x) FROM 'b.csv')",
  "SELECT trim((SELECT x FROM 'b.csv'))",
  "SELECT * FROM hasil WHERE u IN (FROM 'b.csv')",
  "SELECT * FROM k: 'b.csv'",
  "SELECT * FROM $$b.csv$$",
  "SELECT * FROM E'b.csv'",
  "SELECT * FROM/**/'b.csv'",
  "WITH a AS (FROM 'b.csv') FROM a",
  "WITH a AS (SELECT 1) SELECT * FROM a UNION ALL FROM 'b.csv'",
  "CREATE TABLE t AS FROM 'b.csv'",
  "CREATE VIEW t AS SELECT * FROM hasil, 'https://example.org/x.json'",
  "DESCRIBE 'b.csv'",
  "SUMMARIZE 'b.csv'",
  "PIVOT 'b.csv' ON u USING sum(x)",
  "UNPIVOT 'b.csv' ON x",
  "FROM (DESCRIBE 'b.csv')",
  "TABLE 'b.csv'",
  "SELECT * FROM 'https://example.org/x'",
  "SELECT * FROM 's3://ember/x'",
  "SELECT * FROM read_csv('b')",
  "SELECT * FROM READ_CSV_AUTO ('b')",
  "SELECT * FROM \"read_csv\"('b')",
  "SELECT * FROM system.main.read_text('b')",
  "SELECT * FROM hasil, read_blob('b')",
  "SELECT * FROM read_json('b'), read_ndjson('c')",
  "SELECT * FROM parquet_scan('b')",
  "SELECT * FROM parquet_metadata('b')",
  "SELECT * FROM sqlite_scan('a','b')",
  "SELECT * FROM glob('*')",
  "SELECT * FROM sniff_csv('b')",
  "SELECT * FROM duckdb_secrets()",
  "SELECT * FROM which_secret('a','s3')",
  "SELECT getenv('HOME')",
  "SELECT write_log('x')",
  "SELECT * FROM query('FROM ''b.csv''')",
  "SELECT * FROM query_table('b.csv')",
  "SELECT * FROM enable_logging()",
  "COPY hasil TO 'b.csv'",
  "COPY t FROM 'b.csv'",
  "ATTACH 'b.db'",
  "DETACH memory",
  "USE memory",
  "EXPORT DATABASE 'b'",
  "IMPORT DATABASE 'b'",
  "INSTALL httpfs",
  "FORCE INSTALL icu",
  "LOAD json",
  "SET enable_external_access = true",
  "RESET lock_configuration",
  "PRAGMA enable_profiling = 'json'",
  "CALL enable_logging(storage = 'file')",
  "CREATE SECRET s (TYPE s3)",
  "CREATE MACRO f() AS TABLE FROM 'b.csv'",
  "CHECKPOINT",
  "EXECUTE p",
  "PREPARE p AS FROM 'b.csv'"
];

let connection: DuckDBConnection;

beforeAll(async () => void (connection = await (await DuckDBInstance.create(":memory:")).connect()));

type Node = Record<string, unknown>;

/** The tables in DuckDB's own parse, without those of its WITH. */
async function parsed(sql: string): Promise<string[]> {
  const [[text] = []] = (await connection.runAndReadAll(`SELECT json_serialize_sql(${literal(sql)})`)).getRows();
  const tree = JSON.parse(text as string) as Node;
  expect(tree["error"], `${sql}: ${String(tree["error_message"])}`).toBe(false);
  const [names, own] = [new Set<string>(), new Set<string>()];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk);
    if (typeof node !== "object" || node === null) return;
    const {type, table_name, cte_map} = node as Node;
    if (type === "BASE_TABLE") names.add(table_name as string);
    for (const {key} of (cte_map as {map?: {key: string}[]} | undefined)?.map ?? []) own.add(key);
    Object.values(node).forEach(walk);
  };
  walk(tree);
  return [...names].filter((name) => name !== "" && !own.has(name)).toSorted();
}

describe("what a statement reads", () => {
  it.each(harmless)("is what DuckDB's own parse says: %s", async (sql) => {
    const {tables, files, calls} = sqlSources(tokenizeSql(sql));
    expect([files, calls]).toEqual([[], []]);
    // PIVOT is cut into several statements, which DuckDB does not give as one tree.
    if (!/^(UN)?PIVOT/.test(sql))
      expect([...new Set(tables.map(({value}) => value))].toSorted()).toEqual(await parsed(sql));
    expect(parseSql(sql, null, "en").kind).toBe("sql");
  });
  it.each(hostile)("is refused if it lies outside: %s", (sql) => {
    expect(parseSql(sql, null, "en")).toMatchObject({kind: "problem"});
  });
  it("is the same with a hostile statement in any of its places where DuckDB reads a table", () => {
    for (const sql of harmless) {
      const tables = sqlSources(tokenizeSql(sql)).tables.filter(({kind}) => kind !== "text");
      for (const {at, end} of tables) {
        const other = `${sql.slice(0, at)}'b.csv'${sql.slice(end)}`;
        expect(sqlSources(tokenizeSql(other)).files, other).toHaveLength(1);
        const call = `${sql.slice(0, at)}read_csv('b')${sql.slice(end)}`;
        expect(sqlSources(tokenizeSql(call)).calls, call).toHaveLength(1);
      }
    }
  });
});
