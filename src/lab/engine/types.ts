import type {TableColumn} from "../../files/column.js";
import type {Scenario} from "../../lib/index.js";
import type {SafeMarkup} from "../../ui/markup/markup.js";

/** What a cell is written in. */
export type CellKind = "sql" | "js" | "md";

/**
 * A cell as a person wrote it. `name` is what later cells call the result of an SQL cell by, null if it has none; a
 * JavaScript cell names its results itself, by declaring them.
 */
export type LabCell = {id: string; kind: CellKind; source: string; name: string | null};

/** A notebook as it is saved, exported and shared. */
export type Notebook = {format: "timbang-lab"; version: 1; title: string; cells: LabCell[]};

/**
 * A table that came out of a cell. It stays where it was computed; rows are fetched by the page, so a million of them
 * cost no more to look at than a hundred.
 */
export type ResultTable = {
  rows: number;
  columns: TableColumn[];
  /**
   * Rows `from` … `from + length − 1` in the order asked for, each as values by column; of a text that is too long to be
   * shown, at most its beginning (`Excerpt`).
   */
  slice(from: number, length: number, order?: {column: string; descending: boolean}): Promise<unknown[][]>;
  /** The whole column, for a chart or a download; `exact`: of decimals the digits, as a bigint without the point, and of
   * moments with a unit so many of it since 1970, as a bigint. */
  column(name: string, how?: {exact: boolean}): Promise<unknown[]>;
  /** About how many bytes all columns hold, or those named: to be asked before they are fetched. */
  size(names?: readonly string[]): Promise<number>;
};

/**
 * What a cell shows. `svg` and `html` come from code a person ran: what is not on the allow-list is gone, and the rest is
 * shown where it can do nothing. `list`: what a cell displayed, one after the other, if more than once.
 */
export type Output =
  | {kind: "table"; table: ResultTable}
  | {kind: "svg"; markup: SafeMarkup; width: number; height: number}
  | {kind: "html"; markup: SafeMarkup}
  | {kind: "text"; text: string}
  | {kind: "list"; outputs: Output[]}
  | {kind: "nothing"};

/**
 * What went wrong in a cell: a sentence for the reader, the engine's own words, and the place in the source, from 1.
 * `cells`: the ids of others it speaks of.
 */
export type CellProblem = {
  kind: "sql" | "syntax" | "runtime" | "defined-twice" | "circular" | "stopped" | "too-large" | "waits";
  message: string;
  line: number | null;
  column: number | null;
  cells?: string[];
};

export type CellState = {
  status: "idle" | "stale" | "running" | "done" | "error" | "stopped";
  milliseconds: number | null;
  output: Output;
  problem: CellProblem | null;
  /** Names this cell defines, and those of other cells it uses. */
  defines: string[];
  uses: string[];
};

/** Tables and columns that can be named in SQL, and names in scope in JavaScript, for completion. */
export type CellNames = {tables: Record<string, string[]>; scope: string[]};

/** A table that is there without any cell, beside the records. */
export type SmallTable = {name: string; rows: Record<string, unknown>[]} | FileTable;

/** A table that a person opened: an Arrow stream of so many rows. `types`: what DuckDB makes of columns that have a type. */
export type FileTable = {name: string; stream: Uint8Array; count: number; types?: Record<string, string>};

/** Tables of files that are not open now, by name: the file each was opened from. */
export type ClosedFiles = Record<string, string>;

/** A notebook that runs. Whoever watches hears of every change of a cell's state; running a cell runs those that depend on it. */
export type Session = {
  notebook(): Notebook;
  state(id: string): CellState;
  names(): CellNames;
  /** Whether DuckDB is being opened, for which cells of SQL wait. */
  opening(): boolean;
  /** Replaces the notebook by an edited one; cells whose source changed, and those that use them, become stale. */
  edit(notebook: Notebook): void;
  run(id: string): Promise<void>;
  runAll(): Promise<void>;
  stop(): Promise<void>;
  /** Takes another scenario; cells that use `scored` or `scenario` become stale. */
  scenario(next: Scenario): void;
  /** Takes other small tables; cells that use one that came, went or changed become stale. */
  tables(next: SmallTable[], closed?: ClosedFiles): void;
  /** Why a small table is not in DuckDB, once all that was given has come; null if it is. */
  trouble(table: string): Promise<string | null>;
  /** Which columns of a small table that has come have another type than its file says; null if none has. */
  retyped(table: string): string | null;
  watch(listener: (id: string) => void): () => void;
  close(): void;
};
