import {html} from "htl";
import {setAttribute, setText} from "../../ui/dom.js";
import {live} from "../../ui/live.js";
import type {Live, Options} from "../../ui/live.js";
import type {CellKind, CellState} from "../engine/types.js";
import {lab} from "../messages.js";

export type CellButtonsData = {
  kind: CellKind;
  /** Its place in the notebook, from 1, and how many there are. */
  n: number;
  of: number;
  status: CellState["status"];
  /** Whether its source is shown. */
  open: boolean;
};

export type CellButtonActions = {run(): void; stop(): void; edit(): void; move(by: -1 | 1): void; remove(): void};

/** What can be done with a cell. */
export function cellButtons(
  data: CellButtonsData,
  {locale, ...actions}: Options & CellButtonActions
): Live<CellButtonsData> {
  const t = lab[locale];
  const button = (label: string, act: () => void, className = "") =>
    html<HTMLButtonElement>`<button type="button" class=${`button ${className}`} ${{onclick: act}}>${label}</button>`;
  const run = button(t.run, actions.run, "lab-run");
  const stop = button(t.stop, actions.stop);
  const edit = button(t.edit, actions.edit);
  const up = button("↑", () => actions.move(-1), "lab-move");
  const down = button("↓", () => actions.move(1), "lab-move");
  const remove = button(t.remove, actions.remove);
  const root = html<HTMLElement>`<span class="lab-cell-buttons"
    >${run}${stop}${data.kind === "md" ? edit : null}${up}${down}${remove}</span
  >`;

  function update({kind, n, of, status, open}: CellButtonsData) {
    const running = status === "running";
    setAttribute(run, "aria-label", t.runCell(n));
    setAttribute(stop, "aria-label", t.stopCell(n));
    setAttribute(edit, "aria-label", t.editCell(n));
    setAttribute(up, "aria-label", t.up(n));
    setAttribute(down, "aria-label", t.down(n));
    setAttribute(remove, "aria-label", t.removeCell(n));
    setAttribute(up, "aria-disabled", n === 1 ? "true" : null);
    setAttribute(down, "aria-disabled", n === of ? "true" : null);
    setText(edit, open ? t.doneEditing : t.edit);
    setAttribute(edit, "aria-expanded", String(open));
    run.hidden = running || (kind === "md" && status === "done");
    stop.hidden = !running;
  }

  update(data);
  return live<CellButtonsData, HTMLElement>(root, update);
}
