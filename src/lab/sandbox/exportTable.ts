import {tableFromColumns, tableToIPC} from "@uwdata/flechette";
import type {Locale} from "../../messages/define.js";
import {arrowColumn} from "../../files/arrowColumn.js";
import {columnsOf} from "./columnsOf.js";
import {inspect} from "./inspect.js";
import {sizeOf} from "./present.js";
import {outputLimit} from "./protocol.js";
import type {ExportedTable} from "./protocol.js";

/** A value on its way to DuckDB: as an Arrow stream, if it is a table and not too large. */
export function exportTable(value: unknown, locale: Locale): ExportedTable {
  const table = columnsOf(value, locale);
  if (!table || table.columns.length === 0) return {notTable: shortened(inspect(value, locale))};
  const size = sizeOf({kind: "table", table});
  if (size > outputLimit) return {large: size, limit: outputLimit};
  const columns = table.columns.map((column, i) => [column.name, arrowColumn(table.values[i]!, column)] as const);
  const bytes = tableToIPC(tableFromColumns(columns as never), {format: "stream"})!;
  return {exported: bytes, columns: table.columns.map(({name}) => name), rows: table.rows};
}

function shortened(text: string): string {
  const [line] = text.split("\n");
  return line!.length < text.length || line!.length > 60 ? `${line!.slice(0, 60)} …` : text;
}
