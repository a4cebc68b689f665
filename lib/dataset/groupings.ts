import {vocabulary} from "../scheme/vocabulary.js";
import type {JenisKelamin, Kanal, KelompokUmur} from "./types.js";

const jenisKelamin: readonly JenisKelamin[] = ["L", "P"];
const kelompokUmur: readonly KelompokUmur[] = ["<=30", "31-40", "41-50", "51-60"];
const kanal: readonly Kanal[] = ["peremajaan-mandiri", "rekonsiliasi", "integrasi-siasn", "tidak-ada"];

/**
 * What employees can be grouped by beside their agency: the column of the records and its values, in the order people
 * list them.
 */
export const groupings = {
  status: {column: "status", values: vocabulary.status},
  jenisJabatan: {column: "jenis_jabatan", values: vocabulary.jenisJabatan},
  pendidikan: {column: "pendidikan", values: vocabulary.pendidikan},
  jenisKelamin: {column: "jenis_kelamin", values: jenisKelamin},
  kelompokUmur: {column: "kelompok_umur", values: kelompokUmur},
  kanal: {column: "kanal", values: kanal}
} as const;

/** What a tally itself knows, to be split (`splitCounts`) and filtered (`passing`) by. */
export const keptGroupings = ["status", "jenisJabatan", "pendidikan"] as const;

/** What only the records know: counted over them (`crossSql`). */
export const countedGroupings = ["jenisKelamin", "kelompokUmur", "kanal"] as const;

/** A column that splits all employees into groups. */
export type Grouping = {column: string; values: readonly string[]};
