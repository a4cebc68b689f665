import {tableFromIPC, tableToIPC} from "@uwdata/flechette";
import type {Schema} from "@uwdata/flechette";
import type {Locale} from "../messages/define.js";
import type {TableColumn} from "./column.js";
import {fileWords} from "./messages.js";
import type {ReadTable} from "./openedTable.js";

/** Reads an Arrow file or stream. */
export function readArrow(bytes: Uint8Array, locale: Locale): ReadTable {
  const t = fileWords[locale];
  try {
    const table = tableFromIPC(bytes);
    if (table.numCols === 0) return {problem: t.noColumns};
    return {
      rows: table.numRows,
      columns: arrowColumns(table.schema),
      stream: tableToIPC(table, {format: "stream"})!,
      said: null
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {problem: /codec|compress/i.test(reason) ? t.arrowPacked : t.damaged("Arrow", reason)};
  }
}

/** The columns of an Arrow schema, with their types in words a reader knows. */
export function arrowColumns({fields}: Schema): TableColumn[] {
  return fields.map(({name, type}) => {
    const {typeId, dictionary} = type as {typeId: number; dictionary?: {typeId: number}};
    return {name, type: kinds[dictionary?.typeId ?? typeId] ?? "other"};
  });
}

/** By the ids of Arrow's types. */
const kinds: Record<number, TableColumn["type"]> = {
  2: "number",
  3: "number",
  5: "text",
  6: "boolean",
  7: "number",
  8: "date",
  10: "date",
  20: "text",
  24: "text"
};
