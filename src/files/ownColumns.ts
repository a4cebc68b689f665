import {bodyOf} from "./body.js";
import {cellNumber} from "./cellReading.js";
import type {DecimalMark} from "./cellReading.js";
import {cellValue} from "./cellValue.js";
import type {ColumnReading, TextColumnType} from "./columnChoice.js";
import {labTypes, unguarded} from "./labCsv.js";
import type {TableText, TextColumn} from "./tableText.js";

/** A column of a file of the Lab's own: how its cells are read, and the type they had there. */
export type OwnColumn = TextColumn & {decode?: (cell: string) => unknown; sqlType?: string};

const whole = /^U?(TINY|SMALL|BIG|HUGE)INT$|^U?INTEGER$/;
/** Days and moments that only DuckDB reads: before year 1, after 9999, without an end. */
const distant = /^\d{4,6}-\d\d-\d\d( \d\d:\d\d:\d\d(\.\d{1,9})?)?( \(BC\))?$|^-?infinity$/;
/** Texts that DuckDB makes values of. */
const others: Record<string, RegExp> = {
  TIMESTAMP_S: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/,
  TIME: /^\d\d:\d\d:\d\d(\.\d{1,9})?$/,
  TIMESTAMPTZ: /^\d{4,}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,9})?[+-]\d\d(:\d\d)?$/,
  UUID: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  INTERVAL: /^[-\d].*$/
};

/**
 * The columns of a file that the Lab wrote, without those that say so: texts without their guard, every other value as
 * the type it had. A column in which somebody wrote something else is read as that of any file.
 */
export function ownColumns(table: TableText, own: number): OwnColumn[] {
  const columns = table.columns.filter(({place}) => place < own);
  const types = declared(table, own);
  const named = columns.map((column) => ({...column, name: unguarded(column.name)}));
  if (!types) return named.map((column) => ({...column, ...texts(column)}));
  // The Lab writes numbers as the locale of its separator does.
  const mark: DecimalMark = table.separator === ";" ? "," : ".";
  const sound = soundColumns(table, types, (type) => reader(type, mark));
  const loose = soundColumns(table, types, (type) => distantReader(type, mark));
  return named.map((column) => {
    const type = types[column.place]!;
    if (column.chosen || !loose.has(column.place)) return {...column, ...texts(column)};
    const made = sound.has(column.place) ? typed(type, mark) : {decode: unguarded, reading: reading("text", mark)};
    return {...column, ...made, sqlType: type};
  });
}

/** The types that the first row declares; of a table without rows all are texts. */
function declared({text, separator, layout}: TableText, own: number): string[] | null {
  let types: string[] | null = null;
  let first = true;
  bodyOf(text, {separator, layout, whole: true}, ({cells}) => {
    if (first) types = labTypes(cells[own + 5] ?? "", own);
    first = false;
  });
  return types;
}

/** The columns whose every cell is of the type declared for it. */
function soundColumns(
  {text, separator, layout, columns}: TableText,
  types: readonly string[],
  readerOf: (type: string) => (cell: string) => unknown
): Set<number> {
  const sound = new Set(columns.map(({place}) => place).filter((place) => place < types.length));
  const readers = types.map((type) => readerOf(type));
  bodyOf(text, {separator, layout, whole: true}, ({cells, quoted}) => {
    for (const place of sound) {
      const cell = cells[place] ?? "";
      if ((cell !== "" || quoted[place]) && readers[place]!(cell) === undefined) sound.delete(place);
    }
  });
  return sound;
}

const texts = ({reading}: TextColumn) => (reading.type === "text" ? {decode: unguarded} : {});

function typed(type: string, mark: DecimalMark): Partial<OwnColumn> {
  return {decode: reader(type, mark), reading: reading(kindOf(type), mark)};
}

const reading = (type: TextColumnType, mark: DecimalMark): ColumnReading => ({type, mark, reason: null});

function kindOf(type: string): TextColumnType {
  if (type === "BOOLEAN") return "boolean";
  if (type === "DATE") return "date";
  if (/^TIMESTAMP(_MS|_NS)?$/.test(type)) return "moment";
  return whole.test(type) || /^(FLOAT|DOUBLE)$/.test(type) ? "number" : "text";
}

function reader(type: string, mark: DecimalMark): (cell: string) => unknown {
  if (type === "VARCHAR") return unguarded;
  if (type.startsWith("DECIMAL"))
    return (cell) => (/^-?\d+([.,]\d+)?$/.test(cell) ? cell.replace(",", ".") : undefined);
  const other = others[type];
  if (other) return (cell) => (other.test(cell) ? cell : undefined);
  const kind = kindOf(type);
  if (kind !== "number") return (cell) => cellValue(cell, kind, mark) ?? undefined;
  if (whole.test(type)) return (cell) => (/^-?\d+$/.test(cell) ? cellNumber(cell, mark)! : undefined);
  return (cell) => {
    const value = doubles.get(cell) ?? cellNumber(cell, mark);
    return value === null ? undefined : Number(value);
  };
}

/** The same, with the days and moments that only DuckDB reads. */
function distantReader(type: string, mark: DecimalMark): (cell: string) => unknown {
  const read = reader(type, mark);
  if (type !== "DATE" && !type.startsWith("TIMESTAMP")) return read;
  return (cell) => read(cell) ?? (distant.test(unguarded(cell)) ? cell : undefined);
}

const doubles = new Map([
  ["NaN", NaN],
  ["Infinity", Infinity],
  ["-Infinity", -Infinity]
]);
