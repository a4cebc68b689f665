import {formats} from "../../messages/format.js";
import type {Locale} from "../../messages/define.js";
import type {Session} from "../engine/types.js";
import {lab} from "../messages.js";
import type {OpenNotebook} from "../notebook/openNotebook.js";
import type {FeedbackOffer, LabFeedback} from "./labFeedback.js";
import type {NotebookActions} from "./notebookView.js";
import {renameText, resultRename} from "./renameResult.js";

type CellActionContext = {
  current: OpenNotebook;
  session: Session;
  feedback: LabFeedback;
  /** Shows the notebook at once, or with the next frame. */
  drawing: {now(): void; soon(): void};
  focus(id: string): void;
  /** How many cells a notebook can have. */
  cellLimit: number;
};

/** What can be done with the cells of the open notebook, and what is said of it. */
export function cellActions(
  {current, session, feedback, drawing, focus, cellLimit}: CellActionContext,
  locale: Locale
): NotebookActions {
  const t = lab[locale];
  const uses = (id: string, name: string) =>
    session.state(id).uses.some((used) => used.toLowerCase() === name.toLowerCase());
  return {
    run: (id) => void session.run(id),
    stop: () => void session.stop(),
    write: current.write,
    /** Gives a result a name; cells that use the old one can be made to use the new one in a click. */
    rename(id, name) {
      const plan = resultRename(current.notebook.cells, id, name, uses);
      current.rename(id, name);
      feedback.withdraw();
      if (!plan) return drawing.soon();
      const {text, offer} = renameText(plan, name, locale);
      const made: FeedbackOffer | null = offer && {
        label: offer.label,
        accept() {
          feedback.withdraw();
          current.rewrite(plan.sources);
          feedback.show(offer.done);
        }
      };
      feedback.show(text, {stays: true, offer: made});
    },
    insert(kind, at) {
      if (current.notebook.cells.length >= cellLimit) {
        feedback.show(t.full(formats(locale).count(cellLimit)));
        return "";
      }
      const id = current.insert(kind, at);
      drawing.now();
      return id;
    },
    move(id, by) {
      current.move(id, by);
      drawing.now();
    },
    remove(id) {
      const n = current.notebook.cells.findIndex((cell) => cell.id === id) + 1;
      current.remove(id);
      drawing.now();
      const next = current.notebook.cells[Math.min(n, current.notebook.cells.length) - 1];
      if (next) focus(next.id);
      feedback.show(t.removed(n));
    }
  };
}
