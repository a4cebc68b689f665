import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {createDuckDB, NODE_RUNTIME, VoidLogger} from "@duckdb/duckdb-wasm/blocking";
import type {DuckDBConnection} from "@duckdb/duckdb-wasm/blocking";
import type {Duckdb} from "../../src/state/data/openDuckdb.js";

const {resolve} = createRequire(import.meta.url);

/** The DuckDB of the browser, opened in Node as `openDuckdb` opens it there. */
export async function openWasm({wholeAsDouble}: {wholeAsDouble: boolean}): Promise<Duckdb> {
  const folder = dirname(resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm"));
  const module = (name: string) => ({mainModule: join(folder, name), mainWorker: ""});
  const bundles = {mvp: module("duckdb-mvp.wasm"), eh: module("duckdb-eh.wasm")};
  const db = await createDuckDB(bundles, new VoidLogger(), NODE_RUNTIME);
  await db.instantiate(() => {});
  db.open({query: {castBigIntToDouble: wholeAsDouble}});
  const connect = async () => asynchronous(db.connect());
  const connection = await connect();
  await connection.query("SET autoinstall_known_extensions = false; SET autoload_known_extensions = false");
  return {db: {connect, terminate: async () => db.reset()}, connection} as unknown as Duckdb;
}

/** The connection of the browser answers later, and fails later. */
function asynchronous(connection: DuckDBConnection): DuckDBConnection {
  return new Proxy(connection, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== "function") return method;
      return async (...given: unknown[]): Promise<unknown> => await Reflect.apply(method, target, given);
    }
  });
}
