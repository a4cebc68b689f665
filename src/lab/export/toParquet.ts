import {parquetWriteBuffer} from "hyparquet-writer";
import type {BasicType} from "hyparquet-writer";
import {asKind} from "../arrowColumn.js";
import {numberKind} from "../numberKind.js";
import type {NumberKind} from "../numberKind.js";
import {plainColumn} from "../plainColumn.js";
import type {ResultColumn, ResultTable} from "../types.js";
import {originPairs} from "./origin.js";
import type {Origin} from "./origin.js";

const types: Record<Exclude<ResultColumn["type"], "number">, BasicType> = {
  text: "STRING",
  boolean: "BOOLEAN",
  date: "TIMESTAMP",
  other: "STRING"
};
const numbers: Record<NumberKind, BasicType> = {int32: "INT32", int64: "INT64", double: "DOUBLE", text: "STRING"};

/** A table as a Parquet file, whose metadata tell where it comes from. */
export async function toParquet(table: ResultTable, origin: Origin): Promise<Uint8Array<ArrayBuffer>> {
  const columnData = await Promise.all(
    table.columns.map(async ({name, type}) => {
      const values = plainColumn(await table.column(name), type);
      if (type !== "number") return {name, data: values, type: types[type], nullable: true};
      const kind = numberKind(values);
      return {name, data: asKind(values, kind), type: numbers[kind], nullable: true};
    })
  );
  const kvMetadata = originPairs(origin).map(([key, value]) => ({key, value}));
  return new Uint8Array(parquetWriteBuffer({columnData, kvMetadata}));
}
