import type {JenisJabatan, Pendidikan, Status} from "../scheme/types.js";
import type {JenisKelamin, Kanal, KelompokUmur} from "./types.js";

/** Which employees are looked at; a key that is absent or empty lets everyone through. */
export type Filter = {
  jenisJabatan?: JenisJabatan[];
  status?: Status[];
  pendidikan?: Pendidikan[];
  jenisKelamin?: JenisKelamin[];
  kelompokUmur?: KelompokUmur[];
  kanal?: Kanal[];
};
