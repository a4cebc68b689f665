import type {Session} from "../engine/types.js";
import type {Locale} from "../../messages/define.js";
import type {LabExample} from "../examples/index.js";
import {lab} from "../messages.js";
import type {OpenNotebookState} from "../notebook/types.js";
import type {LabFeedback} from "./labFeedback.js";
import type {BarData} from "./notebookBar.js";
import type {NotebookListData} from "./notebookList.js";

/** `runs`: how many times all cells are being run. */
type LabRun = {session: Pick<Session, "state">; runs: number};

/** What the bar of the open notebook shows. */
export function barData(
  {history: {past, present, future}, status}: OpenNotebookState,
  {session, runs}: LabRun,
  {text, offer}: Pick<LabFeedback, "text" | "offer">
): BarData {
  return {
    title: present.title,
    running: runs > 0 || present.cells.some(({id}) => session.state(id).status === "running"),
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    status,
    feedback: text,
    offer
  };
}

/** What the list of notebooks shows. */
export function listData(
  {origin, own, removed}: OpenNotebookState,
  examples: readonly LabExample[],
  locale: Locale
): NotebookListData {
  const titled = (title: string) => title || lab[locale].bar.untitled;
  return {
    examples: examples.map(({id, notebook}) => ({id, title: notebook.title})),
    own: own.map(({id, title, changed}) => ({id, title: titled(title), changed: new Date(changed)})),
    open: origin.kind === "foreign" ? null : origin.id,
    removed: removed && titled(removed.notebook.title)
  };
}

/** The cells of prose without code in it, which are safe to show before anything is run, and are not shown yet. */
export function proseCells({history: {present}}: OpenNotebookState, session: Pick<Session, "state">): string[] {
  return present.cells.flatMap(({id, kind, source}) =>
    kind === "md" && !source.includes("${") && session.state(id).status === "idle" ? [id] : []
  );
}
