import type {Employee} from "../scheme/types.js";

/** The columns of the records that hold each part of an employee. */
export const columns: Record<keyof Employee, readonly string[]> = {
  status: ["status"],
  jenisJabatan: ["jenis_jabatan"],
  pendidikan: ["pendidikan"],
  syaratPendidikan: ["syarat_pendidikan"],
  diklatJabatan: ["diklat_jabatan"],
  bebasDiklat: ["bebas_diklat"],
  jpTeknis: ["jp_teknis"],
  seminar: ["seminar"],
  kinerja: ["skala_kinerja", "nilai_skp", "predikat"],
  hukdis: ["hukdis"]
};

/** An SKP value on the PP 46/2011 scale, else NULL. */
export const nilai = "CASE WHEN skala_kinerja = 'pp46' THEN nilai_skp END";

/** A rating under PermenPANRB 6/2022, else NULL. */
export const predikat = "CASE WHEN skala_kinerja = 'predikat' THEN predikat END";

/** What becomes of an SKP value off its scale, instead of points. */
export const skpError = "error('SKP value outside 0 to 100: ' || nilai_skp)";

export const skpOutside = "skala_kinerja = 'pp46' AND nilai_skp NOT BETWEEN 0e0 AND 100e0";
