import {createHash} from "node:crypto";
import {mkdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";
import {BOOLEAN, DOUBLE, DuckDBDataChunk, DuckDBInstance, SMALLINT, VARCHAR} from "@duckdb/node-api";
import type {DuckDBType, DuckDBValue} from "@duckdb/node-api";
import type {EmployeeRecord, Manifest} from "../../lib/dataset/types.js";
import {codeBook} from "../codeBook.js";
import {instansi} from "../instansi.js";
import type {RawRecord} from "../schema.js";
import {draw} from "./draw.js";
import {manifest} from "./manifest.js";
import {strata} from "./population.js";
import {profiles} from "./profiles.js";
import {random} from "./random.js";

/** The day of the discussion that announced the pilot, 6 June 2024. */
const seed = 20240606;

/** Which agency has which profile: dealt out by lot. */
export function lot() {
  const order = random(seed, 0).shuffle([...profiles]);
  return new Map(instansi.map(({id}, i) => [id, order[i]!]));
}

/** All records; each stratum has a stream of its own, and the order of the whole is shuffled. */
export function employees(): EmployeeRecord[] {
  const dealt = lot();
  const drawn = strata(instansi, (id) => dealt.get(id)!).flatMap((stratum, i) => {
    const stream = random(seed, 1, i);
    return Array.from({length: stratum.count}, () => draw(stratum, dealt.get(stratum.instansi)!, stream));
  });
  return random(seed, 2).shuffle(drawn);
}

function raw(employee: EmployeeRecord): RawRecord {
  const {kinerja} = employee;
  return {
    instansi: employee.instansi,
    status: employee.status,
    jenis_jabatan: employee.jenisJabatan,
    pendidikan: employee.pendidikan,
    syarat_pendidikan: employee.syaratPendidikan ?? null,
    diklat_jabatan: employee.diklatJabatan,
    bebas_diklat: employee.bebasDiklat ?? false,
    jp_teknis: employee.jpTeknis,
    seminar: employee.seminar,
    skala_kinerja: kinerja && kinerja.skala,
    nilai_skp: kinerja?.skala === "pp46" ? kinerja.nilai : null,
    predikat: kinerja?.skala === "predikat" ? kinerja.predikat : null,
    hukdis: employee.hukdis,
    jenis_kelamin: employee.jenisKelamin,
    kelompok_umur: employee.kelompokUmur,
    kanal: employee.kanal,
    e_kinerja: employee.eKinerja
  };
}

const types: Record<string, DuckDBType> = {VARCHAR, BOOLEAN, SMALLINT, DOUBLE};

/** Writes records as Parquet: one thread and fixed row groups, so that the same records give the same bytes. */
async function writeParquet(records: RawRecord[], path: string): Promise<void> {
  const instance = await DuckDBInstance.create(":memory:", {threads: "1"});
  const connection = await instance.connect();
  await connection.run(`CREATE TABLE records (${codeBook.map(({column, type}) => `${column} ${type}`).join(", ")})`);
  const appender = await connection.createAppender("records");
  for (let start = 0; start < records.length; start += 2048) {
    const rows = records.slice(start, start + 2048);
    const chunk = DuckDBDataChunk.create(
      codeBook.map(({type}) => types[type]!),
      rows.length
    );
    chunk.setColumns(codeBook.map(({column}) => rows.map((row): DuckDBValue => row[column as keyof RawRecord])));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  await connection.run(
    `COPY records TO '${path.replaceAll("'", "''")}' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 19, ROW_GROUP_SIZE 122880)`
  );
  connection.closeSync();
  instance.closeSync();
}

/** Writes records.parquet and manifest.json into the folder; the same bytes every time. */
export async function generate(folder: string): Promise<Manifest> {
  await mkdir(folder, {recursive: true});
  const records = employees().map(raw);
  const path = join(folder, "records.parquet");
  await writeParquet(records, path);

  const bytes = await readFile(path);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const counts = Object.fromEntries(instansi.map(({id}) => [id, 0]));
  for (const record of records) counts[record.instansi]! += 1;
  const described = manifest(seed, {sha256, bytes: bytes.length, rows: records.length}, counts);
  await writeFile(join(folder, "manifest.json"), `${JSON.stringify(described, null, 2)}\n`);
  return described;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const {file} = await generate(process.argv[2] ?? fileURLToPath(new URL(".", import.meta.url)));
  process.stdout.write(`${file.rows} records, ${file.bytes} bytes, sha256 ${file.sha256}\n`);
}
