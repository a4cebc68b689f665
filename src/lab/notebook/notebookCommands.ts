import type {CellKind} from "../engine/types.js";
import {changeCell, deleteCell, emptyCell, insertCell, moveCell, rewriteCells} from "./notebookEdits.js";
import {redone, restructured, retyped, undone} from "./notebookHistory.js";
import type {NotebookHistory} from "./notebookHistory.js";

/** What can be done to the cells and the title of the open notebook. */
export type NotebookCommands = {
  write(id: string, source: string): void;
  rename(id: string, name: string | null): void;
  title(title: string): void;
  /** Changes the texts of several cells, by their ids, in one step. */
  rewrite(sources: ReadonlyMap<string, string>): void;
  /** Puts an empty cell at a place, from 0; gives its id. */
  insert(kind: CellKind, at: number): string;
  move(id: string, by: -1 | 1): void;
  remove(id: string): void;
  undo(): void;
  redo(): void;
};

/** `edit`: given the notebook with its undo as it is now, and as it is to be. */
export function notebookCommands(
  history: () => NotebookHistory,
  edit: (next: NotebookHistory) => void,
  newId: () => string
): NotebookCommands {
  const present = () => history().present;
  const retype = (next: NotebookHistory["present"]) => edit(retyped(history(), next));
  const restructure = (next: NotebookHistory["present"]) => {
    if (next !== present()) edit(restructured(history(), next));
  };
  return {
    write: (id, source) => retype(changeCell(present(), id, {source})),
    rename(id, name) {
      const cell = present().cells.find((cell) => cell.id === id);
      if (cell && cell.name !== name) restructure(changeCell(present(), id, {name}));
    },
    title: (title) => retype({...present(), title}),
    rewrite: (sources) => restructure(rewriteCells(present(), sources)),
    insert(kind, at) {
      const cell = emptyCell(kind, newId());
      restructure(insertCell(present(), at, cell));
      return cell.id;
    },
    move: (id, by) => restructure(moveCell(present(), id, by)),
    remove: (id) => restructure(deleteCell(present(), id)),
    undo: () => edit(undone(history())),
    redo: () => edit(redone(history()))
  };
}
