import fc from "fast-check";
import {afterAll, beforeAll, expect, it} from "vitest";
import type {DuckDBConnection} from "@duckdb/node-api";
import {compareEngines} from "../../../lib/check/compareEngines.js";
import {bkn2019} from "../../../lib/scheme/bkn2019.js";
import {schemes} from "../../../lib/scheme/schemes.js";
import {summarySql} from "../../../lib/sql/summarySql.js";
import {scoreTally} from "../../../lib/tally/scoreTally.js";
import {tallyEmployees} from "../../../lib/tally/tallyEmployees.js";
import {database, rowsOf} from "../sql/records.js";
import {employeeRecord, groups, ruleset, weights} from "../tally/arbitrary.js";

const records = fc.sample(employeeRecord, 600);
const tally = tallyEmployees(records, groups, schemes);
let connection: DuckDBConnection;

beforeAll(async () => {
  connection = await database(records);
});

afterAll(() => connection.closeSync());

it("finds that the engines agree on every number, under any rules and weights", async () => {
  await fc.assert(
    fc.asyncProperty(ruleset, weights, async (scheme, w) => {
      const rows = await rowsOf(connection, summarySql(scheme, w, "pegawai"));
      // Three agencies; three head-counts, four sums of points, one of the index and five categories each.
      expect(compareEngines(rows, scoreTally(tally, scheme), scheme, w)).toEqual({comparisons: 39, disagreements: []});
    }),
    {numRuns: 40}
  );
});

it("names the agency, the quantity and both numbers when they do not", async () => {
  const rows = await rowsOf(connection, summarySql(bkn2019, bkn2019.weights, "pegawai"));
  const found = Number(rows[0]!.jumlah_kinerja);
  rows[0]!.jumlah_kinerja = found + 2 ** -20;
  const {disagreements} = compareEngines(rows, scoreTally(tally, bkn2019), bkn2019, bkn2019.weights);
  expect(disagreements).toEqual([
    {instansi: rows[0]!.instansi, quantity: "jumlah_kinerja", sql: found + 2 ** -20, tally: found}
  ]);
});

it("takes an agency without a row for one without people", () => {
  const nobody = scoreTally(tallyEmployees([], groups, schemes), bkn2019);
  expect(compareEngines([], nobody, bkn2019, bkn2019.weights).disagreements).toEqual([]);
  expect(compareEngines([], scoreTally(tally, bkn2019), bkn2019, bkn2019.weights).disagreements.length).toBeGreaterThan(
    0
  );
});

it("refuses an agency the tally does not know", () => {
  const scored = scoreTally(tally, bkn2019);
  expect(() => compareEngines([{instansi: "kota-lain"}], scored, bkn2019, bkn2019.weights)).toThrow("kota-lain");
});
