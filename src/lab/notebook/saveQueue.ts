import type {NotebookSaveOutcome, StoredNotebook} from "./types.js";

/** Versions of notebooks on their way to where they are stored, one after the other. */
export type SaveQueue = {
  /** Saves a version once nothing newer has come for a moment, or after the longest wait. */
  schedule(version: StoredNotebook): void;
  /** Saves at once what still waits to be. */
  flush(): Promise<void>;
  /** What is not saved yet, the newest last. */
  unsaved(): StoredNotebook[];
  /** Changes what is not saved yet. */
  rewrite(change: (version: StoredNotebook) => StoredNotebook): void;
};

/**
 * `saved`: called for each version when storage has answered, before the next is saved. Times in milliseconds: how long typing
 * must rest, and how long typing without a rest waits at most.
 */
export function saveQueue(
  save: (version: StoredNotebook) => Promise<NotebookSaveOutcome>,
  saved: (version: StoredNotebook, outcome: NotebookSaveOutcome) => Promise<void>,
  {rest, longest}: {rest: number; longest: number}
): SaveQueue {
  let waiting: StoredNotebook | null = null;
  let leaving: StoredNotebook[] = [];
  let last = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let limit: ReturnType<typeof setTimeout> | undefined;

  async function saveFirst() {
    const version = leaving[0];
    if (!version) return;
    const outcome = await save(version);
    leaving.shift();
    await saved(version, outcome);
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    clearTimeout(limit);
    limit = undefined;
    if (waiting) leaving.push(waiting);
    waiting = null;
    return (last = last.then(saveFirst));
  }

  return {
    schedule(version) {
      waiting = version;
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), rest);
      limit ??= setTimeout(() => void flush(), longest);
    },
    flush,
    unsaved: () => [...leaving, ...(waiting ? [waiting] : [])],
    rewrite(change) {
      leaving = leaving.map(change);
      waiting &&= change(waiting);
    }
  };
}
