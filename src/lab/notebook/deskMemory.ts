import {readNotebook, writeNotebook} from "./notebookFile.js";
import type {Locale} from "../../messages/define.js";
import type {Desk, DeskState} from "./notebookDesk.js";

const key = "timbang:lab";
const foreignKey = "timbang:lab-foreign";

/** What was open in this window, so that a reload opens it again: one's own by its id, what came from elsewhere whole. */
export type DeskMemory = {
  remember(state: DeskState): void;
  /** Opens it on the desk; gives a sentence if it cannot be read. */
  reopen(desk: Desk, locale: Locale): Promise<string | null>;
};

export function deskMemory(storage: Storage | null): DeskMemory {
  let last: DeskState["history"]["present"] | null = null;

  function set(key: string, value: string | null) {
    try {
      if (value === null) storage?.removeItem(key);
      else storage?.setItem(key, value);
    } catch {
      // storage full: the first example is opened instead
    }
  }

  return {
    remember({origin, history: {present}}) {
      set(key, origin.kind === "own" ? origin.id : null);
      const foreign = origin.kind === "foreign" ? present : null;
      if (foreign === last) return;
      last = foreign;
      set(
        foreignKey,
        origin.kind === "foreign" ? JSON.stringify({from: origin.from, text: writeNotebook(present)}) : null
      );
    },
    async reopen(desk, locale) {
      const own = storage?.getItem(key) ?? null;
      if (own !== null) return desk.openOwn(own);
      const foreign = storage?.getItem(foreignKey) ?? null;
      if (foreign === null) return null;
      const {from, text} = JSON.parse(foreign) as {from: "link" | "file"; text: string};
      const read = readNotebook(text, locale);
      if ("problem" in read) return read.problem;
      desk.openForeign((last = read.notebook), from);
      return null;
    }
  };
}
