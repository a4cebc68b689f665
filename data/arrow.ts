import {bool, dictionary, float64, int16, int32, int8, tableFromArrays, tableToIPC, utf8} from "@uwdata/flechette";
import type {DataType} from "@uwdata/flechette";
import {columnNames} from "./schema.js";
import type {Columns} from "./schema.js";

// Agencies may outnumber the 128 values of a one-byte index, other words do not.
const word = () => dictionary(utf8(), int8());
const types: Record<string, () => DataType> = {
  instansi: () => dictionary(utf8(), int16()),
  diklat_jabatan: bool,
  bebas_diklat: bool,
  seminar: bool,
  e_kinerja: bool,
  jp_teknis: int16,
  nilai_skp: float64,
  jumlah: int32
};

/**
 * Columns of records, or of a tally of them (with `jumlah`), as an Arrow IPC stream, the only form that DuckDB-WASM
 * takes in without an extension. Words are dictionaries; `null` is kept in every column.
 */
export function arrow(columns: Columns): Uint8Array {
  const names = [...columnNames, "jumlah"].filter((name) => name in columns);
  const unknown = Object.keys(columns).find((name) => !names.includes(name));
  if (unknown !== undefined) throw new RangeError(`unknown column: ${unknown}`);
  const table = tableFromArrays(
    names.map((name): [string, unknown[]] => [name, Array.from(columns[name]!)]),
    {types: Object.fromEntries(names.map((name) => [name, (types[name] ?? word)()]))}
  );
  return tableToIPC(table, {format: "stream"})!;
}
