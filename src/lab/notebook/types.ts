import type {Notebook} from "../engine/types.js";
import type {NotebookHistory} from "./notebookHistory.js";

/** A notebook as this browser stores it; `changed` in milliseconds since 1970. */
export type StoredNotebook = {id: string; notebook: Notebook; changed: number};

/** What storage answers: a sentence for the reader where it refused; `clash`: another window saved a later one. */
export type NotebookSaveOutcome = {problem: string | null; clash?: boolean};

/** Where notebooks are stored. */
export type NotebookStorage = {
  list(): Promise<{id: string; title: string; changed: number}[]>;
  /** Null if there is none; a sentence if it cannot be read. */
  load(id: string): Promise<StoredNotebook | {problem: string} | null>;
  save(stored: StoredNotebook): Promise<NotebookSaveOutcome>;
  remove(id: string): Promise<NotebookSaveOutcome>;
  /** Holds, before it returns, what is not saved yet, the newest last, should the window be gone before it is. */
  hold(unsaved: readonly StoredNotebook[]): void;
  /** What is held of a notebook is saved as of `changed`. */
  release(id: string, changed: number): void;
  /** Listens for the id of a notebook that another window has changed or deleted. */
  watch(changed: (id: string) => void): () => void;
};

/** Where the open notebook comes from. Only one's own is ever written to. */
export type NotebookOrigin =
  {kind: "example"; id: string} | {kind: "own"; id: string} | {kind: "foreign"; from: "link" | "file"};

/** How the open notebook is saved; a sentence from the storage where it refused. */
export type SaveStatus = "example" | "foreign" | "saving" | "saved" | "elsewhere" | "forked" | {refused: string};

export type OpenNotebookState = {
  history: NotebookHistory;
  origin: NotebookOrigin;
  status: SaveStatus;
  own: {id: string; title: string; changed: number}[];
  /** What was deleted last, while it can be brought back. */
  removed: StoredNotebook | null;
};
