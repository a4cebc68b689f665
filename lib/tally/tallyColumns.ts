import type {Employee, Kinerja} from "../scheme/types.js";
import {vocabulary} from "../scheme/vocabulary.js";
import {encode, encodeGroups} from "./encode.js";
import type {Column, Tally} from "./types.js";

/**
 * The tally in columns as `tallySql` returns them (snake_case, one row a cell, `jumlah` employees). A column that is
 * absent, a value outside the vocabulary and an agency outside `groups` are a RangeError that names it.
 */
export function tallyColumns(columns: Record<string, ArrayLike<unknown>>, groups: string[]): Tally {
  const get = (name: string): ArrayLike<unknown> => {
    const values = columns[name];
    if (!values) throw new RangeError(`no column: ${name}, among ${Object.keys(columns).join(", ")}`);
    return values;
  };
  const jumlah = get("jumlah");
  const n = jumlah.length;
  const column = <K extends keyof Employee>(name: string, read: (value: unknown) => Tally["columns"][K]["levels"][0]) =>
    readColumn(name, get(name), n, read) as Tally["columns"][K];
  const instansi = get("instansi");
  return {
    groups,
    group: encodeGroups(n, (i) => instansi[i], groups),
    count: Uint32Array.from({length: n}, (_, i) => readCount(jumlah[i], i)),
    columns: {
      status: column<"status">("status", oneOf(vocabulary.status)),
      jenisJabatan: column<"jenisJabatan">("jenis_jabatan", oneOf(vocabulary.jenisJabatan)),
      pendidikan: column<"pendidikan">("pendidikan", oneOf(vocabulary.pendidikan)),
      syaratPendidikan: column<"syaratPendidikan">("syarat_pendidikan", optional(oneOf(vocabulary.pendidikan))),
      diklatJabatan: column<"diklatJabatan">("diklat_jabatan", nullable(readBoolean)),
      bebasDiklat: column<"bebasDiklat">("bebas_diklat", readBoolean),
      jpTeknis: column<"jpTeknis">("jp_teknis", nullable(readNumber)),
      seminar: column<"seminar">("seminar", nullable(readBoolean)),
      kinerja: kinerjaColumn(n, get("skala_kinerja"), get("nilai_skp"), get("predikat")),
      hukdis: column<"hukdis">("hukdis", nullable(oneOf(vocabulary.hukdis)))
    }
  };
}

function readColumn<T>(name: string, values: ArrayLike<unknown>, n: number, read: (value: unknown) => T): Column<T> {
  const {levels, codes} = encode(n, (i) => values[i] ?? null);
  return {
    codes,
    levels: levels.map((value, code) => {
      try {
        return read(value);
      } catch {
        throw new RangeError(`unknown ${name}: ${String(value)}, in row ${codes.indexOf(code) + 1}`);
      }
    })
  };
}

function kinerjaColumn(
  n: number,
  skala: ArrayLike<unknown>,
  nilai: ArrayLike<unknown>,
  predikat: ArrayLike<unknown>
): Column<Kinerja | null> {
  const scales = readColumn("skala_kinerja", skala, n, nullable(oneOf(["pp46", "predikat"] as const)));
  const values = readColumn("nilai_skp", nilai, n, nullable(readNumber));
  const ratings = readColumn("predikat", predikat, n, nullable(oneOf(vocabulary.predikat)));
  const kinerja = (i: number): Kinerja | null => {
    const scale = scales.levels[scales.codes[i]!]!;
    const value = values.levels[values.codes[i]!]!;
    const rating = ratings.levels[ratings.codes[i]!]!;
    if (scale === "pp46" && value !== null) return {skala: scale, nilai: value};
    return scale === "predikat" && rating !== null ? {skala: scale, predikat: rating} : null;
  };
  const width = values.levels.length * ratings.levels.length;
  const key = (i: number) => scales.codes[i]! * width + values.codes[i]! * ratings.levels.length + ratings.codes[i]!;
  return encode(n, kinerja, key);
}

const oneOf =
  <T extends string>(values: readonly T[]) =>
  (value: unknown): T => {
    const found = values.find((v) => v === value);
    if (found === undefined) throw new RangeError("not in the vocabulary");
    return found;
  };

const nullable =
  <T>(read: (value: unknown) => T) =>
  (value: unknown): T | null =>
    value === null ? null : read(value);

const optional =
  <T>(read: (value: unknown) => T) =>
  (value: unknown): T | undefined =>
    value === null ? undefined : read(value);

function readBoolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw new RangeError("not a boolean");
  return value;
}

function readNumber(value: unknown): number {
  const number = typeof value === "bigint" ? Number(value) : value;
  if (typeof number !== "number" || !Number.isFinite(number)) throw new RangeError("not a number");
  return number;
}

function readCount(value: unknown, i: number): number {
  const count = Number(value);
  if (!(Number.isInteger(count) && count >= 1 && count <= 0xffffffff))
    throw new RangeError(`jumlah must be a whole number of at least 1: ${String(value)}, in row ${i + 1}`);
  return count;
}
