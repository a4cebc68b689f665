import {bool, columnFromArray, float64, Table, tableFromColumns, tableToIPC, timestamp, utf8} from "@uwdata/flechette";
import type {DataType} from "@uwdata/flechette";
import type {ResultColumn, ResultTable} from "../types.js";
import {originPairs} from "./origin.js";
import type {Origin} from "./origin.js";
import {plainColumn} from "./plainColumn.js";

const types: Record<ResultColumn["type"], () => DataType> = {
  number: float64,
  text: utf8,
  boolean: bool,
  date: timestamp,
  other: utf8
};

/** A table as an Arrow file (IPC, random access), whose metadata tell where it comes from. */
export async function toArrow(table: ResultTable, origin: Origin): Promise<Uint8Array<ArrayBuffer>> {
  const columns = await Promise.all(
    table.columns.map(
      async ({name, type}) =>
        [name, columnFromArray(plainColumn(await table.column(name), type), types[type]())] as const
    )
  );
  const {schema, children} = tableFromColumns(Object.fromEntries(columns));
  const told = new Table({...schema, metadata: new Map(originPairs(origin))}, children);
  return tableToIPC(told, {format: "file"}) as Uint8Array<ArrayBuffer>;
}
