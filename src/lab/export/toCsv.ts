import {pointed} from "../../files/exactParts.js";
import {guarded, labCsvColumns} from "../../files/labCsv.js";
import {momentText} from "../../files/momentText.js";
import {numberKind} from "../../files/numberKind.js";
import type {NumberKind} from "../../files/numberKind.js";
import type {TableColumn} from "../../files/column.js";
import type {Locale} from "../../messages/define.js";
import type {ResultTable} from "../engine/types.js";
import {originPairs} from "./origin.js";
import type {FileOrigin} from "./origin.js";

/**
 * A table as CSV for a spreadsheet of the locale (RFC 4180, CRLF, byte-order mark): `;` and a decimal comma in Indonesian,
 * `,` and a point in English. Text is quoted and nothing else is, so that an empty text is none that is absent and `007` is
 * no number. The last columns say, in the first row, where it comes from and which types the others have.
 */
export async function toCsv(table: ResultTable, origin: FileOrigin, locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  const columns = await Promise.all(table.columns.map(({name}) => table.column(name, {exact: true})));
  const types = table.columns.map((column, i) => column.sqlType ?? typeOf(column, columns[i]!));
  const marks = [...originPairs(origin).map(([, value]) => value), types.join(" ")].map(plain).join(separators[locale]);
  const blank = separators[locale].repeat(labCsvColumns.length - 1);
  const write = table.columns.map((column) => writer(column, locale));
  const head = [...table.columns.map(({name}) => name), ...labCsvColumns].map(plain).join(separators[locale]);
  const lines = Array.from({length: table.rows}, (_, row) => {
    const fields = columns.map((column, i) => write[i]!(column[row]));
    return [...fields, row === 0 ? marks : blank].join(separators[locale]);
  });
  return new TextEncoder().encode(`\ufeff${[head, ...lines].join("\r\n")}\r\n`);
}

const separators: Record<Locale, string> = {id: ";", en: ","};

/** How a value of a column is written; one that is absent as nothing at all. */
function writer({type, day, unit, zone, decimal}: TableColumn, locale: Locale): (value: unknown) => string {
  const write = (value: unknown): string => {
    if (typeof value === "number") return numeral(String(value), locale);
    if (value instanceof Date) return momentText(BigInt(value.getTime()), "ms", {day, zone});
    if (typeof value === "bigint")
      return unit ? momentText(value, unit, {zone}) : numeral(pointed(value, decimal?.scale ?? 0), locale);
    return typeof value === "boolean" ? String(value) : quoted(String(value));
  };
  const asText = type === "text" || type === "other";
  return (value) => {
    if (value === null || value === undefined || (value instanceof Date && Number.isNaN(+value))) return "";
    return asText ? quoted(value instanceof Date ? value.toISOString() : String(value)) : write(value);
  };
}

/** What is no value of the table is quoted only where it has to be. */
const plain = (text: string) => (text === "" || /[",;\t\r\n]/.test(text) ? quoted(text) : guarded(text));

const quoted = (text: string) => `"${guarded(text).replaceAll('"', '""')}"`;

const numeral = (digits: string, locale: Locale) => (locale === "id" ? digits.replace(".", ",") : digits);

/** The type in SQL of a column that JavaScript made. */
function typeOf({type, day, unit, zone, decimal}: TableColumn, values: readonly unknown[]): string {
  if (decimal) return `DECIMAL(${decimal.precision},${decimal.scale})`;
  if (type === "number") return numbers[numberKind(values)];
  if (type === "date") return day ? "DATE" : zone ? "TIMESTAMPTZ" : unit === "ns" ? "TIMESTAMP_NS" : "TIMESTAMP";
  return type === "boolean" ? "BOOLEAN" : "VARCHAR";
}

const numbers: Record<NumberKind, string> = {
  int8: "TINYINT",
  int16: "SMALLINT",
  int32: "INTEGER",
  int64: "BIGINT",
  uint8: "UTINYINT",
  uint16: "USMALLINT",
  uint32: "UINTEGER",
  uint64: "UBIGINT",
  float: "FLOAT",
  double: "DOUBLE",
  digits: "HUGEINT",
  text: "VARCHAR"
};
