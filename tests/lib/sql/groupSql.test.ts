import type {DuckDBConnection} from "@duckdb/node-api";
import fc from "fast-check";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {groupings} from "../../../lib/dataset/groupings.js";
import {groupByTuple} from "../../../lib/groups/groupByTuple.js";
import {groupDistributions} from "../../../lib/groups/groupDistributions.js";
import type {GroupRows} from "../../../lib/groups/readGroupCounts.js";
import {readGroupCounts} from "../../../lib/groups/readGroupCounts.js";
import {splitCounts} from "../../../lib/groups/splitCounts.js";
import {bkn2019} from "../../../lib/scheme/bkn2019.js";
import {configure} from "../../../lib/scheme/configure.js";
import {schemes} from "../../../lib/scheme/schemes.js";
import {scoreEmployee} from "../../../lib/score/scoreEmployee.js";
import {filterSql} from "../../../lib/sql/filterSql.js";
import {groupSql} from "../../../lib/sql/groupSql.js";
import {hoursSql} from "../../../lib/sql/hoursSql.js";
import {placeSql} from "../../../lib/sql/placeSql.js";
import {tallySql} from "../../../lib/sql/tallySql.js";
import {scoreTally} from "../../../lib/tally/scoreTally.js";
import {tallyColumns} from "../../../lib/tally/tallyColumns.js";
import type {Tally} from "../../../lib/tally/types.js";
import {expand} from "../distribution/arbitrary.js";
import {employeeRecord, filter, groups, weights} from "../tally/arbitrary.js";
import {columnsOf, database, rowsOf} from "./records.js";

const records = fc.sample(employeeRecord, {numRuns: 900, seed: 4});
const list = Object.values(groupings);
let connection: DuckDBConnection;
let tally: Tally;

beforeAll(async () => {
  connection = await database(records, "loaded");
  await connection.run(`CREATE TABLE tally AS ${tallySql(schemes, "loaded")}`);
  await connection.run(`CREATE TABLE records AS ${placeSql(schemes, "loaded", "tally")}`);
  tally = tallyColumns(await columnsOf(connection, "SELECT * FROM tally"), groups);
});

afterAll(() => connection.closeSync());

const ask = async (sql: string) =>
  readGroupCounts((await columnsOf(connection, sql)) as unknown as GroupRows, list, tally.count.length);

describe("groupSql", () => {
  it("splits every cell's people by every grouping, under any filter", async () => {
    await fc.assert(
      fc.asyncProperty(filter, async (f) => {
        const counts = await ask(groupSql(list, "records", f));
        const whole = new Uint32Array(tally.count.length);
        for (const {sel, n} of await rowsOf(
          connection,
          `SELECT sel, count(*)::INTEGER AS n FROM records WHERE ${filterSql(f)} GROUP BY sel`
        ))
          whole[sel as number] = n as number;
        for (const grouping of counts)
          expect(whole.map((_, cell) => grouping.reduce((sum, group) => sum + group[cell]!, 0))).toEqual(whole);
        // What a tally knows of itself needs no query.
        for (const [i, key] of (["status", "jenisJabatan", "pendidikan"] as const).entries())
          expect(counts[i]).toEqual(
            splitCounts<unknown>(whole, tally.columns[key], groupings[key].values as readonly unknown[])
          );
      }),
      {numRuns: 20}
    );
  });

  it("leads to the index of the people of each group", async () => {
    const counts = await ask(groupSql(list, "records"));
    const asn = configure(bkn2019, {populasi: "asn"});
    fc.assert(
      fc.property(weights, (w) => {
        const found = groupDistributions(groupByTuple(scoreTally(tally, asn), counts[4]!), w).map(expand);
        for (const [g, value] of groupings.kelompokUmur.values.entries()) {
          const people = records.filter((e) => e.kelompokUmur === value);
          expect(found[g]).toEqual(people.map((e) => scoreEmployee(e, asn, w).index).sort((a, b) => a - b));
        }
      }),
      {numRuns: 10}
    );
  });

  it("quotes what it is given, and asks nothing of no grouping", () => {
    expect(groupSql([{column: 'a"b', values: ["x'y"]}], "t")).toContain(`(CASE "a""b" WHEN 'x''y' THEN 0 END)`);
    expect(() => groupSql([], "t")).toThrow(new RangeError("no grouping to count by"));
  });

  it("gives no place to a value that is not listed, and the reader refuses it by name", async () => {
    const short = [{column: "jenis_kelamin", values: ["L"]}];
    const rows = (await columnsOf(connection, groupSql(short, "records"))) as unknown as GroupRows;
    expect(() => readGroupCounts(rows, short, tally.count.length)).toThrow(
      /^unknown jenis_kelamin: number null, in row/
    );
  });
});

describe("readGroupCounts", () => {
  const rows = (kolom: number, nilai: number, sel: number | null): GroupRows => ({
    ...{kolom: [kolom], nilai: [nilai]},
    ...{sel: [sel], n: [3]}
  });
  const one = [{column: "jenis_kelamin", values: ["L", "P"]}];

  it("puts a count in its cell", () => {
    expect(readGroupCounts(rows(0, 1, 2), one, 3)).toEqual([[Uint32Array.of(0, 0, 0), Uint32Array.of(0, 0, 3)]]);
  });

  it("refuses a row without a place", () => {
    expect(() => readGroupCounts(rows(1, 0, 0), one, 3)).toThrow(new RangeError("unknown grouping: 1, in row 1"));
    expect(() => readGroupCounts(rows(0, 0, null), one, 3)).toThrow(
      new RangeError("no cell of the tally: null, in row 1, of 3")
    );
    expect(() => readGroupCounts(rows(0, 0, 3), one, 3)).toThrow(RangeError);
  });
});

describe("hoursSql", () => {
  it("counts the people scored by agency, kind of post and hours as recorded", async () => {
    const only = {jenisKelamin: ["P" as const]};
    const rows = await rowsOf(connection, hoursSql(bkn2019, "records", only));
    const people = records.filter((e) => e.status === "PNS" && e.jenisKelamin === "P");
    expect(rows.reduce((sum, r) => sum + (r.n as number), 0)).toBe(people.length);
    for (const {instansi, jenis_jabatan, jp_teknis, n} of rows)
      expect(
        people.filter((e) => e.instansi === instansi && e.jenisJabatan === jenis_jabatan && e.jpTeknis === jp_teknis)
      ).toHaveLength(n as number);
    expect(Math.max(...rows.map((r) => (r.jp_teknis as number) ?? 0))).toBeGreaterThan(20);
  });

  it("leaves out whom the scheme leaves out", async () => {
    const excluding = configure(bkn2019, {rekamanKosong: "dikecualikan"});
    const rows = await rowsOf(connection, hoursSql(excluding, "records"));
    const {n} = scoreTally(tally, excluding);
    expect(rows.reduce((sum, r) => sum + (r.n as number), 0)).toBe(n.reduce((a, b) => a + b));
    expect(rows.some((r) => r.jp_teknis === null)).toBe(false);
  });
});
