import type {Keeping} from "../ui/notebookBar.js";
import {changeCell, deleteCell, emptyCell, insertCell, moveCell} from "./notebookEdits.js";
import {openHistory, redone, restructured, retyped, undone} from "./notebookHistory.js";
import type {NotebookHistory} from "./notebookHistory.js";
import type {CellKind, Notebook} from "../engine/types.js";
import type {LabExample} from "../examples/index.js";

/** A notebook as this browser keeps it; `changed` in milliseconds since 1970. */
export type Kept = {id: string; notebook: Notebook; changed: number};

/** What storage answers: a sentence for the reader where it refused; `clash`: another window saved a later one. */
export type Told = {problem: string | null; clash?: boolean};

/** Where notebooks are kept. */
export type Keep = {
  list(): Promise<{id: string; title: string; changed: number}[]>;
  /** Null if there is none; a sentence if it cannot be read. */
  load(id: string): Promise<Kept | {problem: string} | null>;
  save(kept: Kept): Promise<Told>;
  remove(id: string): Promise<Told>;
  /** Keeps, before it returns, what is not saved yet, the newest last, should the window be gone before it is. */
  hold(unsaved: readonly Kept[]): void;
  /** What is held of a notebook is saved as of `changed`. */
  release(id: string, changed: number): void;
  /** Tells the id of a notebook that another window has changed or deleted. */
  watch(changed: (id: string) => void): () => void;
};

/** Where the notebook on the desk comes from. Only one's own is ever written to. */
export type Origin =
  {kind: "example"; id: string} | {kind: "own"; id: string} | {kind: "foreign"; from: "link" | "file"};

export type DeskState = {
  history: NotebookHistory;
  origin: Origin;
  keeping: Keeping;
  own: {id: string; title: string; changed: number}[];
  /** What was deleted last, while it can be brought back. */
  removed: Kept | null;
};

export type DeskContext = {
  examples: LabExample[];
  keep: Keep;
  /** The title of a copy. */
  copied(title: string): string;
  newId(): string;
  now(): number;
  /** How long typing must rest before it is saved, in milliseconds. */
  rest?: number;
  /** How long typing without a rest waits at most. */
  longest?: number;
};

