import {readFileSync} from "node:fs";
import {DuckDBInstance} from "@duckdb/node-api";
import {expect, it} from "vitest";
import {engineVersions} from "../../src/method/engineVersions.js";

it("says which DuckDB the site is built and tested with", async () => {
  const connection = await (await DuckDBInstance.create()).connect();
  const [[version]] = (await connection.runAndReadAll("SELECT version()")).getRows() as [[string]];
  expect(version).toBe(`v${engineVersions.build}`);
});

it("says which DuckDB runs in the browser: the newest whose storage it knows is itself", () => {
  const wasm = readFileSync("node_modules/@duckdb/duckdb-wasm/dist/duckdb-eh.wasm").toString("latin1");
  const known = [...new Set(wasm.match(/v1\.\d+\.\d+/g))].sort((a, b) => a.localeCompare(b, "en", {numeric: true}));
  expect(known.at(-1)).toBe(`v${engineVersions.browser}`);
});
