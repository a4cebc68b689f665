import {html} from "htl";
import {formats} from "../../messages/format.js";
import {setAttribute, setText} from "../../ui/dom.js";
import {live} from "../../ui/live.js";
import type {Live, Options} from "../../ui/live.js";
import {lab} from "../messages.js";
import type {SaveStatus} from "../notebook/types.js";
import type {FeedbackOffer} from "./labFeedback.js";
import {runClock} from "./runClock.js";

export type BarData = {
  title: string;
  running: boolean;
  canUndo: boolean;
  canRedo: boolean;
  status: SaveStatus;
  /** What has just been done, for a moment. */
  feedback: string;
  offer: FeedbackOffer | null;
};

export type BarActions = {
  rename(title: string): void;
  runAll(): void;
  stop(): void;
  /** Whether what runs waits for DuckDB to open. */
  opening(): boolean;
  undo(): void;
  redo(): void;
  share(): void;
  download(): void;
};

/** What one does with a notebook as a whole, and how it is saved. */
export function notebookBar(data: BarData, {locale, ...actions}: Options & BarActions): Live<BarData> {
  const {bar: t, saved} = lab[locale];
  const f = formats(locale);
  const button = (label: string, act: () => void, className = "") =>
    html<HTMLButtonElement>`<button type="button" class=${`button ${className}`} ${{onclick: act}}>${label}</button>`;
  const title = html<HTMLInputElement>`<input
    class="lab-title"
    type="text"
    maxlength="200"
    aria-label=${t.title}
    placeholder=${t.untitled}
  />`;
  title.addEventListener("input", (event) => {
    event.stopPropagation();
    actions.rename(title.value);
  });
  const run = button(t.runAll, actions.runAll, "is-primary");
  const stop = button(t.stop, actions.stop);
  const undo = button(t.undo, actions.undo);
  const redo = button(t.redo, actions.redo);
  const progress = html`<span class="lab-progress" role="status"></span>`;
  const status = html`<p class="lab-keeping" role="status"></p>`;
  const feedback = html`<p class="lab-said" role="status"></p>`;
  const accept = button("", () => data.offer?.accept());
  const root = html<HTMLElement>`<div class="lab-bar" role="group" aria-label=${t.label}>
    ${title}
    <div class="lab-bar-buttons">
      ${run}${stop}${undo}${redo}${button(t.link, actions.share)}${button(t.export, actions.download)}${progress}
    </div>
    ${status}${feedback}${accept}
  </div>`;

  const clock = runClock(
    (seconds) => setText(progress, (actions.opening() ? t.opening : t.running)(f.count(seconds))),
    {every: 500}
  );

  function update(next: BarData) {
    data = next;
    if (title !== root.ownerDocument.activeElement) title.value = data.title;
    run.hidden = data.running;
    stop.hidden = !data.running;
    setAttribute(undo, "aria-disabled", data.canUndo ? null : "true");
    setAttribute(redo, "aria-disabled", data.canRedo ? null : "true");
    clock.run(data.running);
    if (!data.running) setText(progress, "");
    const refused = typeof data.status === "object";
    status.classList.toggle("is-wrong", refused || data.status === "elsewhere" || data.status === "forked");
    setText(status, typeof data.status === "object" ? saved.refused(data.status.refused) : saved[data.status]);
    setText(feedback, data.feedback);
    feedback.hidden = data.feedback === "";
    accept.hidden = data.offer === null;
    setText(accept, data.offer?.label ?? "");
  }

  update(data);
  return live<BarData, HTMLElement>(root, update);
}