export type Desk = {
  readonly state: DeskState;
  readonly notebook: Notebook;
  subscribe(tell: () => void): () => void;
  write(id: string, source: string): void;
  rename(id: string, name: string | null): void;
  title(title: string): void;
  /** Changes the texts of several cells, by their ids, in one step. */
  rewrite(sources: ReadonlyMap<string, string>): void;
  insert(kind: CellKind, at: number): string;
  move(id: string, by: -1 | 1): void;
  remove(id: string): void;
  undo(): void;
  redo(): void;
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
 * The notebook that is open, with its undo, and those that are kept. What is typed is saved by itself; an example or a
 * notebook from elsewhere becomes one's own, under a new id, at the first edit, so that nothing saved is overwritten.
 */
export function openDesk({examples, keep, copied, newId, now, rest = 400, longest = 1000}: DeskContext): Desk {
  const listeners = new Set<() => void>();
  let state: DeskState = {
    history: openHistory(examples[0]!.notebook),
    origin: {kind: "example", id: examples[0]!.id},
    keeping: "example",
    own: [],
    removed: null
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let limit: ReturnType<typeof setTimeout> | undefined;
  let waiting: Kept | null = null;
  /** On their way to where they are kept, one after the other. */
  let leaving: Kept[] = [];
  let saving = Promise.resolve();

  function become(patch: Partial<DeskState>) {
    state = {...state, ...patch};
    for (const listener of [...listeners]) listener();
  }

  async function relist() {
    become({own: (await keep.list()).toSorted((a, b) => b.changed - a.changed)});
  }

  function open(notebook: Notebook, origin: Origin, keeping: Keeping) {
    void flush();
    become({history: openHistory(notebook), origin, keeping});
  }

  function edited(history: NotebookHistory) {
    if (history.present === state.history.present) return;
    let {origin} = state;
    if (origin.kind !== "own") {
      if (origin.kind === "example" && history.present.title === state.history.present.title)
        history = {...history, present: {...history.present, title: copied(history.present.title)}};
      origin = {kind: "own", id: newId()};
    }
    waiting = {id: origin.id, notebook: history.present, changed: now()};
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), rest);
    limit ??= setTimeout(() => void flush(), longest);
    become({history, origin, keeping: "saving"});
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    clearTimeout(limit);
    limit = undefined;
    if (waiting) leaving.push(waiting);
    waiting = null;
    return (saving = saving.then(saveFirst));
  }

  async function saveFirst() {
    const kept = leaving[0];
    if (!kept) return;
    const {problem, clash = false} = await told(keep.save(kept));
    leaving.shift();
    const mine = state.origin.kind === "own" && state.origin.id === kept.id;
    if (clash) await part(kept, mine);
    else {
      if (problem === null) keep.release(kept.id, kept.changed);
      if (mine && !waiting && leaving.length === 0) become({keeping: problem === null ? "saved" : {refused: problem}});
    }
    await relist();
  }

  /** Keeps both where two windows have edited one notebook: what was typed here goes on as a copy. */
  async function part({id, notebook, changed}: Kept, mine: boolean) {
    const copy = {id: newId(), notebook: {...notebook, title: copied(notebook.title)}, changed};
    const {problem} = await told(keep.save(copy));
    if (problem === null) keep.release(id, changed);
    const moved = (later: Kept) =>
      later.id === id ? {...later, id: copy.id, notebook: {...later.notebook, title: copy.notebook.title}} : later;
    leaving = leaving.map(moved);
    waiting &&= moved(waiting);
    if (!mine) return;
    become({
      history: {...state.history, present: {...state.history.present, title: copy.notebook.title}},
      origin: {kind: "own", id: copy.id},
      keeping: problem === null ? "parted" : {refused: problem}
    });
  }

  async function store(notebook: Notebook) {
    const kept = {id: newId(), notebook, changed: now()};
    const {problem} = await told(keep.save(kept));
    open(notebook, {kind: "own", id: kept.id}, problem === null ? "saved" : {refused: problem});
    await relist();
  }

  keep.watch((id) => {
    if (state.origin.kind === "own" && state.origin.id === id) become({keeping: "elsewhere"});
    void relist();
  });
  void relist();

  const present = () => state.history.present;
  const restructure = (next: Notebook) => {
    if (next !== present()) edited(restructured(state.history, next));
  };

  return {
    get state() {
      return state;
    },
    get notebook() {
      return present();
    },
    subscribe(tell) {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    write: (id, source) => edited(retyped(state.history, changeCell(present(), id, {source}))),
    rename: (id, name) => {
      const cell = present().cells.find((c) => c.id === id);
      if (cell && cell.name !== name) restructure(changeCell(present(), id, {name}));
    },
    title: (title) => edited(retyped(state.history, {...present(), title})),
    rewrite: (sources) => {
      let next = present();
      for (const [id, source] of sources) next = changeCell(next, id, {source});
      restructure(next);
    },
    insert(kind, at) {
      const cell = emptyCell(kind, newId());
      restructure(insertCell(present(), at, cell));
      return cell.id;
    },
    move: (id, by) => restructure(moveCell(present(), id, by)),
    remove: (id) => restructure(deleteCell(present(), id)),
    undo: () => edited(undone(state.history)),
    redo: () => edited(redone(state.history)),
    openExample(id) {
      const found = examples.find((example) => example.id === id);
      if (found) open(found.notebook, {kind: "example", id}, "example");
    },
    async openOwn(id) {
      await flush();
      const kept = await keep.load(id);
      if (kept && "problem" in kept) return kept.problem;
      if (kept) open(kept.notebook, {kind: "own", id}, "saved");
      return null;
    },
    openForeign: (notebook, from) => open(notebook, {kind: "foreign", from}, "foreign"),
    create: store,
    async duplicate(id) {
      await flush();
      const kept = await keep.load(id);
      if (kept && "problem" in kept) return kept.problem;
      if (kept) await store({...kept.notebook, title: copied(kept.notebook.title)});
      return null;
    },
    async keep() {
      if (state.origin.kind !== "own") await store(present());
    },
    async removeOwn(id) {
      await flush();
      const kept = await keep.load(id);
      const {problem} = await told(keep.remove(id));
      if (problem !== null) return become({keeping: {refused: problem}});
      if (state.origin.kind === "own" && state.origin.id === id)
        open(examples[0]!.notebook, {kind: "example", id: examples[0]!.id}, "example");
      become({removed: kept && "notebook" in kept ? kept : null});
      await relist();
    },
    async restore() {
      const {removed} = state;
      if (!removed) return;
      const {problem} = await told(keep.save(removed));
      if (problem !== null) return become({keeping: {refused: problem}});
      open(removed.notebook, {kind: "own", id: removed.id}, "saved");
      become({removed: null});
      await relist();
    },
    flush,
    leave() {
      keep.hold([...leaving, ...(waiting ? [waiting] : [])]);
      void flush();
    }
  };
}

/** A storage that throws has refused as well. */
function told(answer: Promise<Told>): Promise<Told> {
  return answer.catch((error: unknown) => ({problem: error instanceof Error ? error.message : String(error)}));
}
