import {mkdtemp, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import {expect, it, onTestFinished} from "vitest";
import {copyRecordsSql} from "../../../src/state/data/copyRecordsSql.js";

it("ends every row with where it comes from, and leaves the place in the tally out", async () => {
  const folder = await mkdtemp(join(tmpdir(), "timbang-"));
  onTestFinished(() => rm(folder, {recursive: true}));
  const path = join(folder, "it's.csv");
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(
    "CREATE TABLE records AS SELECT * FROM (VALUES ('kota-a', 20, 7), ('kota-b', NULL, 8)) t(instansi, jp, sel)"
  );
  await connection.run(copyRecordsSql({sumber: "sintetis", sidik: "5087730ad428"}, path));
  connection.closeSync();
  expect(await readFile(path, "utf8")).toBe(
    "instansi,jp,sumber,sidik\nkota-a,20,sintetis,5087730ad428\nkota-b,,sintetis,5087730ad428\n"
  );
});
