import {html} from "htl";
import {formats} from "../../messages/format.js";
import {setAttribute, setText} from "../../ui/dom.js";
import {live} from "../../ui/live.js";
import type {Live, Options} from "../../ui/live.js";
import type {LabCell, CellState, CellNames, CellProblem} from "../engine/types.js";
import {lab} from "../messages.js";
import {cellButtons} from "./cellButtons.js";
import {cellOutput} from "./cellOutput.js";
import {cellProblem} from "./cellProblem.js";
import {cellStatus} from "./cellStatus.js";
import type {MakeEditor} from "./codeEditor.js";
import {nameField} from "./nameField.js";
import type {ExportOutput} from "./outputDownloads.js";
import {runClock} from "./runClock.js";

export type CellData = {
  cell: LabCell;
  /** Its place in the notebook, from 1, and how many there are. */
  n: number;
  of: number;
  state: CellState;
  names: CellNames;
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

/** One cell: what it is, what can be done with it, its source, and what came of it. */
export function notebookCell(
  data: CellData,
  {locale, editor, exportOutput, ...actions}: Options & CellActions & {editor: MakeEditor; exportOutput: ExportOutput}
): Live<CellData> & {focusEditor(): void; close(): void} {
  const t = lab[locale];
  const {id, kind} = data.cell;
  let open = kind !== "md" || data.cell.source === "";
  let source = data.cell.source;
  let shownOutput: CellState["output"] | null = null;

  const run = () => actions.run(id);
  const move = (by: -1 | 1) => actions.move(id, by);
  const buttonsData = ({n, of, state: {status}}: CellData) => ({kind, n, of, status, open});
  const buttons = cellButtons(buttonsData(data), {
    locale,
    run,
    stop: () => actions.stop(),
    edit: () => unfold(!open),
    move,
    remove: () => actions.remove(id)
  });
  const status = html`<span class="lab-status"></span>`;
  const name = nameField({locale, rename: (name) => actions.rename(id, name)});
  const problem = cellProblem(problemOf(data), {locale, go: actions.go});
  const text = editor(
    {kind, source},
    {names: data.names, problem: null, label: t.editor(data.n, t.kinds[kind])},
    {
      changed(next) {
        source = next;
        actions.write(id, next);
      },
      run,
      move
    }
  );
  const well = html`<div class="lab-editor">${text.element}</div>`;
  const result = html`<div class="lab-output"></div>`;
  const root = html<HTMLElement>`<article class="lab-cell" data-kind=${kind} tabindex="-1">
    <div class="lab-cell-bar">
      <span class="lab-kind">${t.kinds[kind]}</span>
      ${kind === "sql" ? name.input : null} ${status} ${buttons}
    </div>
    ${name.refused}${well}${problem}${result}
  </article>`;
  const clock = runClock(
    (seconds) => {
      if (root.isConnected) setText(status, t.runningFor(formats(locale).count(seconds)));
    },
    {every: 250}
  );

  function unfold(next: boolean) {
    open = next;
    showSource();
    if (open) text.focus();
    else run();
  }

  function showSource() {
    well.hidden = !open;
    buttons.update(buttonsData(data));
  }

  function update(next: CellData) {
    data = next;
    const {cell, n, state} = data;
    const running = state.status === "running";
    setAttribute(root, "aria-label", t.cell(n, t.kinds[kind]));
    setAttribute(root, "data-status", state.status);
    setAttribute(root, "aria-busy", running ? "true" : null);
    name.update({name: cell.name, n});
    if (cell.source !== source) text.write((source = cell.source));
    text.show({names: data.names, problem: placed(state), label: t.editor(n, t.kinds[kind])});
    clock.run(running);
    if (!running) setText(status, cellStatus(state, locale));
    problem.update(problemOf(data));
    showOutput(state);
    showSource();
  }

  function showOutput({output}: CellState) {
    if (output === shownOutput) return;
    shownOutput = output;
    result.replaceChildren(...cellOutput(output, {locale, n: data.n, exportOutput}));
  }

  update(data);
  return Object.assign(live<CellData, HTMLElement>(root, update), {
    focusEditor() {
      open = true;
      showSource();
      text.focus();
    },
    close() {
      clock.run(false);
      text.close();
    }
  });
}

const problemOf = ({state: {problem}, place}: CellData) => ({problem, place});

const placed = ({problem}: CellState): CellProblem | null => (problem?.line ? problem : null);
