import type {DuckDBConnection} from "@duckdb/node-api";
import fc from "fast-check";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {values} from "../../../data/values.js";
import {schemes} from "../../../lib/scheme/schemes.js";
import {summarySql} from "../../../lib/sql/summarySql.js";
import {wordsSql} from "../../../lib/sql/wordsSql.js";
import {employeeRecord} from "../tally/arbitrary.js";
import {database} from "./records.js";

const records = fc.sample(employeeRecord, {numRuns: 600, seed: 7});
const words = {...values, syarat_pendidikan: values.pendidikan};
let connection: DuckDBConnection;

beforeAll(async () => {
  connection = await database(records, "teks");
  await connection.run(`CREATE TABLE kata AS ${wordsSql(words, "teks")}`);
});

afterAll(() => connection.closeSync());

const ask = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJS();

describe("records whose words are ENUMs", () => {
  it.each([
    "SELECT count(*)::INTEGER AS n FROM t WHERE pendidikan = 'S1' OR hukdis = 'tidak ada kata ini'",
    "SELECT count(*)::INTEGER AS n FROM t WHERE pendidikan IN ('S1', 'S4') AND status <> 'lain'",
    "SELECT count(*)::INTEGER AS n FROM t WHERE pendidikan NOT IN ('S1', 'S4') OR pendidikan >= 'S1'",
    "SELECT coalesce(predikat, 'tidak tercatat') AS p, count(*)::INTEGER AS n FROM t GROUP BY ALL ORDER BY ALL",
    "SELECT CASE WHEN status = 'PNS' THEN pendidikan ELSE 'lain' END AS p, count(*)::INTEGER AS n FROM t GROUP BY ALL ORDER BY ALL",
    "SELECT pendidikan || '/' || status AS p, upper(hukdis) AS h FROM t ORDER BY ALL",
    "SELECT count(*)::INTEGER AS n FROM t WHERE pendidikan LIKE 'S%' AND length(kanal) > 5",
    "SELECT pendidikan FROM t UNION SELECT 'Doktor' ORDER BY 1",
    "SELECT count(*)::INTEGER AS n FROM t JOIN (VALUES ('S1'), ('X')) AS v(p) ON t.pendidikan = v.p",
    "SELECT count(*)::INTEGER AS n FROM t WHERE pendidikan = syarat_pendidikan OR pendidikan = status",
    "SELECT string_agg(DISTINCT jenis_kelamin, ',' ORDER BY jenis_kelamin) AS j FROM t"
  ])("answer as text does: %s", async (sql) => {
    const table = (name: string) => sql.replaceAll(/(FROM|JOIN) t\b/g, `$1 ${name} t`);
    expect(await ask(table("kata"))).toEqual(await ask(table("teks")));
  });

  it("are summarized alike under every scheme", async () => {
    const weights = {kualifikasi: 0.25, kompetensi: 0.4, kinerja: 0.3, disiplin: 0.05};
    for (const scheme of schemes) {
      const [a, b] = await Promise.all(["kata", "teks"].map((name) => ask(summarySql(scheme, weights, name, {}))));
      expect(a).toEqual(b);
    }
  });

  it("sort in the order of their words", async () => {
    const found = await ask("SELECT DISTINCT pendidikan AS p FROM kata WHERE p IS NOT NULL ORDER BY p");
    expect(found.map(({p}) => p)).toEqual(["S3", "S2", "S1", "D3", "SLTA", "SLTP"]);
  });

  it("take no other word", async () => {
    await expect(ask(wordsSql({pendidikan: ["S1", "S2", "S3", "D3", "SLTA"]}, "teks"))).rejects.toThrow("SLTP");
    expect(() => wordsSql({pendidikan: []}, "teks")).toThrow("pendidikan");
    expect(wordsSql({}, "teks")).toBe('SELECT * FROM "teks"');
  });
});
