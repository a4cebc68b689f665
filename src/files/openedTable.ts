import type {TableColumn} from "./column.js";
import type {TextPanel} from "./textPanel.js";

/** A table that a person opened from a file: its rows as an Arrow stream, which stays in this page. */
export type OpenedTable = {
  name: string;
  file: string;
  rows: number;
  columns: TableColumn[];
  stream: Uint8Array;
};

/**
 * What reading a file gives: the table, with a sentence if it was changed in reading; or why there is none. Of a text,
 * also how it was read.
 */
export type ReadTable = (Omit<OpenedTable, "name" | "file"> & {said: string | null; text?: TextPanel}) | UnreadTable;

export type UnreadTable = {problem: string; text?: TextPanel};

/** A file of so many bytes at most is read. */
export const tableFileLimit = 100_000_000;
