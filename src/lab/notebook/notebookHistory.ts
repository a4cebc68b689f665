import type {Notebook} from "../engine/types.js";

/** What a step did to the text of a cell; what is typed is no step. */
type Rewritten = {id: string; before: string; after: string};

/** A notebook beside a step, and the texts that the step changed. */
type HistoryStep = {notebook: Notebook; rewritten: Rewritten[]};

/** A notebook with the shapes it had, and those undone. */
export type NotebookHistory = {past: HistoryStep[]; present: Notebook; future: HistoryStep[]};

export function openHistory(present: Notebook): NotebookHistory {
  return {past: [], present, future: []};
}

/** A change of the cells there are, or of several texts at once, which can be undone. */
export function restructured({past, present}: NotebookHistory, next: Notebook): NotebookHistory {
  const texts = new Map(present.cells.map(({id, source}) => [id, source]));
  const rewritten = next.cells.flatMap(({id, source}) => {
    const before = texts.get(id);
    return before === undefined || before === source ? [] : [{id, before, after: source}];
  });
  return {past: [...past, {notebook: present, rewritten}].slice(-100), present: next, future: []};
}

/** Text as it is typed: the editor undoes that, so it is no step here. */
export function retyped(history: NotebookHistory, next: Notebook): NotebookHistory {
  return {...history, present: next};
}

export function undone({past, present, future}: NotebookHistory): NotebookHistory {
  const last = past.at(-1);
  if (!last) return {past, present, future};
  const {notebook, rewritten} = last;
  const back = rewritten.map(({id, before, after}) => ({id, before: after, after: before}));
  return {
    past: past.slice(0, -1),
    present: withTexts(notebook, present, back),
    future: [{notebook: present, rewritten}, ...future]
  };
}

export function redone({past, present, future}: NotebookHistory): NotebookHistory {
  const [next, ...later] = future;
  if (!next) return {past, present, future};
  const {notebook, rewritten} = next;
  return {
    past: [...past, {notebook: present, rewritten}],
    present: withTexts(notebook, present, rewritten),
    future: later
  };
}

/**
 * Cells as they stood, with what has been typed into them since; one that is gone now comes back with its old text, and a
 * text that a step changed is changed back unless it was typed over.
 */
function withTexts(shape: Notebook, texts: Notebook, rewritten: Rewritten[]): Notebook {
  const now = new Map(texts.cells.map((cell) => [cell.id, cell]));
  const cells = shape.cells.map((cell) => {
    const source = now.get(cell.id)?.source ?? cell.source;
    const change = rewritten.find(({id, before}) => id === cell.id && before === source);
    return {...cell, source: change ? change.after : source};
  });
  return {...shape, title: texts.title, cells};
}
