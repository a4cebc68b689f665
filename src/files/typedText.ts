import {tableFromColumns, tableToIPC} from "@uwdata/flechette";
import {arrowColumn} from "./arrowColumn.js";
import {bodyOf} from "./body.js";
import {cellReading} from "./cellReading.js";
import {cellValue} from "./cellValue.js";
import type {WallClock} from "./cellValue.js";
import type {MomentUnit, TableColumn} from "./column.js";
import type {CellAt} from "./columnProfile.js";
import {ownColumns} from "./ownColumns.js";
import type {OwnColumn} from "./ownColumns.js";
import type {TableText, TextColumn} from "./tableText.js";

/** Cells of a column that are empty because they are not of the type a person chose for it; the first of them. */
export type UnreadCells = {column: string; cells: number; first: CellAt};

/** A table of text with its values made: as an Arrow stream, with its columns and what could not be read in them. */
export type TypedText = {rows: number; columns: TableColumn[]; stream: Uint8Array; unread: UnreadCells[]};

/** Makes the values of a table of text, each column as it is read. */
export function typedText(table: TableText, told?: (rows: number) => void): TypedText {
  const {text, separator, layout, own} = table;
  const columns: OwnColumn[] = own === null ? table.columns : ownColumns(table, own);
  const values = columns.map((): unknown[] => []);
  const unread = new Map<number, UnreadCells>();
  const {rows} = bodyOf(text, {separator, layout, whole: own !== null, ...(told && {told})}, ({line, cells, quoted}) =>
    columns.forEach((column, i) => {
      const {place, decode} = column;
      const cell = cells[place] ?? "";
      const value = cell === "" && !quoted[place] ? null : (decode ?? plainReader(column))(cell);
      values[i]!.push(value ?? null);
      if (value !== undefined || cellReading(cell).kind === "missing") return;
      const known = unread.get(i);
      if (known) ++known.cells;
      else unread.set(i, {column: column.name, cells: 1, first: {line, value: cell}});
    })
  );
  const made = columns.map((column, i) => madeColumn(column, values[i]!));
  const arrays = made.map(({column, values}) => [column.name, arrowColumn(values, column)] as const);
  const stream = tableToIPC(tableFromColumns(arrays as never), {format: "stream"})!;
  return {rows, columns: made.map(({column}) => column), stream, unread: [...unread.values()]};
}

/** Whole numbers beyond a double's are kept to the digit where the column has no fractions. */
const plainReader =
  ({reading: {type, mark}, profile}: TextColumn) =>
  (cell: string) => {
    const value = cellValue(cell, type, mark);
    return typeof value === "bigint" && profile.kinds.marked > 0 ? Number(value) : value;
  };

function madeColumn({name, reading, sqlType}: OwnColumn, values: unknown[]) {
  const more = sqlType === undefined ? {} : {sqlType};
  switch (reading.type) {
    case "date":
    case "day-month":
      return {column: {name, type: "date", day: true, ...more} as TableColumn, values: values.map(asDate)};
    case "moment": {
      const unit = momentUnit(values as (WallClock | null)[]);
      const made = values.map((value): unknown => (unit ? asMoment(value as WallClock | null, unit) : asDate(value)));
      return {column: {name, type: "date", ...(unit && {unit}), ...more} as TableColumn, values: made};
    }
    default:
      return {column: {name, type: reading.type, ...more} as TableColumn, values};
  }
}

const asDate = (value: unknown) => {
  if (value === null) return null;
  const {seconds, fraction} = value as WallClock;
  return new Date(seconds * 1000 + Number(fraction.padEnd(3, "0").slice(0, 3)));
};

/** What the finest of some moments needs beyond milliseconds. */
function momentUnit(values: readonly (WallClock | null)[]): MomentUnit | null {
  const finest = values.reduce((most, value) => Math.max(most, value?.fraction.length ?? 0), 0);
  return finest > 6 ? "ns" : finest > 3 ? "us" : null;
}

function asMoment(value: WallClock | null, unit: MomentUnit): bigint | null {
  if (value === null) return null;
  const places = unit === "us" ? 6 : 9;
  return BigInt(value.seconds) * 10n ** BigInt(places) + BigInt(value.fraction.padEnd(places, "0").slice(0, places));
}
