import type {Notebook} from "../engine/types.js";
import {storedJson} from "../../state/storedJson.js";
import {readNotebook, writeNotebook} from "./notebookFile.js";
import type {Locale} from "../../messages/define.js";
import type {OpenNotebook} from "./openNotebook.js";
import type {OpenNotebookState} from "./types.js";

const key = "timbang:lab";
const foreignKey = "timbang:lab-foreign";

type ForeignRecord = {from: "link" | "file"; text: string};

const isForeign = (value: Record<string, unknown>): value is ForeignRecord =>
  (value.from === "link" || value.from === "file") && typeof value.text === "string";

/** What was open in this window, so that a reload opens it again: one's own by its id, what came from elsewhere whole. */
export type LastNotebook = {
  remember(state: OpenNotebookState): void;
  /** Opens it; gives a sentence if it cannot be read. */
  reopen(current: OpenNotebook, locale: Locale): Promise<string | null>;
};

export function lastNotebook(storage: Storage | null): LastNotebook {
  let last: Notebook | null = null;

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
    async reopen(current, locale) {
      const own = storage?.getItem(key) ?? null;
      if (own !== null) return current.openOwn(own);
      const foreign = storedJson(storage?.getItem(foreignKey) ?? null, isForeign);
      if (foreign === null) return null;
      const read = readNotebook(foreign.text, locale);
      if ("problem" in read) return read.problem;
      current.openForeign((last = read.notebook), foreign.from);
      return null;
    }
  };
}
