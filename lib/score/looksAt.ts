import type {Condition, Employee, Indicator} from "../scheme/types.js";

const fields: Record<keyof Condition, (keyof Employee)[]> = {
  status: ["status"],
  jenisJabatan: ["jenisJabatan"],
  pendidikan: ["pendidikan"],
  kesesuaian: ["pendidikan", "syaratPendidikan"],
  diklatJabatan: ["diklatJabatan"],
  bebasDiklat: ["bebasDiklat"],
  jpTeknis: ["jpTeknis"],
  seminar: ["seminar"],
  nilai: ["kinerja"],
  predikat: ["kinerja"],
  kinerja: ["kinerja"],
  hukdis: ["hukdis"]
};

/** The parts of a record that decide an indicator's row and points. */
export function looksAt(indicator: Indicator): (keyof Employee)[] {
  const seen = new Set<keyof Employee>();
  for (const row of indicator.rows) {
    for (const key in row.when) for (const field of fields[key as keyof Condition]) seen.add(field);
    if (typeof row.points !== "number") seen.add(row.points.per);
  }
  return [...seen];
}
