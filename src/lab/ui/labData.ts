import type {Session} from "../engine/types.js";
import type {Locale} from "../../messages/define.js";
import type {LabExample} from "../examples/index.js";
import {lab} from "../messages.js";
import type {DeskState} from "../notebook/notebookDesk.js";
import type {LabFeedback} from "./labFeedback.js";
import type {BarData} from "./notebookBar.js";
import type {ShelfData} from "./notebookShelf.js";

/** `runs`: how many times all cells are being run. */
type LabRun = {session: Pick<Session, "state">; runs: number};

/** What the bar of the open notebook shows. */
export function barData(
  {history: {past, present, future}, keeping}: DeskState,
  {session, runs}: LabRun,
  {text, offer}: Pick<LabFeedback, "text" | "offer">
): BarData {
  return {
    title: present.title,
    running: runs > 0 || present.cells.some(({id}) => session.state(id).status === "running"),
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    keeping,
    said: text,
    offer
  };
}

/** What the list of notebooks shows. */
export function listData(
  {origin, own, removed}: DeskState,
  examples: readonly LabExample[],
  locale: Locale
): ShelfData {
  const titled = (title: string) => title || lab[locale].bar.untitled;
  return {
    examples: examples.map(({id, notebook}) => ({id, title: notebook.title})),
    own: own.map(({id, title, changed}) => ({id, title: titled(title), changed: new Date(changed)})),
    open: origin.kind === "foreign" ? null : origin.id,
    removed: removed && titled(removed.notebook.title)
  };
}

/** The cells of prose without code in it, which are safe to show before anything is run, and are not shown yet. */
export function proseCells({history: {present}}: DeskState, session: Pick<Session, "state">): string[] {
  return present.cells.flatMap(({id, kind, source}) =>
    kind === "md" && !source.includes("${") && session.state(id).status === "idle" ? [id] : []
  );
}
