import {openDB} from "idb";
import type {DBSchema, IDBPDatabase} from "idb";
import {labEngine} from "../engine/messages.js";
import type {Locale} from "../../messages/define.js";
import {megabytes} from "../../files/megabytes.js";
import {notebookLimit, readNotebook, writeNotebook} from "./notebookFile.js";
import type {Notebook} from "../engine/types.js";
import type {NotebookSaveOutcome} from "./types.js";
import {openInTime} from "../../workers/openInTime.js";

/** A notebook of this browser. `revision` counts its changes, so that two tabs notice each other. */
export type SavedNotebook = {id: string; revision: number; changed: string; notebook: Notebook};

export type NotebookEntry = {id: string; title: string; changed: string; revision: number};

export type NotebookStore = {
  /** What stood in the way of opening the storage; then notebooks are kept as long as the page is open. */
  readonly problem: string | null;
  /** The newest first. */
  list(): Promise<NotebookEntry[]>;
  load(id: string): Promise<{saved: SavedNotebook} | {problem: string} | null>;
  /**
   * Saves over `revision`, the one this tab knows (0 for a new notebook). If another tab has saved a later one, that is
   * kept and `clash` says so. `now`: ISO 8601.
   */
  save(
    id: string,
    notebook: Notebook,
    revision: number,
    now: string
  ): Promise<Pick<NotebookSaveOutcome, "problem"> & {revision: number; clash: boolean}>;
  remove(id: string): Promise<NotebookSaveOutcome>;
  /** Listens for each notebook that another tab saved or removed. */
  watch(changed: (id: string) => void): () => void;
  close(): void;
};

type NotebookRow = {id: string; revision: number; changed: string; title: string; text: string};

interface NotebookDb extends DBSchema {
  notebooks: {key: string; value: NotebookRow};
}

const name = "timbang-lab";

/** Opens the notebooks saved in this browser. Storage that is refused or full says so, and loses nothing until then. */
export async function openNotebookStore(locale: Locale): Promise<NotebookStore> {
  const t = labEngine[locale].store;
  const memory = new Map<string, NotebookRow>();
  const channel = typeof BroadcastChannel === "function" ? new BroadcastChannel(name) : null;
  let db: IDBPDatabase<NotebookDb> | null = null;
  let problem: string | null = null;
  try {
    db = await openInTime(
      openDB<NotebookDb>(name, 1, {
        upgrade: (opened) => void opened.createObjectStore("notebooks", {keyPath: "id"}),
        blocking: () => db?.close()
      })
    );
  } catch {
    problem = t.refused;
  }

  const reason = (error: unknown) =>
    error instanceof DOMException && error.name === "QuotaExceededError" ? t.full : t.refused;
  const get = async (id: string) => memory.get(id) ?? (await db?.get("notebooks", id));

  return {
    problem,
    async list() {
      const rows = new Map((await db?.getAll("notebooks").catch(() => []))?.map((row) => [row.id, row]));
      for (const [id, row] of memory) rows.set(id, row);
      return [...rows.values()]
        .map(({id, title, changed, revision}) => ({id, title, changed, revision}))
        .sort((a, b) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0));
    },
    async load(id) {
      const row = await get(id).catch(() => undefined);
      if (!row) return null;
      const read = readNotebook(row.text, locale);
      if ("problem" in read) return {problem: t.damaged(read.problem)};
      return {saved: {id, revision: row.revision, changed: row.changed, notebook: read.notebook}};
    },
    async save(id, notebook, revision, now) {
      const row = {id, revision: revision + 1, changed: now, title: notebook.title, text: writeNotebook(notebook)};
      if (row.text.length > notebookLimit) {
        const size = megabytes(row.text.length, locale);
        return {
          problem: labEngine[locale].notebook.tooBig(size, megabytes(notebookLimit, locale)),
          revision,
          clash: false
        };
      }
      const clash = {problem: t.elsewhere, revision, clash: true};
      const held = memory.get(id);
      if (held && held.revision > revision) return clash;
      try {
        if (!db) throw new Error("no storage");
        const change = db.transaction("notebooks", "readwrite");
        const there = await change.store.get(id);
        if (there && there.revision > revision) {
          await change.done;
          return there.text === row.text ? {problem: null, revision: there.revision, clash: false} : clash;
        }
        await change.store.put(row);
        await change.done;
        memory.delete(id);
        channel?.postMessage(id);
        return {problem: null, revision: row.revision, clash: false};
      } catch (error) {
        memory.set(id, row);
        return {problem: reason(error), revision: row.revision, clash: false};
      }
    },
    async remove(id) {
      memory.delete(id);
      try {
        await db?.delete("notebooks", id);
        channel?.postMessage(id);
        return {problem: db ? null : t.refused};
      } catch (error) {
        return {problem: reason(error)};
      }
    },
    watch(changed) {
      const listener = ({data}: MessageEvent<string>) => changed(data);
      channel?.addEventListener("message", listener);
      return () => channel?.removeEventListener("message", listener);
    },
    close() {
      channel?.close();
      db?.close();
    }
  };
}
