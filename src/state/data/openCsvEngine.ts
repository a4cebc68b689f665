import type {CsvEngine} from "../../files/csvEngine.js";
import {openDuckdb} from "./openDuckdb.js";

/** A DuckDB in this browser for one CSV file. */
export async function openCsvEngine(name: string, bytes: Uint8Array): Promise<CsvEngine> {
  const {db, connection} = await openDuckdb({wholeAsDouble: false});
  try {
    await db.registerFileBuffer(name, bytes);
  } catch (error) {
    await db.terminate();
    throw error;
  }
  return {
    rows: async (sql) => (await connection.query(sql)).toArray().map((row) => row.toJSON()),
    // What DuckDB gives is the format of a file, which it does not take back: it is written anew as a stream.
    arrow: (sql) => connection.useUnsafe((bindings, id) => bindings.runQuery(id, sql)),
    close: () => db.terminate()
  };
}
