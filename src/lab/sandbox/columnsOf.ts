import {columnType} from "../../files/columnType.js";
import type {TableColumn} from "../../files/column.js";
import {namesThings, wholeRange} from "../engine/plainNumbers.js";
import {inspection} from "./inspect.js";
import type {ColumnarTable} from "./protocol.js";
import type {Locale} from "../../messages/define.js";

/** What an Arquero table offers that is needed here. */
type TableLike = {numRows(): number; columnNames(): string[]; array(name: string): ArrayLike<unknown>};

/** The same of an Arrow table, of any library. */
type ArrowLike = {
  numRows: number;
  schema: {fields: {name: string; type: {typeId: number}}[]};
  getChildAt(i: number): Iterable<unknown>;
};

/** A value as a table, if it is one: an Arquero or Arrow table, or an array of plain objects; else null. */
export function columnsOf(value: unknown, locale: Locale): ColumnarTable | null {
  if (isTable(value)) {
    const names = value.columnNames();
    return columns(
      names,
      names.map((name) => Array.from(value.array(name))),
      value.numRows(),
      locale
    );
  }
  if (isArrow(value)) {
    const {fields} = value.schema;
    return columns(
      fields.map(({name}) => name),
      fields.map(({type}, i) => arrowValues(value.getChildAt(i), type.typeId)),
      value.numRows,
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

/** The names of the columns, as far as they are told without reading the whole; null for what is no table. */
export function columnNames(value: unknown): string[] | null {
  if (isTable(value)) return value.columnNames();
  if (isArrow(value)) return value.schema.fields.map(({name}) => name);
  return Array.isArray(value) && isPlain(value[0]) ? Object.keys(value[0] as object) : null;
}

function columns(names: string[], raw: unknown[][], rows: number, locale: Locale): ColumnarTable {
  const values = raw.map((column) => column.map((value) => plain(value, locale)));
  return {columns: names.map((name, i) => described(name, values[i]!)), values, rows};
}

function described(name: string, values: readonly unknown[]): TableColumn {
  const type = columnType(values);
  return {name, type, ...(type === "number" && namesThings(name, wholeRange(values)) ? {plain: true} : {})};
}

/** A value that can travel and be shown in a field. */
function plain(value: unknown, locale: Locale): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (value instanceof Date) return value;
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  const {text, whole} = inspection(value, locale);
  return whole ? text : (json(value) ?? text);
}

/** A value as JSON, in which nothing is left out; null if it cannot be. */
function json(value: unknown): string | null {
  try {
    return JSON.stringify(value, (_, part: unknown) => (typeof part === "bigint" ? String(part) : part)) ?? null;
  } catch {
    return null;
  }
}

const moments = new Set([8, 10]);

/** Dates and timestamps of Arrow are numbers of milliseconds. */
function arrowValues(column: Iterable<unknown>, typeId: number): unknown[] {
  const values = Array.from(column);
  return moments.has(typeId) ? values.map((value) => (typeof value === "number" ? new Date(value) : value)) : values;
}

function isTable(value: unknown): value is TableLike {
  const table = value as Partial<TableLike> | null | undefined;
  return ["numRows", "columnNames", "array"].every((name) => typeof table?.[name as keyof TableLike] === "function");
}

function isArrow(value: unknown): value is ArrowLike {
  const table = value as Partial<ArrowLike> | null | undefined;
  return (
    typeof table?.numRows === "number" && Array.isArray(table.schema?.fields) && typeof table.getChildAt === "function"
  );
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
