import type {CsvCell} from "./toCsv.js";

/** A column of a table in a file: what stands above it, and what of a row is in it. */
export type CsvColumn<T> = {title: string; value(row: T): CsvCell};

/** The titles, and below them a line for each row. */
export function csvTable<T>(columns: readonly CsvColumn<T>[], rows: readonly T[]): CsvCell[][] {
  return [columns.map(({title}) => title), ...rows.map((row) => columns.map(({value}) => value(row)))];
}
