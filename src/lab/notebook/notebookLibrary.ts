import type {Notebook} from "../engine/types.js";
import {isOpen} from "./openNotebookState.js";
import type {CopyNames} from "./openNotebookState.js";
import {outcomeOf, statusOf} from "./saveOutcome.js";
import type {NotebookOrigin, NotebookStorage, OpenNotebookState, SaveStatus} from "./types.js";

/** What can be done with the notebooks that are stored. */
export type NotebookLibrary = {
  /** Gives a sentence if it cannot be read. */
  openOwn(id: string): Promise<string | null>;
  create(notebook: Notebook): Promise<void>;
  duplicate(id: string): Promise<string | null>;
  /** Saves what came from elsewhere as one's own. */
  keep(): Promise<void>;
  removeOwn(id: string): Promise<void>;
  restore(): Promise<void>;
};

type LibraryContext = CopyNames & {
  storage: Pick<NotebookStorage, "load" | "save" | "remove">;
  state(): OpenNotebookState;
  become(patch: Partial<OpenNotebookState>): void;
  open(notebook: Notebook, origin: NotebookOrigin, status: SaveStatus): void;
  openFirst(): void;
  relist(): Promise<void>;
  flush(): Promise<void>;
  now(): number;
};

export function notebookLibrary({
  storage,
  state,
  become,
  open,
  openFirst,
  relist,
  flush,
  now,
  ...names
}: LibraryContext): NotebookLibrary {
  async function store(notebook: Notebook) {
    const stored = {id: names.newId(), notebook, changed: now()};
    const {problem} = await outcomeOf(storage.save(stored));
    open(notebook, {kind: "own", id: stored.id}, statusOf(problem, "saved"));
    await relist();
  }

  /** Gives a stored notebook to what is done with it; or the sentence why it cannot be read. */
  async function withStored(id: string, act: (notebook: Notebook) => void | Promise<void>): Promise<string | null> {
    await flush();
    const stored = await storage.load(id);
    if (stored && "problem" in stored) return stored.problem;
    if (stored) await act(stored.notebook);
    return null;
  }

  return {
    openOwn: (id) => withStored(id, (notebook) => open(notebook, {kind: "own", id}, "saved")),
    create: store,
    duplicate: (id) => withStored(id, (notebook) => store({...notebook, title: names.copied(notebook.title)})),
    async keep() {
      const {origin, history} = state();
      if (origin.kind !== "own") await store(history.present);
    },
    async removeOwn(id) {
      await flush();
      const stored = await storage.load(id);
      const {problem} = await outcomeOf(storage.remove(id));
      if (problem !== null) return become({status: {refused: problem}});
      if (isOpen(state(), id)) openFirst();
      become({removed: stored && "notebook" in stored ? stored : null});
      await relist();
    },
    async restore() {
      const {removed} = state();
      if (!removed) return;
      const {problem} = await outcomeOf(storage.save(removed));
      if (problem !== null) return become({status: {refused: problem}});
      open(removed.notebook, {kind: "own", id: removed.id}, "saved");
      become({removed: null});
      await relist();
    }
  };
}
