import type {Notebook} from "../engine/types.js";
import {openHistory} from "./notebookHistory.js";
import type {NotebookHistory} from "./notebookHistory.js";
import type {NotebookOrigin, OpenNotebookState, SaveStatus, StoredNotebook} from "./types.js";

/** How a copy is called, and the id it gets. */
export type CopyNames = {copied(title: string): string; newId(): string};

/** Another notebook in the place of the one that was open. */
export function opened(
  notebook: Notebook,
  origin: NotebookOrigin,
  status: SaveStatus
): Pick<OpenNotebookState, "history" | "origin" | "status"> {
  return {history: openHistory(notebook), origin, status};
}

/**
 * The notebook after an edit. An example, or a notebook from elsewhere, becomes one's own under a new id, so that nothing
 * saved is overwritten; an example under a title of its own, unless that is what was edited.
 */
export function edited(
  {history: {present}, origin}: Pick<OpenNotebookState, "history" | "origin">,
  history: NotebookHistory,
  {copied, newId}: CopyNames
): {history: NotebookHistory; origin: NotebookOrigin & {kind: "own"}} {
  if (origin.kind === "own") return {history, origin};
  const copies = origin.kind === "example" && history.present.title === present.title;
  return {
    history: copies ? titled(history, copied(present.title)) : history,
    origin: {kind: "own", id: newId()}
  };
}

/** The copy that keeps what was typed here, where another window saved a later version of the same notebook. */
export function fork({notebook, changed}: StoredNotebook, {copied, newId}: CopyNames): StoredNotebook {
  return {id: newId(), notebook: {...notebook, title: copied(notebook.title)}, changed};
}

/** A later version of a notebook that was forked, as one of the copy. */
export function forkedVersion(
  version: StoredNotebook,
  from: string,
  {id, notebook: {title}}: StoredNotebook
): StoredNotebook {
  return version.id === from ? {...version, id, notebook: {...version.notebook, title}} : version;
}

export function titled(history: NotebookHistory, title: string): NotebookHistory {
  return {...history, present: {...history.present, title}};
}

/** Whether this notebook of one's own is the one that is open. */
export function isOpen({origin}: Pick<OpenNotebookState, "origin">, id: string): boolean {
  return origin.kind === "own" && origin.id === id;
}
