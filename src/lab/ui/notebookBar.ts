import {html} from "htl";
import {formats, messages} from "../../messages/index.js";
import {setAttribute, setText} from "../../ui/dom.js";
import {live} from "../../ui/live.js";
import type {Live, Options} from "../../ui/live.js";

/** How the notebook is kept: a phrase of its own for each state, and a sentence from the storage where it refused. */
export type Keeping = "example" | "foreign" | "saving" | "saved" | "elsewhere" | "parted" | {refused: string};

export type BarData = {
  title: string;
  running: boolean;
  canUndo: boolean;
  canRedo: boolean;
  keeping: Keeping;
  /** What has just been done, for a moment. */
  said: string;
  /** What can be done about it, in a click. */
  offer: {label: string; accept(): void} | null;
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

/** What one does with a notebook as a whole, and how it is kept. */
export function notebookBar(data: BarData, {locale, ...actions}: Options & BarActions): Live<BarData> {
  const {lab} = messages(locale);
  const {bar: t} = lab;
  const f = formats(locale);
  const button = (label: string, act: () => void, className = "") =>
    html<HTMLButtonElement>`<button type="button" class=${`button ${className}`} onclick=${act}>${label}</button>`;
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
  const keeping = html`<p class="lab-keeping" role="status"></p>`;
  const said = html`<p class="lab-said" role="status"></p>`;
  const accept = button("", () => data.offer?.accept());
  const root = html<HTMLElement>`<div class="lab-bar" role="group" aria-label=${t.label}>
    ${title}
    <div class="lab-bar-buttons">
      ${run}${stop}${undo}${redo}${button(t.link, actions.share)}${button(t.export, actions.download)}${progress}
    </div>
    ${keeping}${said}${accept}
  </div>`;

  let timer: ReturnType<typeof setInterval> | undefined;
  let started = 0;

  function clock(running: boolean) {
    if (running === (timer !== undefined)) return;
    clearInterval(timer);
    timer = undefined;
    setText(progress, "");
    if (!running) return;
    started = performance.now();
    timer = setInterval(() => {
      const passed = performance.now() - started;
      const seconds = f.count(Math.round(passed / 1000));
      if (passed >= 500) setText(progress, actions.opening() ? t.opening(seconds) : t.running(seconds));
    }, 500);
  }

  function update(next: BarData) {
    data = next;
    if (title !== root.ownerDocument.activeElement) title.value = data.title;
    run.hidden = data.running;
    stop.hidden = !data.running;
    setAttribute(undo, "aria-disabled", data.canUndo ? null : "true");
    setAttribute(redo, "aria-disabled", data.canRedo ? null : "true");
    clock(data.running);
    const refused = typeof data.keeping === "object";
    keeping.classList.toggle("is-wrong", refused || data.keeping === "elsewhere" || data.keeping === "parted");
    setText(
      keeping,
      typeof data.keeping === "object" ? lab.saved.refused(data.keeping.refused) : lab.saved[data.keeping]
    );
    setText(said, data.said);
    said.hidden = data.said === "";
    accept.hidden = data.offer === null;
    setText(accept, data.offer?.label ?? "");
  }

  update(data);
  return live<BarData, HTMLElement>(root, update);
}
