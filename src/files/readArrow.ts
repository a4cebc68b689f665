import {tableFromIPC, tableToIPC} from "@uwdata/flechette";
import type {Schema, Table} from "@uwdata/flechette";
import type {Locale} from "../messages/define.js";
import {arrowExact} from "./arrowExact.js";
import {checkArrow} from "./arrowLimits.js";
import type {TableColumn} from "./column.js";
import {limitText, readerReason} from "./limitText.js";
import {fileWords} from "./messages.js";
import type {ReadTable} from "./openedTable.js";
import {OverLimit} from "./overLimit.js";
import {saidOfColumns} from "./saidOfColumns.js";
import {typedTable} from "./typedTable.js";

/**
 * Reads an Arrow file or stream; what DuckDB cannot take in as it is changes, and is said column by column. What it says of
 * itself is held against what is there before any of it is read.
 */
export function readArrow(
  bytes: Uint8Array,
  locale: Locale,
  told: (rows: number, making: boolean) => void = () => {}
): ReadTable {
  const t = fileWords[locale];
  try {
    checkArrow(bytes, () => told(0, false));
    const table = tableFromIPC(bytes, {useBigInt: true, useDecimalInt: true});
    if (table.numCols === 0) return {problem: t.noColumns};
    const {fields} = table.schema;
    const read = fields.map(({name, type}, i) => {
      told(table.numRows, true);
      return {name, ...arrowExact(table.getChildAt(i), type)};
    });
    const kept = read.every(({column}) => column === null) ? table : withColumns(table, read);
    return {
      rows: table.numRows,
      columns: arrowColumns(kept.schema),
      stream: tableToIPC(kept, {format: "stream"})!,
      said: saidOfColumns(read, locale)
    };
  } catch (error) {
    if (error instanceof OverLimit) return {problem: limitText(error.fault, locale)};
    const reason = readerReason(error, locale);
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
