import {Table, tableFromColumns, tableToIPC} from "@uwdata/flechette";
import {arrowColumn} from "../../files/arrowColumn.js";
import type {ResultTable} from "../engine/types.js";
import {originPairs} from "./origin.js";
import type {FileOrigin} from "./origin.js";

/** A table as an Arrow file (IPC, random access), whose metadata say where it comes from. */
export async function toArrow(table: ResultTable, origin: FileOrigin): Promise<Uint8Array<ArrayBuffer>> {
  const columns = await Promise.all(
    table.columns.map(
      async (column) => [column.name, arrowColumn(await table.column(column.name, {exact: true}), column)] as const
    )
  );
  const {schema, children} = tableFromColumns(columns as never);
  const signed = new Table({...schema, metadata: new Map(originPairs(origin))}, children);
  return tableToIPC(signed, {format: "file"}) as Uint8Array<ArrayBuffer>;
}
