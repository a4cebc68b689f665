import type {Notebook} from "../engine/types.js";
import type {LabExample} from "../examples/index.js";
import {notebookCommands} from "./notebookCommands.js";
import type {NotebookCommands} from "./notebookCommands.js";
import type {NotebookHistory} from "./notebookHistory.js";
import {notebookLibrary} from "./notebookLibrary.js";
import type {NotebookLibrary} from "./notebookLibrary.js";
import {edited, fork, forkedVersion, isOpen, opened, titled} from "./openNotebookState.js";
import type {CopyNames} from "./openNotebookState.js";
import {outcomeOf, statusOf} from "./saveOutcome.js";
import {saveQueue} from "./saveQueue.js";
import type {
  NotebookOrigin,
  NotebookStorage,
  OpenNotebookState,
  NotebookSaveOutcome,
  SaveStatus,
  StoredNotebook
} from "./types.js";

export type OpenNotebookContext = CopyNames & {
  examples: LabExample[];
  storage: NotebookStorage;
  now(): number;
  /** How long typing must rest before it is saved, in milliseconds. */
  rest?: number;
  /** How long typing without a rest waits at most. */
  longest?: number;
};

export type OpenNotebook = NotebookCommands &
  NotebookLibrary & {
    readonly state: OpenNotebookState;
    readonly notebook: Notebook;
    subscribe(listener: () => void): () => void;
    openExample(id: string): void;
    openForeign(notebook: Notebook, from: "link" | "file"): void;
    /** Saves at once what still waits to be. */
    flush(): Promise<void>;
    /** The window may be gone at once: holds what is not saved yet, and saves it if there is time. */
    leave(): void;
  };

/**
 * The notebook that is open, with its undo, and those that are stored. What is typed is saved by itself; an example or a
 * notebook from elsewhere becomes one's own, under a new id, at the first edit, so that nothing saved is overwritten.
 */
export function openNotebook({
  examples,
  storage,
  now,
  rest = 400,
  longest = 1000,
  ...names
}: OpenNotebookContext): OpenNotebook {
  const listeners = new Set<() => void>();
  const first = examples[0]!;
  let state: OpenNotebookState = {
    ...opened(first.notebook, {kind: "example", id: first.id}, "example"),
    own: [],
    removed: null
  };
  const queue = saveQueue((version) => outcomeOf(storage.save(version)), saved, {rest, longest});
  const commands = notebookCommands(() => state.history, edit, names.newId);
  const library = notebookLibrary({
    ...names,
    storage,
    state: () => state,
    become,
    open,
    openFirst: () => openExample(first.id),
    relist,
    flush: queue.flush,
    now
  });

  function become(patch: Partial<OpenNotebookState>) {
    state = {...state, ...patch};
    for (const listener of [...listeners]) listener();
  }

  async function relist() {
    become({own: (await storage.list()).toSorted((a, b) => b.changed - a.changed)});
  }

  function open(notebook: Notebook, origin: NotebookOrigin, status: SaveStatus) {
    void queue.flush();
    become(opened(notebook, origin, status));
  }

  function edit(next: NotebookHistory) {
    if (next.present === state.history.present) return;
    const {history, origin} = edited(state, next, names);
    queue.schedule({id: origin.id, notebook: history.present, changed: now()});
    become({history, origin, status: "saving"});
  }

  async function saved(version: StoredNotebook, {problem, clash = false}: NotebookSaveOutcome) {
    const mine = isOpen(state, version.id);
    if (clash) await keepBoth(version, mine);
    else {
      if (problem === null) storage.release(version.id, version.changed);
      if (mine && queue.unsaved().length === 0) become({status: statusOf(problem, "saved")});
    }
    await relist();
  }

  /** Keeps both where two windows have edited one notebook: what was typed here goes on as a copy. */
  async function keepBoth(version: StoredNotebook, mine: boolean) {
    const copy = fork(version, names);
    const {problem} = await outcomeOf(storage.save(copy));
    if (problem === null) storage.release(version.id, version.changed);
    queue.rewrite((later) => forkedVersion(later, version.id, copy));
    if (!mine) return;
    become({
      history: titled(state.history, copy.notebook.title),
      origin: {kind: "own", id: copy.id},
      status: statusOf(problem, "forked")
    });
  }

  function openExample(id: string) {
    const found = examples.find((example) => example.id === id);
    if (found) open(found.notebook, {kind: "example", id}, "example");
  }

  storage.watch((id) => {
    if (isOpen(state, id)) become({status: "elsewhere"});
    void relist();
  });
  void relist();

  return {
    get state() {
      return state;
    },
    get notebook() {
      return state.history.present;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ...commands,
    ...library,
    openExample,
    openForeign: (notebook, from) => open(notebook, {kind: "foreign", from}, "foreign"),
    flush: queue.flush,
    leave() {
      storage.hold(queue.unsaved());
      void queue.flush();
    }
  };
}
