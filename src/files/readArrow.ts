import {tableFromIPC, tableToIPC} from "@uwdata/flechette";
import type {Schema, Table} from "@uwdata/flechette";
import type {Locale} from "../messages/define.js";
import {arrowExact} from "./arrowExact.js";
import type {TableColumn} from "./column.js";
import {fileWords} from "./messages.js";
import type {ReadTable} from "./openedTable.js";
import {saidOfColumns} from "./saidOfColumns.js";
import {typedTable} from "./typedTable.js";

/** Reads an Arrow file or stream; what DuckDB cannot take in as it is changes, and is said column by column. */
export function readArrow(bytes: Uint8Array, locale: Locale): ReadTable {
  const t = fileWords[locale];
  try {
    const table = tableFromIPC(bytes, {useBigInt: true, useDecimalInt: true});
    if (table.numCols === 0) return {problem: t.noColumns};
    const {fields} = table.schema;
    const read = fields.map(({name, type}, i) => ({name, ...arrowExact(table.getChildAt(i), type)}));
    const kept = read.every(({column}) => column === null) ? table : withColumns(table, read);
    return {
      rows: table.numRows,
      columns: arrowColumns(kept.schema),
      stream: tableToIPC(kept, {format: "stream"})!,
      said: saidOfColumns(read, locale)
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {problem: /codec|compress/i.test(reason) ? t.arrowPacked : t.damaged("Arrow", reason)};
  }
}

function withColumns(
  table: Table,
  changed: readonly {name: string; column: Table["children"][number] | null}[]
): Table {
  const columns = changed.map(({name, column}, i) => ({
    name,
    column: column ?? table.getChildAt(i),
    metadata: column ? null : table.schema.fields[i]!.metadata
  }));
  return typedTable(columns);
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
