import {toCsv as csv} from "../../csv/toCsv.js";
import type {CsvCell} from "../../csv/toCsv.js";
import type {Locale} from "../../messages/define.js";
import type {ResultColumn, ResultTable} from "../types.js";
import {originPairs} from "./origin.js";
import type {Origin} from "./origin.js";

/** A table as CSV for a spreadsheet of the locale; the last columns of each row tell where it comes from. */
export async function toCsv(table: ResultTable, origin: Origin, locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  const pairs = originPairs(origin);
  const columns = await Promise.all(table.columns.map(({name}) => table.column(name)));
  const head: CsvCell[] = [...table.columns.map(({name}) => name), ...pairs.map(([name]) => name)];
  const said: CsvCell[] = pairs.map(([, value]) => value);
  const rows = Array.from({length: table.rows}, (_, row) => [
    ...columns.map((column, i) => cell(column[row], table.columns[i]!)),
    ...said
  ]);
  return new TextEncoder().encode(csv([head, ...rows], locale));
}

function cell(value: unknown, {day}: ResultColumn): CsvCell {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return value;
  if (!(value instanceof Date)) return String(value);
  return day ? value.toISOString().split("T")[0]! : value.toISOString();
}
