import type {Cell, CellKind, Notebook} from "../lab/types.js";

/** Puts a new, empty cell at a place, from 0. */
export function insertCell(notebook: Notebook, at: number, cell: Cell): Notebook {
  return {...notebook, cells: notebook.cells.toSpliced(at, 0, cell)};
}

export function emptyCell(kind: CellKind, id: string): Cell {
  return {id, kind, source: "", name: null};
}

export function deleteCell(notebook: Notebook, id: string): Notebook {
  return {...notebook, cells: notebook.cells.filter((cell) => cell.id !== id)};
}

/** Moves a cell up (−1) or down (1); at the edge it stays, and the notebook is the one given. */
export function moveCell(notebook: Notebook, id: string, by: -1 | 1): Notebook {
  const from = notebook.cells.findIndex((cell) => cell.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= notebook.cells.length) return notebook;
  return {...notebook, cells: notebook.cells.with(from, notebook.cells[to]!).with(to, notebook.cells[from]!)};
}

export function changeCell(notebook: Notebook, id: string, change: Partial<Pick<Cell, "source" | "name">>): Notebook {
  return {...notebook, cells: notebook.cells.map((cell) => (cell.id === id ? {...cell, ...change} : cell))};
}

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
