import type {Notebook} from "./types.js";

/** A notebook with the shapes it had, and those undone. */
export type NotebookHistory = {past: Notebook[]; present: Notebook; future: Notebook[]};

export function openHistory(present: Notebook): NotebookHistory {
  return {past: [], present, future: []};
}

/** A change of the cells there are, which can be undone. */
export function restructured({past, present}: NotebookHistory, next: Notebook): NotebookHistory {
  return {past: [...past, present].slice(-100), present: next, future: []};
}

/** Text as it is typed: the editor undoes that, so it is no step here. */
export function retyped(history: NotebookHistory, next: Notebook): NotebookHistory {
  return {...history, present: next};
}

export function undone({past, present, future}: NotebookHistory): NotebookHistory {
  const last = past.at(-1);
  if (!last) return {past, present, future};
  return {past: past.slice(0, -1), present: withTexts(last, present), future: [present, ...future]};
}

export function redone({past, present, future}: NotebookHistory): NotebookHistory {
  const [next, ...later] = future;
  if (!next) return {past, present, future};
  return {past: [...past, present], present: withTexts(next, present), future: later};
}

/** Cells as they stood, with what has been typed into them since; one that is gone now comes back with its old text. */
function withTexts(shape: Notebook, texts: Notebook): Notebook {
  const now = new Map(texts.cells.map((cell) => [cell.id, cell]));
  const cells = shape.cells.map((cell) => ({...cell, source: now.get(cell.id)?.source ?? cell.source}));
  return {...shape, title: texts.title, cells};
}
