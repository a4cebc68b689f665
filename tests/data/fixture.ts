import {createHash} from "node:crypto";
import {mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import {onTestFinished} from "vitest";
import type {Manifest} from "../../lib/dataset/types.js";
import {pilotFolder} from "../../data/pilot.js";
import {queryRecords} from "../../data/records.js";

/** A new folder that goes when the test is over. */
export async function temporary(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "timbang-"));
  onTestFinished(() => rm(folder, {recursive: true}));
  return folder;
}

/**
 * A folder with the first 20 records of the pilot as a query changes them (it calls them `pilot`, with a `row` counted
 * from 1), and a manifest that tells the truth about the file unless `edit` changes that.
 */
export async function dataset(sql: string, edit: (manifest: Manifest) => Manifest = (manifest) => manifest) {
  const folder = await temporary();
  const path = join(folder, "records.parquet");
  const instance = await DuckDBInstance.create(":memory:", {threads: "1"});
  const connection = await instance.connect();
  await connection.run(
    `CREATE TABLE pilot AS SELECT file_row_number + 1 AS row, * EXCLUDE (file_row_number)
    FROM read_parquet('${pilotFolder}/records.parquet', file_row_number = true) WHERE file_row_number < 20`
  );
  await connection.run(`COPY (${sql}) TO '${path}' (FORMAT parquet)`);
  connection.closeSync();
  instance.closeSync();

  const bytes = await readFile(path);
  const {instansi} = await queryRecords(path, "SELECT instansi FROM records");
  const manifest = JSON.parse(await readFile(`${pilotFolder}/manifest.json`, "utf8")) as Manifest;
  const rowsByInstansi: Record<string, number> = {};
  for (const id of instansi ?? []) rowsByInstansi[String(id)] = (rowsByInstansi[String(id)] ?? 0) + 1;
  const file = {
    name: "records.parquet",
    sha256: createHash("sha256").update(bytes).digest("hex"),
    bytes: bytes.length,
    rows: instansi?.length ?? 20
  };
  await writeFile(join(folder, "manifest.json"), JSON.stringify(edit({...manifest, file, rowsByInstansi})));
  return folder;
}

/** As `dataset`: row 17 with these columns replaced. */
export function broken(replacements: Record<string, string>): Promise<string> {
  const list = Object.entries(replacements).map(
    ([column, sql]) => `CASE WHEN row = 17 THEN ${sql} ELSE ${column} END AS ${column}`
  );
  return dataset(`SELECT * EXCLUDE (row) REPLACE (${list.join(", ")}) FROM pilot ORDER BY row`);
}
