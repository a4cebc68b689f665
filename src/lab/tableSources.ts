import type {TableColumn} from "../files/column.js";
import type {OpenedTable} from "../files/openedTable.js";
import type {ClosedFiles, SmallTable} from "./engine/types.js";
import type {BeforeOpening, OpenedTables} from "./openedTables.js";

/** A table of means per unit, as it is read by cells. */
export type LabMeansTable = {name: string; title: string; rows: Record<string, unknown>[]};

/** What is open in this browser: tables of means per unit, and tables of a person's own files. */
export type OpenTables = {means: readonly LabMeansTable[]; files: readonly OpenedTable[]};

/** The tables that are there without any cell, beside the records. */
export type TableSources = {
  opened(): OpenTables;
  /** The same as cells are given them. */
  small(): SmallTable[];
  closed(): ClosedFiles;
  /** Reads anew which tables of means are open. */
  reload(): Promise<void>;
  /** Adds a file, under a name that is not taken; `named` learns of it before anyone who listens. */
  add(
    table: Omit<OpenedTable, "name">,
    taken: (name: string) => boolean,
    named?: (added: OpenedTable) => void
  ): OpenedTable;
  remove(name: string): void;
  before(file: string): BeforeOpening;
  /** Takes a file's table out again that could not be used. */
  undo(added: OpenedTable, before: BeforeOpening): void;
  subscribe(listener: () => void): () => void;
};

export async function tableSources(
  openMeans: () => Promise<LabMeansTable[]>,
  own: OpenedTables
): Promise<TableSources> {
  const listeners = new Set<() => void>();
  let means = await openMeans();
  function changed() {
    for (const listener of [...listeners]) listener();
  }
  return {
    opened: () => ({means, files: own.list}),
    small: () => [
      ...means.map(({name, rows}) => ({name, rows})),
      ...own.list.map(({name, stream, rows, columns}) => ({name, stream, count: rows, types: typesOf(columns)}))
    ],
    closed: own.closed,
    async reload() {
      means = await openMeans();
      changed();
    },
    add(table, taken, named) {
      const added = own.add(table, taken);
      named?.(added);
      changed();
      return added;
    },
    remove(name) {
      own.remove(name);
      changed();
    },
    before: own.before,
    undo(added, before) {
      own.undo(added, before);
      changed();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    }
  };
}

/** The types that a file says its columns have. */
const typesOf = (columns: readonly TableColumn[]) =>
  Object.fromEntries(columns.flatMap(({name, sqlType}) => (sqlType === undefined ? [] : [[name, sqlType]])));
