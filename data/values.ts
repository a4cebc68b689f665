import {vocabulary} from "../lib/scheme/vocabulary.js";
import type {JenisKelamin, Kanal, KelompokUmur} from "../lib/dataset/types.js";

const kelompokUmur: readonly KelompokUmur[] = ["<=30", "31-40", "41-50", "51-60"];
const jenisKelamin: readonly JenisKelamin[] = ["L", "P"];
const kanal: readonly Kanal[] = ["peremajaan-mandiri", "rekonsiliasi", "integrasi-siasn", "tidak-ada"];
const skala: readonly ("pp46" | "predikat")[] = ["pp46", "predikat"];

/** Every value a column of words may hold, in the order people expect to read them. */
export const values = {
  status: vocabulary.status,
  jenis_jabatan: vocabulary.jenisJabatan,
  pendidikan: vocabulary.pendidikan,
  skala_kinerja: skala,
  predikat: vocabulary.predikat,
  hukdis: vocabulary.hukdis,
  jenis_kelamin: jenisKelamin,
  kelompok_umur: kelompokUmur,
  kanal
};
