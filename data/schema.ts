import {z} from "zod";
import type {Manifest} from "../lib/dataset/types.js";
import {values} from "./values.js";

/** Columns by name, as read from a file; all of one length. */
export type Columns = Record<string, ArrayLike<unknown>>;

const word = (list: readonly string[]) => cell(z.enum(list as [string, ...string[]]), `one of ${list.join(", ")}`);
const flag = cell(z.boolean(), "true or false");

function cell<T extends z.ZodType>(type: T, expected: string) {
  return type.describe(expected);
}

function nullable<T extends z.ZodType>(type: T) {
  return cell(type.nullable(), `${type.description} or null`);
}

const columns = {
  instansi: cell(z.string().min(1), "the id of an agency"),
  status: word(values.status),
  jenis_jabatan: word(values.jenis_jabatan),
  pendidikan: word(values.pendidikan),
  syarat_pendidikan: nullable(word(values.pendidikan)),
  diklat_jabatan: nullable(flag),
  bebas_diklat: flag,
  jp_teknis: nullable(cell(z.number().int().min(0).max(2000), "a whole number from 0 to 2000")),
  seminar: nullable(flag),
  skala_kinerja: nullable(word(values.skala_kinerja)),
  nilai_skp: nullable(cell(z.number().min(0).max(100), "a number from 0 to 100")),
  predikat: nullable(word(values.predikat)),
  hukdis: nullable(word(values.hukdis)),
  jenis_kelamin: word(values.jenis_kelamin),
  kelompok_umur: word(values.kelompok_umur),
  kanal: word(values.kanal),
  e_kinerja: flag
};

/** One record at rest. A column that is not here, a NIP above all, has no place in the file. */
export const recordSchema = z.strictObject(columns);
export type RawRecord = z.infer<typeof recordSchema>;
export const columnNames = Object.keys(columns) as (keyof typeof columns)[];

const text = z.strictObject({id: z.string().min(1), en: z.string().min(1)});
const confidence = z.enum(["Q", "C", "c1", "I", "OK", "G"]);
const source = z.strictObject({citation: z.union([z.string().min(1), text]), confidence, url: z.url().optional()});
const instansi = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  short: z.string().min(1),
  type: z.enum(["kementerian", "provinsi", "kabupaten", "kota"]),
  kanreg: z.string().min(1),
  codes: z.strictObject({kemendagri: z.string().optional(), bps: z.string().optional(), bkn: z.string().optional()}),
  population: z.int().positive().optional(),
  headcount: z.strictObject({value: z.int().positive(), estimated: z.boolean(), source}),
  note: text.optional()
});
const codeBookEntry = z.strictObject({
  column: z.string().min(1),
  label: text,
  type: z.string().min(1),
  values: z.array(z.strictObject({value: z.union([z.string(), z.number(), z.boolean()]), label: text})).optional(),
  nullMeaning: text.optional()
});

export const manifestSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: text,
  description: text,
  kind: z.enum(["sintetis", "nyata"]),
  content: z.enum(["records", "aggregates"]),
  year: z.int().min(2018).max(2100),
  seed: z.int().nullable(),
  file: z.strictObject({
    name: z.string().min(1),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: z.int().positive(),
    rows: z.int().positive()
  }),
  rowsByInstansi: z.record(z.string(), z.int().positive()),
  instansi: z.array(instansi),
  codeBook: z.array(codeBookEntry).min(1),
  figures: z.array(z.strictObject({what: text, value: text, source, confidence}))
});

const points = (maximum: number) => z.number().min(0).max(maximum);

/** Published means of a unit: head-count, mean points per dimension, and the index and category as printed. */
export const aggregatesSchema = z.array(
  z.strictObject({
    unit: z.string().min(1),
    year: z.int().min(2018).max(2100),
    group: z.enum(["PNS", "PPPK", "ASN"]),
    provisional: z.boolean(),
    n: z.int().positive(),
    kualifikasi: points(25),
    kompetensi: points(40),
    kinerja: points(30),
    disiplin: points(5),
    indeks: points(100),
    kategori: z.enum(["sangat-tinggi", "tinggi", "sedang", "rendah", "sangat-rendah"]),
    note: text.optional()
  })
);
export type Aggregates = z.infer<typeof aggregatesSchema>;

