import type {AsyncDuckDB} from "@duckdb/duckdb-wasm";
import {inTime} from "../../workers/inTime.js";
import {startPatience} from "../../workers/spawn.js";

const patience = 180_000;

/**
 * DuckDB-WASM does not tell when its worker or its module cannot be fetched; it waits for ever. So both are watched
 * from outside, and one that answers nothing at all is given up in the end.
 */
export function started(db: AsyncDuckDB, worker: Worker, module: string): Promise<unknown> {
  const instantiated = new Promise((resolve, reject) => {
    inTime(db.ping(), startPatience, () => new Error(`DuckDB worker: ${startPatience / 1000} s`)).catch(reject);
    worker.addEventListener("message", ({data}: MessageEvent<object>) => {
      if ("broken" in data) reject(new Error(String(data.broken)));
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      reject(new Error(event.message || "DuckDB worker"));
    });
    fetch(module, {method: "HEAD"})
      .then((response) => {
        if (!response.ok) throw new Error(`duckdb-eh.wasm: ${response.status}`);
        return db.instantiate(module);
      })
      .then(resolve, reject);
  });
  return inTime(instantiated, patience, () => new Error(`DuckDB: ${patience / 1000} s`));
}
