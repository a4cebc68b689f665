import {bodyOf} from "./body.js";
import {cellNumber} from "./cellReading.js";
import {cellValue} from "./cellValue.js";
import type {TextColumnType} from "./columnChoice.js";
import {labTypes, unguarded} from "./labCsv.js";
import type {TableText, TextColumn} from "./tableText.js";

/** A column of a file of the Lab's own: how its cells are read, and the type they had there. */
export type OwnColumn = TextColumn & {decode?: (cell: string) => unknown; sqlType?: string};

const whole = /^U?(TINY|SMALL|BIG|HUGE)INT$|^U?INTEGER$/;
const others: Record<string, RegExp> = {
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
  const sound = soundColumns(table, types);
  return named.map((column, i) => {
    const type = types[column.place]!;
    if (column.chosen || !sound.has(column.place)) return {...column, ...texts(column)};
    return {...named[i]!, ...typed(column, type), sqlType: type};
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
function soundColumns({text, separator, layout, columns, mark}: TableText, types: readonly string[]): Set<number> {
  const sound = new Set(columns.map(({place}) => place).filter((place) => place < types.length));
  const readers = types.map((type) => reader(type, separator === ";" ? "," : (mark ?? ".")));
  bodyOf(text, {separator, layout, whole: true}, ({cells, quoted}) => {
    for (const place of sound) {
      const cell = cells[place] ?? "";
      if ((cell !== "" || quoted[place]) && readers[place]!(cell) === undefined) sound.delete(place);
    }
  });
  return sound;
}

const texts = ({reading}: TextColumn) => (reading.type === "text" ? {decode: unguarded} : {});

function typed(column: TextColumn, type: string): Partial<OwnColumn> {
  const mark = column.reading.mark;
  return {decode: reader(type, mark), reading: {type: kindOf(type), mark, reason: null}};
}

function kindOf(type: string): TextColumnType {
  if (type === "BOOLEAN") return "boolean";
  if (type === "DATE") return "date";
  if (/^TIMESTAMP(_S|_MS|_NS)?$/.test(type)) return "moment";
  return whole.test(type) || /^(FLOAT|DOUBLE)$/.test(type) ? "number" : "text";
}

function reader(type: string, mark: "," | "."): (cell: string) => unknown {
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

const doubles = new Map([
  ["NaN", NaN],
  ["Infinity", Infinity],
  ["-Infinity", -Infinity]
]);