/** Parses a manifest; an error names the file, the place in it, and what was expected. */
export function parseManifest(json: unknown, file: string): Manifest {
  return parse(manifestSchema, json, file);
}

/** Parses a table of published means; errors as `parseManifest`. */
export function parseAggregates(json: unknown, file: string): Aggregates {
  return parse(aggregatesSchema, json, file);
}

function parse<T>(schema: z.ZodType<T>, json: unknown, file: string): T {
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  throw new RangeError(`${file}, ${issue.path.join(".") || "whole file"}: ${issue.message}`);
}

/**
 * Checks every record against the schema and the manifest. Throws a RangeError at the first thing that is wrong, naming
 * file, row (the first is 1), column, value, and what was expected.
 */
export function validateRecords(records: Columns, manifest: Manifest, file: string): void {
  checkColumns(records, manifest, file);
  const length = records.instansi!.length;
  if (length !== manifest.file.rows) {
    throw new RangeError(`${file}: ${length} rows, expected the ${manifest.file.rows} of the manifest`);
  }
  const counts = new Map(manifest.instansi.map(({id}) => [id, 0]));
  for (let i = 0; i < length; ++i) {
    const record = Object.fromEntries(columnNames.map((name) => [name, records[name]![i]]));
    const at = `${file} row ${i + 1}`;
    checkRecord(record, at);
    const count = counts.get(record.instansi as string);
    if (count === undefined) throw unexpected(at, "instansi", record.instansi, "an agency of the manifest");
    counts.set(record.instansi as string, count + 1);
  }
  for (const id of new Set([...counts.keys(), ...Object.keys(manifest.rowsByInstansi)])) {
    const [have, expected] = [counts.get(id) ?? 0, manifest.rowsByInstansi[id] ?? 0];
    if (have !== expected) {
      throw new RangeError(`${file}: ${have} rows of instansi ${id}, expected the ${expected} of the manifest`);
    }
  }
}

function checkColumns(records: Columns, manifest: Manifest, file: string): void {
  for (const name of Object.keys(records)) {
    if (!(name in columns)) {
      throw new RangeError(`${file}, column ${name}: not a column of the records; remove it from the file`);
    }
  }
  for (const name of columnNames) {
    if (!(name in records))
      throw new RangeError(`${file}, column ${name}: missing, expected ${columns[name].description}`);
    if (!manifest.codeBook.some(({column}) => column === name)) {
      throw new RangeError(`${file}, column ${name}: not in the code book of the manifest`);
    }
    if (records[name]!.length !== records.instansi!.length) {
      throw new RangeError(
        `${file}, column ${name}: ${records[name]!.length} rows, others ${records.instansi!.length}`
      );
    }
  }
}

function checkRecord(record: Record<string, unknown>, at: string): void {
  const result = recordSchema.safeParse(record);
  if (!result.success) {
    const name = result.error.issues[0]!.path[0] as keyof typeof columns;
    throw unexpected(at, name, record[name], columns[name].description!);
  }
  const {skala_kinerja: skala, nilai_skp, predikat, bebas_diklat, jenis_jabatan} = result.data;
  if ((skala === "pp46") !== (nilai_skp !== null)) {
    throw unexpected(
      at,
      "nilai_skp",
      nilai_skp,
      skala === "pp46" ? "a value, for the scale is pp46" : scaleSays(skala)
    );
  }
  if ((skala === "predikat") !== (predikat !== null)) {
    throw unexpected(
      at,
      "predikat",
      predikat,
      skala === "predikat" ? "a rating, for the scale is predikat" : scaleSays(skala)
    );
  }
  if (bebas_diklat && jenis_jabatan !== "fungsional") {
    throw unexpected(at, "bebas_diklat", true, `false, for jenis_jabatan is ${jenis_jabatan}`);
  }
}

const scaleSays = (scale: string | null) => `null, for skala_kinerja is ${scale}`;

function unexpected(at: string, column: string, value: unknown, expected: string): RangeError {
  const shown = typeof value === "string" ? JSON.stringify(value) : String(value);
  return new RangeError(`${at}, column ${column}: ${shown}, expected ${expected}`);
}
