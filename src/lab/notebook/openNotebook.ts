import type {Notebook} from "../engine/types.js";
import type {LabExample} from "../examples/index.js";
import {notebookCommands} from "./notebookCommands.js";
import type {NotebookCommands} from "./notebookCommands.js";
import type {NotebookHistory} from "./notebookHistory.js";
import {edited, fork, forkedVersion, isOpen, opened, titled} from "./openNotebookState.js";
import type {CopyNames} from "./openNotebookState.js";
import {saveQueue} from "./saveQueue.js";
import type {
  NotebookOrigin,
  NotebookStorage,
  OpenNotebookState,
  SaveOutcome,
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

export type OpenNotebook = NotebookCommands & {
  readonly state: OpenNotebookState;
  readonly notebook: Notebook;
  subscribe(listener: () => void): () => void;
  openExample(id: string): void;
  /** Gives a sentence if it cannot be read. */
  openOwn(id: string): Promise<string | null>;
  openForeign(notebook: Notebook, from: "link" | "file"): void;
  create(notebook: Notebook): Promise<void>;
  duplicate(id: string): Promise<string | null>;
  /** Saves what came from elsewhere as one's own. */
  keep(): Promise<void>;
  removeOwn(id: string): Promise<void>;
  restore(): Promise<void>;
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

  async function saved(version: StoredNotebook, {problem, clash = false}: SaveOutcome) {
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

  async function store(notebook: Notebook) {
    const stored = {id: names.newId(), notebook, changed: now()};
    const {problem} = await outcomeOf(storage.save(stored));
    open(notebook, {kind: "own", id: stored.id}, statusOf(problem, "saved"));
    await relist();
  }

  /** Gives a stored notebook to what is done with it; or the sentence why it cannot be read. */
  async function withStored(id: string, act: (notebook: Notebook) => void | Promise<void>): Promise<string | null> {
    await queue.flush();
    const stored = await storage.load(id);
    if (stored && "problem" in stored) return stored.problem;
    if (stored) await act(stored.notebook);
    return null;
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
    openExample,
    openOwn: (id) => withStored(id, (notebook) => open(notebook, {kind: "own", id}, "saved")),
    openForeign: (notebook, from) => open(notebook, {kind: "foreign", from}, "foreign"),
    create: store,
    duplicate: (id) => withStored(id, (notebook) => store({...notebook, title: names.copied(notebook.title)})),
    async keep() {
      if (state.origin.kind !== "own") await store(state.history.present);
    },
    async removeOwn(id) {
      await queue.flush();
      const stored = await storage.load(id);
      const {problem} = await outcomeOf(storage.remove(id));
      if (problem !== null) return become({status: {refused: problem}});
      if (isOpen(state, id)) openExample(first.id);
      become({removed: stored && "notebook" in stored ? stored : null});
      await relist();
    },
    async restore() {
      const {removed} = state;
      if (!removed) return;
      const {problem} = await outcomeOf(storage.save(removed));
      if (problem !== null) return become({status: {refused: problem}});
      open(removed.notebook, {kind: "own", id: removed.id}, "saved");
      become({removed: null});
      await relist();
    },
    flush: queue.flush,
    leave() {
      storage.hold(queue.unsaved());
      void queue.flush();
    }
  };
}

const statusOf = (problem: string | null, done: SaveStatus): SaveStatus =>
  problem === null ? done : {refused: problem};

/** A storage that throws has refused as well. */
function outcomeOf(answer: Promise<SaveOutcome>): Promise<SaveOutcome> {
  return answer.catch((error: unknown) => ({problem: error instanceof Error ? error.message : String(error)}));
}
