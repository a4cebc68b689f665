import {countedGroupings, crossSql, groupings, hoursSql, placeSql, schemes, summarySql} from "../../lib/index.js";
import type {CellHours, Cross, Filter, Scheme, Weights} from "../../lib/index.js";
import {copyRecordsSql} from "./copyRecordsSql.js";
import type {RecordsOrigin} from "./copyRecordsSql.js";
import {openDuckdb} from "./openDuckdb.js";

export type SummaryRow = Record<string, unknown>;

/** The records in DuckDB, in this browser. */
export type Database = {
  readonly rows: number;
  /** All records by cell and by what the tally has not kept (`countedGroupings`); asked of DuckDB once. */
  cross(): Promise<Cross>;
  /** The records a filter lets through, by cell and hours of technical training. */
  hours(filter: Filter): Promise<CellHours>;
  /** Per agency, computed by SQL over the records: head-counts, sums of points and of the index, categories. */
  summary(scheme: Scheme, weights: Weights, filter: Filter): Promise<SummaryRow[]>;
  /** Answers a question; the table is `records`. */
  query(sql: string): Promise<SummaryRow[]>;
  /** All records as CSV, each with where it comes from, since such a file has no other place to say so. */
  csv(origin: RecordsOrigin): Promise<Uint8Array>;
  close(): Promise<void>;
};

/** Loads the records, and finds each one's cell in the tally, which must hold them all. */
export async function openDatabase(
  records: Promise<Uint8Array>,
  tally: Promise<Uint8Array>,
  expected: {rows: number; cells: number}
): Promise<Database> {
  const {db, connection} = await openDuckdb({wholeAsDouble: true});
  try {
    const query = async (sql: string): Promise<SummaryRow[]> =>
      (await connection.query(sql)).toArray().map((row) => row.toJSON());

    await connection.insertArrowFromIPCStream(await records, {name: "loaded", create: true});
    await connection.insertArrowFromIPCStream(await tally, {name: "tally", create: true});

    await query(`CREATE TABLE records AS ${placeSql(schemes, "loaded", "tally")}`);
    await query("DROP TABLE loaded");
    const [found] = await query("SELECT count(*)::INTEGER AS rows, count(sel)::INTEGER AS placed FROM records");
    // Inserting Arrow can fail without an error: nothing is believed until counted.
    if (found?.rows !== expected.rows || found.placed !== expected.rows)
      throw new Error(`${found?.rows} of ${expected.rows} records loaded, ${found?.placed} found in the tally`);

    let crossed: Promise<Cross> | undefined;
    const whole = async (sql: string): Promise<(name: string) => Int32Array> => {
      const table = await connection.query(sql);
      return (name) => table.getChild(name)!.toArray() as Int32Array;
    };
    const cross = async (): Promise<Cross> => {
      const counted = countedGroupings.map((id) => groupings[id]);
      const column = await whole(crossSql(counted, "records"));
      return {sel: column("sel"), n: column("n"), values: countedGroupings.map((_, k) => column(`nilai_${k}`))};
    };

    return {
      rows: expected.rows,
      cross: () => (crossed ??= cross()),
      async hours(filter) {
        const column = await whole(hoursSql("records", filter));
        return {sel: column("sel"), jp: column("jp"), n: column("n")};
      },
      summary: (scheme, weights, filter) => query(summarySql(scheme, weights, "records", filter)),
      query,
      async csv(origin) {
        await connection.query(copyRecordsSql(origin, "records.csv"));
        const bytes = await db.copyFileToBuffer("records.csv");
        await db.dropFile("records.csv");
        return bytes;
      },
      async close() {
        await connection.close();
        await db.terminate();
      }
    };
  } catch (error) {
    await db.terminate();
    throw error;
  }
}
