import type {Filter} from "../dataset/filter.js";
import {isIn, literal} from "./quote.js";

const filterColumns: Record<keyof Filter, string> = {
  jenisJabatan: "jenis_jabatan",
  status: "status",
  pendidikan: "pendidikan",
  jenisKelamin: "jenis_kelamin",
  kelompokUmur: "kelompok_umur",
  kanal: "kanal"
};

/** The filter as a condition over the columns of the records; a key that is absent or empty lets everyone through. */
export function filterSql(filter: Filter = {}): string {
  const parts = Object.entries(filter).flatMap(([key, values]) => {
    const column = filterColumns[key as keyof Filter];
    if (!column) throw new RangeError(`unknown filter: ${key}`);
    return values && values.length > 0 ? isIn(column, values.map(literal)) : [];
  });
  return parts.length > 0 ? parts.join(" AND ") : "TRUE";
}
