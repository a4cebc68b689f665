import {checkSkp} from "../scheme/skp.js";
import type {Employee} from "../scheme/types.js";
import {vocabulary} from "../scheme/vocabulary.js";

const flags = [true, false];

/**
 * Throws a RangeError that names the field and value of a record no rule was written for, and the record's number if
 * one is given. A field without a record is `null`; that it is absent is a mistake, not a missing record.
 */
export function checkEmployee(employee: Employee, record?: number): void {
  try {
    check(employee);
  } catch (error) {
    if (record === undefined || !(error instanceof RangeError)) throw error;
    throw new RangeError(`${error.message}, in record ${record}`, {cause: error});
  }
}

function check(e: Employee): void {
  oneOf("status", e.status, vocabulary.status);
  oneOf("jenisJabatan", e.jenisJabatan, vocabulary.jenisJabatan);
  oneOf("pendidikan", e.pendidikan, vocabulary.pendidikan);
  if (e.syaratPendidikan != null) oneOf("syaratPendidikan", e.syaratPendidikan, vocabulary.pendidikan);
  if (e.diklatJabatan !== null) oneOf("diklatJabatan", e.diklatJabatan, flags, " or null");
  oneOf("bebasDiklat", e.bebasDiklat ?? false, flags);
  if (e.jpTeknis !== null && !(Number.isFinite(e.jpTeknis) && e.jpTeknis >= 0)) {
    throw unknown("jpTeknis", e.jpTeknis, "hours from 0 up, or null");
  }
  if (e.seminar !== null) oneOf("seminar", e.seminar, flags, " or null");
  if (e.kinerja !== null) checkKinerja(e.kinerja);
  if (e.hukdis !== null) oneOf("hukdis", e.hukdis, vocabulary.hukdis, " or null");
}

function checkKinerja(kinerja: NonNullable<Employee["kinerja"]>): void {
  switch (kinerja?.skala) {
    case "pp46":
      if (typeof kinerja.nilai !== "number") throw unknown("kinerja.nilai", kinerja.nilai, "a number from 0 to 100");
      checkSkp(kinerja.nilai);
      break;
    case "predikat":
      oneOf("kinerja.predikat", kinerja.predikat, vocabulary.predikat);
      break;
    default:
      if (typeof kinerja !== "object") throw unknown("kinerja", kinerja, "a value, a rating, or null");
      throw unknown("kinerja.skala", (kinerja as {skala: unknown}).skala, "pp46 or predikat");
  }
}

function oneOf(field: string, value: unknown, known: readonly unknown[], or = ""): void {
  if (!known.includes(value)) throw unknown(field, value, `${known.join(", ")}${or}`);
}

function unknown(field: string, value: unknown, expected: string): RangeError {
  return new RangeError(`unknown ${field}: ${String(value)} (expected ${expected})`);
}
