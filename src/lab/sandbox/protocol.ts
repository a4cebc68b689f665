import type {Locale} from "../../messages/define.js";
import type {Scenario} from "../../lib/index.js";
import type {Markup} from "../../ui/markup/markup.js";
import type {TableColumn} from "../../files/column.js";

/** What the page asks of the worker in which cells run. */
export type SandboxRequest =
  | {kind: "start"; locale: Locale}
  | {kind: "import"; name: string; bytes: Uint8Array}
  | {kind: "export"; name: string}
  | {kind: "evaluate"; cell: string; markdown: boolean; body: string; inputs: string[]; scenario: Scenario};

/** A table that travels by columns. */
export type ColumnarTable = {columns: TableColumn[]; values: unknown[][]; rows: number};

/** An output as data. */
export type CellDisplay =
  | {kind: "table"; table: ColumnarTable}
  | {kind: "svg"; markup: Markup; width: number; height: number}
  | {kind: "html"; markup: Markup}
  | {kind: "text"; text: string};

/** A value that SQL asked for: as an Arrow stream, or what keeps it from being one. */
export type ExportedTable =
  {exported: Uint8Array; columns: string[]; rows: number} | {large: number; limit: number} | {notTable: string};

/** `tables`: the columns of each value defined that is a table. Line and column of an error are those of the body the worker was given, from 1. */
export type SandboxAnswer =
  | {done: CellDisplay[]; tables: Record<string, string[]>}
  | {large: number; limit: number}
  | ExportedTable
  | {error: string; line: number | null; column: number | null};

/** More than this is neither shown nor carried between JavaScript and SQL, in bytes. */
export const outputLimit = 100_000_000;
