import {toCsv as csv} from "../../model/toCsv.js";
import type {CsvCell, Digits} from "../../model/toCsv.js";
import type {Locale} from "../../messages/define.js";
import type {MomentUnit, TableColumn} from "../../files/column.js";
import type {ResultTable} from "../engine/types.js";
import {originPairs} from "./origin.js";
import type {FileOrigin} from "./origin.js";

/** A table as CSV for a spreadsheet of the locale; the last columns say, in the first row, where it comes from. */
export async function toCsv(table: ResultTable, origin: FileOrigin, locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  const pairs = originPairs(origin);
  const columns = await Promise.all(table.columns.map(({name}) => table.column(name, {exact: true})));
  const head: CsvCell[] = [...table.columns.map(({name}) => name), ...pairs.map(([name]) => name)];
  const filled: CsvCell[] = pairs.map(([, value]) => value);
  const blank: CsvCell[] = pairs.map(() => null);
  const rows = Array.from({length: table.rows}, (_, row) => [
    ...columns.map((column, i) => cell(column[row], table.columns[i]!)),
    ...(row === 0 ? filled : blank)
  ]);
  return new TextEncoder().encode(csv([head, ...rows], locale));
}

function cell(value: unknown, {day, unit, decimal}: TableColumn): CsvCell | Digits {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return Number.isFinite(value) ? value : {digits: String(value)};
  if (typeof value === "bigint") return unit ? momentText(value, unit) : {digits: pointed(value, decimal?.scale ?? 0)};
  if (!(value instanceof Date)) return String(value);
  return day ? value.toISOString().split("T")[0]! : value.toISOString();
}

/** Digits with the point before the last `scale` of them. */
function pointed(digits: bigint, scale: number): string {
  if (scale === 0) return String(digits);
  const size = String(digits < 0n ? -digits : digits).padStart(scale + 1, "0");
  return `${digits < 0n ? "-" : ""}${size.slice(0, -scale)}.${size.slice(-scale)}`;
}

/** A moment in ISO 8601, to the last digit of its unit. */
function momentText(moment: bigint, unit: MomentUnit): string {
  const places = unit === "us" ? 6 : 9;
  const second = 10n ** BigInt(places);
  const fraction = ((moment % second) + second) % second;
  const whole = new Date(Number((moment - fraction) / second) * 1000).toISOString().slice(0, -"000Z".length);
  return `${whole}${String(fraction).padStart(places, "0")}Z`;
}
