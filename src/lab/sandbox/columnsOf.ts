import type {ResultColumn} from "../types.js";
import {inspect} from "./inspect.js";
import type {Columns} from "./protocol.js";
import type {Locale} from "../../messages/define.js";

/** What an Arquero table offers that is needed here. */
type TableLike = {numRows(): number; columnNames(): string[]; array(name: string): ArrayLike<unknown>};

/** A value as a table, if it is one: an Arquero table, or an array of plain objects; else null. */
export function columnsOf(value: unknown, locale: Locale): Columns | null {
  if (isTable(value)) {
    const names = value.columnNames();
    return columns(
      names,
      names.map((name) => Array.from(value.array(name))),
      value.numRows(),
      locale
    );
  }
  if (!Array.isArray(value) || value.length === 0 || !value.every(isPlain)) return null;
  const rows = value as Record<string, unknown>[];
  const names = new Set<string>();
  for (const row of rows) for (const name in row) names.add(name);
  return columns(
    [...names],
    [...names].map((name) => rows.map((row) => row[name])),
    rows.length,
    locale
  );
}

/** The type that all values of a column have, those absent aside. */
export function columnType(values: readonly unknown[]): ResultColumn["type"] {
  const types = new Set<string>();
  for (const value of values)
    if (value !== null) types.add(value instanceof Date ? "date" : typeof value === "string" ? "text" : typeof value);
  const [only] = types;
  return types.size === 1 && ["number", "text", "boolean", "date"].includes(only!)
    ? (only as ResultColumn["type"])
    : "other";
}

function columns(names: string[], raw: unknown[][], rows: number, locale: Locale): Columns {
  const values = raw.map((column) => column.map((value) => plain(value, locale)));
  return {columns: names.map((name, i) => ({name, type: columnType(values[i]!)})), values, rows};
}

/** A value that can travel and be shown in a field. */
function plain(value: unknown, locale: Locale): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (value instanceof Date) return value;
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  return inspect(value, locale);
}

function isTable(value: unknown): value is TableLike {
  const table = value as Partial<TableLike> | null | undefined;
  return ["numRows", "columnNames", "array"].every((name) => typeof table?.[name as keyof TableLike] === "function");
}

function isPlain(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // The rows that Arquero and d3 make have prototypes of their own.
  return !Array.isArray(value) && !(value instanceof Date) && !("nodeType" in value) && !isBuiltIn(prototype);
}

function isBuiltIn(prototype: unknown): boolean {
  return [Map, Set, Promise, RegExp, Error].some((type) => prototype === type.prototype);
}
