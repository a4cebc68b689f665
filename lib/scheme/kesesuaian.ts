import type {Kesesuaian, Pendidikan} from "./types.js";

/** Education from the lowest level up; neighbours are one level apart. */
export const jenjang: readonly Pendidikan[] = ["SLTP", "SLTA", "D3", "S1", "S2", "S3"];

/** Education held against education asked for by the post, in levels of `jenjang`. */
export function kesesuaian(pendidikan: Pendidikan, syarat: Pendidikan | null | undefined): Kesesuaian {
  if (syarat == null) return "tidak-diketahui";
  const above = jenjang.indexOf(pendidikan) - jenjang.indexOf(syarat);
  return above > 0 ? "di-atas" : above === 0 ? "sesuai" : above === -1 ? "satu-di-bawah" : "lebih-rendah";
}
