import type {LabCell, CellKind, Notebook} from "../engine/types.js";

/** Puts a new, empty cell at a place, from 0. */
export function insertCell(notebook: Notebook, at: number, cell: LabCell): Notebook {
  return {...notebook, cells: notebook.cells.toSpliced(at, 0, cell)};
}

export function emptyCell(kind: CellKind, id: string): LabCell {
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

export function changeCell(
  notebook: Notebook,
  id: string,
  change: Partial<Pick<LabCell, "source" | "name">>
): Notebook {
  return {...notebook, cells: notebook.cells.map((cell) => (cell.id === id ? {...cell, ...change} : cell))};
}

/** Changes the texts of several cells, by their ids; none of them: the notebook is the one given. */
export function rewriteCells(notebook: Notebook, sources: ReadonlyMap<string, string>): Notebook {
  let next = notebook;
  for (const [id, source] of sources) next = changeCell(next, id, {source});
  return next;
}
