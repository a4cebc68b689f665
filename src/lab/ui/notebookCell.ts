import {html} from "htl";
import type {Cell, CellState, Names, Problem} from "../engine/types.js";
import {isKeyword} from "../engine/keywords.js";
import {labEngine} from "../engine/messages.js";
import {formats, messages} from "../../messages/index.js";
import {setAttribute, setText} from "../../ui/dom.js";
import {live} from "../../ui/live.js";
import type {Live, Options} from "../../ui/live.js";
import {cellOutput} from "./cellOutput.js";
import type {CodeEditor, MakeEditor} from "./codeEditor.js";
import type {Take} from "./outputDownloads.js";

export type CellData = {
  cell: Cell;
  /** Its place in the notebook, from 1, and how many there are. */
  n: number;
  of: number;
  state: CellState;
  names: Names;
  /** The place of a cell in the notebook, from 1; 0 if it is not there. */
  place(id: string): number;
};

export type CellActions = {
  run(id: string): void;
  stop(): void;
  move(id: string, by: -1 | 1): void;
  remove(id: string): void;
  write(id: string, source: string): void;
  rename(id: string, name: string | null): void;
  /** Leads to a cell. */
  go(id: string): void;
};

const nameable = /^[A-Za-z_]\w{0,62}$/;

/** How long a cell may run before the page says so, in milliseconds. */
const patience = 500;

/** One cell: what it is, what can be done with it, its source, and what came of it. */
export function notebookCell(
  data: CellData,
  {locale, editor, take, ...actions}: Options & CellActions & {editor: MakeEditor; take: Take}
): Live<CellData> & {focusEditor(): void; close(): void} {
  const {lab: t} = messages(locale);
  const f = formats(locale);
  const {id, kind} = data.cell;
  const button = (label: string, act: () => void, className = "") =>
    html<HTMLButtonElement>`<button type="button" class=${`button ${className}`} onclick=${act}>${label}</button>`;

  const run = button(t.run, () => actions.run(id), "lab-run");
  const stop = button(t.stop, () => actions.stop());
  const edit = button(t.edit, () => unfold(!open));
  const up = button("↑", () => actions.move(id, -1), "lab-move");
  const down = button("↓", () => actions.move(id, 1), "lab-move");
  const remove = button(t.remove, () => actions.remove(id));
  const status = html`<span class="lab-status"></span>`;
  const name = html<HTMLInputElement>`<input
    class="lab-name"
    type="text"
    spellcheck="false"
    autocomplete="off"
    placeholder=${t.namePlaceholder}
    title=${t.nameHint}
  />`;
  const refused = html`<p class="lab-problem" role="status" hidden></p>`;
  name.addEventListener("input", (event) => event.stopPropagation());
  name.addEventListener("change", () => {
    const wanted = name.value.trim();
    const word = isKeyword(wanted);
    const good = wanted === "" || (nameable.test(wanted) && !word);
    refused.hidden = good;
    setText(refused, good ? "" : word ? labEngine[locale].keyword(wanted) : t.badName(wanted));
    setAttribute(name, "aria-invalid", good ? null : "true");
    if (good) actions.rename(id, wanted || null);
  });

  const well = html`<div class="lab-editor"></div>`;
  const problem = html`<p class="lab-problem" role="status" hidden></p>`;
  const result = html`<div class="lab-output"></div>`;
  const root = html<HTMLElement>`<article class="lab-cell" data-kind=${kind} tabindex="-1">
    <div class="lab-cell-bar">
      <span class="lab-kind">${t.kinds[kind]}</span>
      ${kind === "sql" ? name : null} ${status}
      <span class="lab-cell-buttons">${run}${stop}${kind === "md" ? edit : null}${up}${down}${remove}</span>
    </div>
    ${refused}${well}${problem}${result}
  </article>`;

  let open = kind !== "md" || data.cell.source === "";
  let shownOutput: CellState["output"] | null = null;
  let shownProblem = "";
  let source = data.cell.source;
  let timer: ReturnType<typeof setInterval> | undefined;
  let started = 0;
  let wasRunning = false;
  const text: CodeEditor = editor(
    {kind, source},
    {names: data.names, problem: null, label: t.editor(data.n, t.kinds[kind])},
    {
      changed(next) {
        source = next;
        actions.write(id, next);
      },
      run: () => actions.run(id),
      move: (by) => actions.move(id, by)
    }
  );
  well.append(text.element);

  function unfold(next: boolean) {
    open = next;
    fold();
    if (open) text.focus();
    else actions.run(id);
  }

  function fold() {
    well.hidden = !open;
    setText(edit, open ? t.doneEditing : t.edit);
    setAttribute(edit, "aria-expanded", String(open));
  }

  function clock(running: boolean) {
    if (running && !wasRunning) started = performance.now();
    wasRunning = running;
    clearInterval(timer);
    if (!running) return;
    timer = setInterval(() => {
      const passed = performance.now() - started;
      if (!root.isConnected) clearInterval(timer);
      else if (passed >= patience) setText(status, t.runningFor(f.count(Math.round(passed / 1000))));
    }, 250);
  }

  function update(next: CellData) {
    data = next;
    const {cell, n, of, state} = data;
    const running = state.status === "running";
    setAttribute(root, "aria-label", t.cell(n, t.kinds[kind]));
    setAttribute(root, "data-status", state.status);
    setAttribute(root, "aria-busy", running ? "true" : null);
    setAttribute(run, "aria-label", t.runCell(n));
    setAttribute(stop, "aria-label", t.stopCell(n));
    setAttribute(edit, "aria-label", t.editCell(n));
    setAttribute(up, "aria-label", t.up(n));
    setAttribute(down, "aria-label", t.down(n));
    setAttribute(remove, "aria-label", t.removeCell(n));
    setAttribute(up, "aria-disabled", n === 1 ? "true" : null);
    setAttribute(down, "aria-disabled", n === of ? "true" : null);
    setAttribute(name, "aria-label", t.name(n));
    run.hidden = running || (kind === "md" && state.status === "done");
    stop.hidden = !running;
    if (name !== root.ownerDocument.activeElement) name.value = cell.name ?? "";
    if (cell.source !== source) text.write((source = cell.source));
    text.show({names: data.names, problem: placed(state), label: t.editor(n, t.kinds[kind])});
    clock(running);
    if (!running)
      setText(
        status,
        state.status === "done" && state.milliseconds !== null
          ? t.doneIn(f.count(Math.max(1, state.milliseconds)))
          : t.statuses[state.status]
      );
    show(state);
    fold();
  }

  function show({output, problem: wrong}: CellState) {
    problem.hidden = !wrong;
    const sentence = wrong ? `${wrong.line === null ? "" : t.at(wrong.line)}${wrong.message}` : "";
    const others = (wrong?.cells ?? []).filter((other) => data.place(other) > 0);
    const told = JSON.stringify([sentence, others.map(data.place)]);
    if (told !== shownProblem)
      problem.replaceChildren(
        sentence,
        ...others.flatMap((other) => [" ", button(t.goTo(data.place(other)), () => actions.go(other), "lab-go")])
      );
    shownProblem = told;
    if (output === shownOutput) return;
    shownOutput = output;
    result.replaceChildren(...cellOutput(output, {locale, n: data.n, take}));
  }

  update(data);
  return Object.assign(live<CellData, HTMLElement>(root, update), {
    focusEditor() {
      open = true;
      fold();
      text.focus();
    },
    close() {
      clearInterval(timer);
      text.close();
    }
  });
}

const placed = ({problem}: CellState): Problem | null => (problem?.line ? problem : null);
