import type {Hukdis, JenisJabatan, Pendidikan, Predikat, Status} from "./types.js";

/** Every value a record may hold, from the first to the last as people list them. */
export const vocabulary: {
  status: readonly Status[];
  jenisJabatan: readonly JenisJabatan[];
  pendidikan: readonly Pendidikan[];
  predikat: readonly Predikat[];
  hukdis: readonly Hukdis[];
} = {
  status: ["PNS", "PPPK"],
  jenisJabatan: ["struktural", "fungsional", "pelaksana"],
  pendidikan: ["S3", "S2", "S1", "D3", "SLTA", "SLTP"],
  predikat: ["sangat-baik", "baik", "butuh-perbaikan", "kurang", "sangat-kurang"],
  hukdis: ["tidak", "ringan", "sedang", "berat"]
};
