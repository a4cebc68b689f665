import {jenjang} from "../scheme/kesesuaian.js";
import type {Condition, ValueRange} from "../scheme/types.js";
import {nilai, predikat} from "./columns.js";
import {double, isIn, literal} from "./quote.js";

type Writers = {[K in keyof Condition]-?: (wanted: Exclude<Condition[K], undefined>) => string};

const writers: Writers = {
  status: (wanted) => isIn("status", wanted.map(literal)),
  jenisJabatan: (wanted) => isIn("jenis_jabatan", wanted.map(literal)),
  pendidikan: (wanted) => isIn("pendidikan", wanted.map(literal)),
  kesesuaian: (wanted) => isIn(fit, wanted.map(literal)),
  diklatJabatan: (wanted) => nullable("diklat_jabatan", wanted, boolean),
  bebasDiklat: (wanted) => isIn("coalesce(bebas_diklat, FALSE)", wanted.map(boolean)),
  jpTeknis: (wanted) => (wanted === null ? "jp_teknis IS NULL" : within("jp_teknis", wanted)),
  seminar: (wanted) => nullable("seminar", wanted, boolean),
  nilai: (wanted) => within(`(${nilai})`, wanted),
  predikat: (wanted) => isIn(`(${predikat})`, wanted.map(literal)),
  kinerja: () => `((${nilai}) IS NULL AND (${predikat}) IS NULL)`,
  hukdis: (wanted) => nullable("hukdis", wanted, literal)
};

/** A condition over the columns of the records; where a record is missing it may be NULL, which counts as not met. */
export function conditionSql(condition: Condition): string {
  const parts = Object.entries(condition).map(([key, wanted]) => {
    const write = writers[key as keyof Condition] as ((wanted: unknown) => string) | undefined;
    if (!write) throw new RangeError(`unknown condition: ${key}`);
    return wanted === undefined ? "TRUE" : write(wanted);
  });
  return parts.length > 0 ? parts.join(" AND ") : "TRUE";
}

const boolean = (value: boolean) => (value ? "TRUE" : "FALSE");

function nullable<T>(column: string, wanted: readonly (T | null)[], write: (value: T) => string): string {
  const values = wanted.filter((value): value is T & {} => value !== null);
  const known = isIn(column, values.map(write));
  if (values.length === wanted.length) return known;
  return values.length === 0 ? `${column} IS NULL` : `(${known} OR ${column} IS NULL)`;
}

function within(column: string, {above, atLeast, atMost, below}: ValueRange): string {
  const bounds: [string, number | undefined][] = [
    [">", above],
    [">=", atLeast],
    ["<=", atMost],
    ["<", below]
  ];
  const parts = bounds.flatMap(([sign, bound]) => (bound === undefined ? [] : `${column} ${sign} ${double(bound)}`));
  return parts.length > 0 ? parts.join(" AND ") : `${column} IS NOT NULL`;
}

const rank = (column: string) =>
  `CASE ${column} ${jenjang.map((level, i) => `WHEN ${literal(level)} THEN ${i}`).join(" ")} END`;

/** Education held against education asked for, in levels (see `kesesuaian`). */
const fit =
  `(CASE WHEN syarat_pendidikan IS NULL THEN 'tidak-diketahui'` +
  ` WHEN ${rank("pendidikan")} > ${rank("syarat_pendidikan")} THEN 'di-atas'` +
  ` WHEN ${rank("pendidikan")} = ${rank("syarat_pendidikan")} THEN 'sesuai'` +
  ` WHEN ${rank("pendidikan")} = ${rank("syarat_pendidikan")} - 1 THEN 'satu-di-bawah'` +
  ` ELSE 'lebih-rendah' END)`;
