import fc from "fast-check";
import {afterAll, beforeAll, expect, it} from "vitest";
import type {DuckDBConnection} from "@duckdb/node-api";
import {schemes} from "../../../lib/scheme/schemes.js";
import {filterSql} from "../../../lib/sql/filterSql.js";
import {placeSql} from "../../../lib/sql/placeSql.js";
import {tallySql} from "../../../lib/sql/tallySql.js";
import {recount} from "../../../lib/tally/recount.js";
import {scoreTally} from "../../../lib/tally/scoreTally.js";
import {tallyColumns} from "../../../lib/tally/tallyColumns.js";
import {employeeRecord, filter, groups, ruleset} from "../tally/arbitrary.js";
import {columnsOf, database} from "./records.js";

const records = fc.sample(employeeRecord, 800);
let connection: DuckDBConnection;

beforeAll(async () => {
  connection = await database(records, "loaded");
  await connection.run(`CREATE TABLE tally AS ${tallySql(schemes, "loaded")}`);
  await connection.run(`CREATE TABLE records AS ${placeSql(schemes, "loaded", "tally")}`);
});

afterAll(() => connection.closeSync());

const ask = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJS();

it("places every record, and as many in each cell as the tally counts there", async () => {
  expect(await ask("SELECT count(*)::INTEGER AS n FROM records WHERE sel IS NULL")).toEqual([{n: 0}]);
  expect(
    await ask(
      "SELECT count(*)::INTEGER AS n FROM tally t LEFT JOIN (SELECT sel, count(*) AS n FROM records GROUP BY sel) r ON r.sel = t.rowid WHERE r.n IS DISTINCT FROM t.jumlah"
    )
  ).toEqual([{n: 0}]);
});

it("keeps the columns of the records and adds only the place", async () => {
  const before = (await ask("DESCRIBE loaded")).map((c) => c.column_name);
  const after = (await ask("DESCRIBE records")).map((c) => c.column_name);
  expect(after).toEqual([...before, "sel"]);
});

it("makes a filtered tally a count by place", async () => {
  const tally = tallyColumns(await columnsOf(connection, "SELECT * FROM tally"), groups);
  await fc.assert(
    fc.asyncProperty(filter, ruleset, async (f, scheme) => {
      const count = new Uint32Array(tally.count.length);
      for (const {sel, n} of await ask(
        `SELECT sel, count(*)::INTEGER AS n FROM records WHERE ${filterSql(f)} GROUP BY sel`
      ))
        count[sel as number] = n as number;
      const direct = tallyColumns(await columnsOf(connection, tallySql(schemes, "loaded", f)), groups);
      const {n, sums} = scoreTally(recount(tally, count), scheme);
      expect({n, sums}).toEqual({n: scoreTally(direct, scheme).n, sums: scoreTally(direct, scheme).sums});
    }),
    {numRuns: 30}
  );
});
