import * as duckdb from "@duckdb/duckdb-wasm";
import {started} from "./started.js";

/** A DuckDB in a worker of its own, with a connection. */
export type Duckdb = {db: duckdb.AsyncDuckDB; connection: duckdb.AsyncDuckDBConnection};

/**
 * Opens an empty DuckDB. `wholeAsDouble`: whole numbers of 64 bits arrive as doubles. An extension that cannot be fetched
 * leaves DuckDB broken, so none is ever asked for.
 */
export async function openDuckdb({wholeAsDouble}: {wholeAsDouble: boolean}): Promise<Duckdb> {
  const worker = new Worker(import.meta.resolve("./duckdb.worker.js"), {
    type: "module"
  });
  const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  try {
    await started(db, worker, import.meta.resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm"));
    await db.open({query: {castBigIntToDouble: wholeAsDouble}});
    const connection = await db.connect();
    await connection.query("SET autoinstall_known_extensions = false; SET autoload_known_extensions = false");
    return {db, connection};
  } catch (error) {
    await db.terminate();
    throw error;
  }
}
