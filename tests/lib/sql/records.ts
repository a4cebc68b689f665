import {DuckDBInstance} from "@duckdb/node-api";
import type {DuckDBConnection} from "@duckdb/node-api";
import type {EmployeeRecord} from "../../../lib/dataset/types.js";
import {double, identifier, literal} from "../../../lib/sql/quote.js";

const types = {
  instansi: "VARCHAR",
  status: "VARCHAR",
  jenis_jabatan: "VARCHAR",
  pendidikan: "VARCHAR",
  syarat_pendidikan: "VARCHAR",
  diklat_jabatan: "BOOLEAN",
  bebas_diklat: "BOOLEAN",
  jp_teknis: "SMALLINT",
  seminar: "BOOLEAN",
  skala_kinerja: "VARCHAR",
  nilai_skp: "DOUBLE",
  predikat: "VARCHAR",
  hukdis: "VARCHAR",
  jenis_kelamin: "VARCHAR",
  kelompok_umur: "VARCHAR",
  kanal: "VARCHAR",
  e_kinerja: "BOOLEAN"
};

function row(e: EmployeeRecord): unknown[] {
  return [
    e.instansi,
    e.status,
    e.jenisJabatan,
    e.pendidikan,
    e.syaratPendidikan,
    e.diklatJabatan,
    e.bebasDiklat ?? false,
    e.jpTeknis,
    e.seminar,
    e.kinerja?.skala,
    e.kinerja?.skala === "pp46" ? e.kinerja.nilai : null,
    e.kinerja?.skala === "predikat" ? e.kinerja.predikat : null,
    e.hukdis,
    e.jenisKelamin,
    e.kelompokUmur,
    e.kanal,
    e.eKinerja
  ];
}

const value = (v: unknown) =>
  v == null ? "NULL" : typeof v === "string" ? literal(v) : typeof v === "number" ? double(v) : String(v);

/** A database with these records in a table of this name. */
export async function database(records: readonly EmployeeRecord[], table = "pegawai"): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const columns = Object.entries(types).map(([name, type]) => `${name} ${type}`);
  await connection.run(`CREATE TABLE ${identifier(table)} (${columns.join(", ")})`);
  if (records.length > 0) {
    const rows = records.map((e) => `(${row(e).map(value).join(", ")})`);
    await connection.run(`INSERT INTO ${identifier(table)} VALUES ${rows.join(", ")}`);
  }
  return connection;
}

export async function rowsOf(connection: DuckDBConnection, sql: string): Promise<Record<string, unknown>[]> {
  return (await connection.runAndReadAll(sql)).getRowObjectsJS();
}

export async function columnsOf(connection: DuckDBConnection, sql: string): Promise<Record<string, unknown[]>> {
  return (await connection.runAndReadAll(sql)).getColumnsObjectJS();
}
