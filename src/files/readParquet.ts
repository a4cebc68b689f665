import {gunzipSync} from "fflate";
import {parquetMetadata, parquetReadObjects, parquetSchema} from "hyparquet";
import type {FileMetaData, SchemaElement} from "hyparquet";
import {tableFromColumns, tableToIPC} from "@uwdata/flechette";
import type {Locale} from "../messages/define.js";
import {arrowColumn} from "./arrowColumn.js";
import {columnType} from "./columnType.js";
import type {TableColumn} from "./column.js";
import {fileWords} from "./messages.js";
import type {ReadTable} from "./openedTable.js";

const compressors = {GZIP: (packed: Uint8Array) => gunzipSync(packed)};
const readable = new Set<string>(["UNCOMPRESSED", "SNAPPY", "GZIP"]);

/** Reads a Parquet file, one row group after the other; lists and structs become text, which is said. */
export async function readParquet(bytes: Uint8Array<ArrayBuffer>, locale: Locale): Promise<ReadTable> {
  const t = fileWords[locale];
  try {
    const file = bytes.buffer;
    const metadata = parquetMetadata(file);
    const packed = codecs(metadata).filter((codec) => !readable.has(codec));
    if (packed.length > 0) return {problem: t.parquetPacked(packed.join(", "))};
    const parts = parquetSchema(metadata).children;
    if (parts.length === 0) return {problem: t.noColumns};
    const values = parts.map((): unknown[] => []);
    let rowStart = 0;
    for (const group of metadata.row_groups) {
      const rowEnd = rowStart + Number(group.num_rows);
      const rows = await parquetReadObjects({file, metadata, rowStart, rowEnd, compressors});
      for (const row of rows) parts.forEach(({element}, i) => values[i]!.push(plain(row[element.name])));
      rowStart = rowEnd;
    }
    const nested = parts.filter(({children}) => children.length > 0).map(({element}) => element.name);
    const columns = parts.map(({element}, i) => columnOf(element, values[i]!));
    const arrays = columns.map((column, i) => [column.name, arrowColumn(values[i]!, column)] as const);
    const stream = tableToIPC(tableFromColumns(arrays as never), {format: "stream"})!;
    return {rows: rowStart, columns, stream, said: nested.length > 0 ? t.nested(nested.join(", ")) : null};
  } catch (error) {
    return {problem: t.damaged("Parquet", error instanceof Error ? error.message : String(error))};
  }
}

function codecs({row_groups}: FileMetaData): string[] {
  return [...new Set(row_groups.flatMap(({columns}) => columns.map(({meta_data}) => String(meta_data?.codec))))];
}

function columnOf({name, converted_type, logical_type}: SchemaElement, values: unknown[]): TableColumn {
  const type = columnType(values);
  const day = type === "date" && (converted_type === "DATE" || logical_type?.type === "DATE");
  return {name, type, ...(day ? {day} : {})};
}

/** A value as a column holds it; what has no place of its own in one is JSON. */
function plain(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value !== "object" || value instanceof Date) return value;
  return JSON.stringify(value, (_, part: unknown) => (typeof part === "bigint" ? String(part) : part));
}
