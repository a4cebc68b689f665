import {readNotebook, writeNotebook} from "./notebookFile.js";
import type {NotebookStore} from "./store.js";
import type {Locale} from "../../messages/define.js";
import type {StoredNotebook} from "./types.js";
import {storedJson} from "../../state/storedJson.js";

const isUnsaved = (value: Record<string, unknown>): value is UnsavedRecord =>
  typeof value.id === "string" &&
  Number.isSafeInteger(value.revision) &&
  isTime(value.changed) &&
  Array.isArray(value.texts) &&
  value.texts.length > 0 &&
  value.texts.every((text) => typeof text === "string");

const isTime = (value: unknown) => typeof value === "number" && !Number.isNaN(new Date(value).valueOf());

const prefix = "timbang:lab-unsaved:";

/** What a window had not saved when it went away: over which revision, and its last versions, the newest last. */
type UnsavedRecord = {id: string; revision: number; changed: number; texts: string[]};

/** Keeps what is not saved yet where writing is done at once, so that it outlives a window that closes or reloads. */
export type UnsavedNotebooks = {
  /** The versions of notebooks on their way to the store, the newest last; `revision`: the one a notebook is saved over. */
  hold(unsaved: readonly StoredNotebook[], revision: (id: string) => number): void;
  /** Lets go of a notebook that is saved as of `changed`. */
  release(id: string, changed: number): void;
  /** Saves what windows that are gone have left; as a copy, where another window saved a later version. */
  recover(store: NotebookStore, locale: Locale, copy: (title: string) => {id: string; title: string}): Promise<void>;
};

/** `window`: the name of this window among those that are open. */
export function unsavedNotebooks(storage: Storage | null, window: string): UnsavedNotebooks {
  const held = new Map<string, number>();
  const key = (id: string) => `${prefix}${window}:${id}`;
  return {
    hold(unsaved, revision) {
      for (const id of new Set(unsaved.map(({id}) => id))) {
        const versions = unsaved.filter((version) => version.id === id);
        const texts = versions.map(({notebook}) => writeNotebook(notebook));
        const left: UnsavedRecord = {id, revision: revision(id), changed: versions.at(-1)!.changed, texts};
        try {
          storage?.setItem(key(id), JSON.stringify(left));
          held.set(id, left.changed);
        } catch {
          // storage full: the store itself is being written to
        }
      }
    },
    release(id, changed) {
      if ((held.get(id) ?? Infinity) > changed) return;
      held.delete(id);
      storage?.removeItem(key(id));
    },
    async recover(store, locale, copy) {
      const keys = Array.from({length: storage?.length ?? 0}, (_, i) => storage!.key(i)!);
      for (const key of keys.filter((key) => key.startsWith(prefix))) {
        const left = storedJson(storage!.getItem(key), isUnsaved);
        if (left === null) continue;
        const read = readNotebook(left.texts.at(-1)!, locale);
        if ("problem" in read) continue;
        const {notebook} = read;
        const changed = new Date(left.changed).toISOString();
        const there = await store.load(left.id);
        const mine = there && "saved" in there && left.texts.includes(writeNotebook(there.saved.notebook));
        let answer =
          there && "problem" in there
            ? null
            : await store.save(left.id, notebook, mine ? there.saved.revision : left.revision, changed);
        if (answer === null || answer.clash) {
          const {id, title} = copy(notebook.title);
          answer = await store.save(id, {...notebook, title}, 0, changed);
        }
        if (answer.problem === null) storage!.removeItem(key);
      }
    }
  };
}
