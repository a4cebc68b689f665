import {parquetWriteBuffer} from "hyparquet-writer";
import type {BasicType} from "hyparquet-writer";
import type {ResultColumn, ResultTable} from "../types.js";
import {originPairs} from "./origin.js";
import type {Origin} from "./origin.js";
import {plainColumn} from "./plainColumn.js";

const types: Record<ResultColumn["type"], BasicType> = {
  number: "DOUBLE",
  text: "STRING",
  boolean: "BOOLEAN",
  date: "TIMESTAMP",
  other: "STRING"
};

/** A table as a Parquet file, whose metadata tell where it comes from. */
export async function toParquet(table: ResultTable, origin: Origin): Promise<Uint8Array<ArrayBuffer>> {
  const columnData = await Promise.all(
    table.columns.map(async ({name, type}) => ({
      name,
      data: plainColumn(await table.column(name), type),
      type: types[type],
      nullable: true
    }))
  );
  const kvMetadata = originPairs(origin).map(([key, value]) => ({key, value}));
  return new Uint8Array(parquetWriteBuffer({columnData, kvMetadata}));
}
