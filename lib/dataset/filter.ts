import type {JenisJabatan, Status} from "../scheme/types.js";
import type {JenisKelamin, KelompokUmur} from "./types.js";

/** Which employees are looked at; a key that is absent or empty lets everyone through. */
export type Filter = {
  jenisJabatan?: JenisJabatan[];
  status?: Status[];
  jenisKelamin?: JenisKelamin[];
  kelompokUmur?: KelompokUmur[];
};
