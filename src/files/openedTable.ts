import type {TableColumn} from "./column.js";

/** A table that a person opened from a file: its rows as an Arrow stream, which stays in this page. */
export type OpenedTable = {
  name: string;
  file: string;
  rows: number;
  columns: TableColumn[];
  stream: Uint8Array;
};

/** What reading a file gives: the table, with a sentence if it was changed in reading; or why there is none. */
export type ReadTable = (Omit<OpenedTable, "name" | "file"> & {said: string | null}) | {problem: string};

/** A file of so many bytes at most is read. */
export const tableFileLimit = 100_000_000;
