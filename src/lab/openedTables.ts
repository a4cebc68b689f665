import type {OpenedTable} from "../files/openedTable.js";
import {tableName} from "../files/tableName.js";
import type {ClosedFiles} from "./engine/types.js";

const key = "timbang:lab-files";
const most = 100;

/** A file before it is opened: its table, if it is open already, and whether it was known from before. */
export type BeforeOpening = {table: OpenedTable | undefined; known: boolean};

/** The tables a person has opened from files: they last as long as the page. Only their names and those of the files are kept. */
export type OpenedTables = {
  readonly list: readonly OpenedTable[];
  /** Tables of an earlier visit, or closed again, with the files they came from. */
  closed(): ClosedFiles;
  /** Takes one in, under a name that is not taken; a file of the same name takes the place of the one before. */
  add(table: Omit<OpenedTable, "name">, taken: (name: string) => boolean): OpenedTable;
  remove(name: string): void;
  /** What stands under a file's name now, to be put back. */
  before(file: string): BeforeOpening;
  /** Takes a table out again that could not be used, and puts back what stood there before. */
  undo(added: OpenedTable, before: BeforeOpening): void;
};

export function openedTables(storage: Pick<Storage, "getItem" | "setItem"> | null): OpenedTables {
  let list: OpenedTable[] = [];
  let known = remembered();

  function remembered(): ClosedFiles {
    try {
      const found: unknown = JSON.parse(storage?.getItem(key) ?? "{}");
      const entries = typeof found === "object" && found !== null ? Object.entries(found) : [];
      return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
    } catch {
      return {}; // storage refused, or not written here
    }
  }

  function remember(files: ClosedFiles) {
    known = files;
    try {
      storage?.setItem(key, JSON.stringify(known));
    } catch {
      // as above
    }
  }

  const knownBut = (name: string) => Object.entries(known).filter(([other]) => other !== name);

  return {
    get list() {
      return list;
    },
    closed: () => Object.fromEntries(Object.entries(known).filter(([name]) => !list.some((t) => t.name === name))),
    add(table, taken) {
      const same = list.find(({file}) => file === table.file);
      const earlier = Object.entries(known).find(([name, file]) => file === table.file && !taken(name))?.[0];
      const name =
        same?.name ?? earlier ?? freeName(table.file, (name) => taken(name) || list.some((t) => t.name === name));
      const added = {...table, name};
      list = [...list.filter((t) => t !== same), added];
      remember(Object.fromEntries([...knownBut(name), [name, table.file]].slice(-most)));
      return added;
    },
    remove(name) {
      list = list.filter((table) => table.name !== name);
    },
    before: (file) => ({
      table: list.find((table) => table.file === file),
      known: Object.values(known).includes(file)
    }),
    undo(added, before) {
      list = [...list.filter((table) => table !== added), ...(before.table ? [before.table] : [])];
      if (!before.known) remember(Object.fromEntries(knownBut(added.name)));
    }
  };
}

/** A name made from that of the file, numbered if it is taken. */
function freeName(file: string, taken: (name: string) => boolean): string {
  const plain = tableName(file.replace(/(\.[^.]+)$/, "")).slice(0, 50);
  let name = plain;
  for (let n = 2; taken(name); ++n) name = `${plain}_${n}`;
  return name;
}
