import {Table, tableToIPC} from "@uwdata/flechette";
import {arrowColumn} from "../../files/arrowColumn.js";
import {typedTable, uuidType} from "../../files/typedTable.js";
import type {ResultTable} from "../engine/types.js";
import {originPairs} from "./origin.js";
import type {FileOrigin} from "./origin.js";

/** A table as an Arrow file (IPC, random access), whose metadata say where it comes from. */
export async function toArrow(table: ResultTable, origin: FileOrigin): Promise<Uint8Array<ArrayBuffer>> {
  const columns = await Promise.all(
    table.columns.map(async (column) => ({
      name: column.name,
      column: arrowColumn(await table.column(column.name, {exact: true}), column),
      metadata: column.type === "other" && column.sqlType === "UUID" ? uuidType : null
    }))
  );
  const {schema, children} = typedTable(columns);
  const signed = new Table({...schema, metadata: new Map(originPairs(origin))}, children);
  return tableToIPC(signed, {format: "file"}) as Uint8Array<ArrayBuffer>;
}
