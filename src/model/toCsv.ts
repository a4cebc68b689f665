import type {Locale} from "../messages/define.js";
import {significant} from "./significant.js";

export type CsvCell = string | number | null;

/** A number as it is written out, with a point. */
export type Digits = {digits: string};

/**
 * Rows as a CSV file (RFC 4180, CRLF, byte-order mark) that a spreadsheet of the locale opens as it is: `;` and a
 * decimal comma in Indonesian, `,` and a point in English. Text that a spreadsheet would run as a formula gets a leading
 * apostrophe; an absent or undefined number is an empty cell.
 */
export function toCsv(rows: readonly (readonly (CsvCell | Digits)[])[], locale: Locale): string {
  const separator = locale === "id" ? ";" : ",";
  const cell = (value: CsvCell | Digits) =>
    typeof value === "string" ? quote(inert(value)) : numberCell(value, locale);
  return "\ufeff" + rows.map((row) => row.map(cell).join(separator) + "\r\n").join("");
}

function numberCell(value: number | null | Digits, locale: Locale): string {
  if (value === null || (typeof value === "number" && !Number.isFinite(value))) return "";
  const digits = typeof value === "number" ? String(significant(value)) : value.digits;
  return locale === "id" ? digits.replace(".", ",") : digits;
}

function inert(text: string): string {
  return /^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text;
}

function quote(text: string): string {
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
