import {html} from "htl";
import type {LabCell, CellKind, CellState, CellNames, Notebook} from "../engine/types.js";
import {lab} from "../messages.js";
import {keyed} from "../../ui/dom.js";
import {live} from "../../ui/live.js";
import type {Live, Options} from "../../ui/live.js";
import type {MakeEditor} from "./codeEditor.js";
import {notebookCell} from "./notebookCell.js";
import type {CellActions} from "./notebookCell.js";
import type {ExportOutput} from "./outputDownloads.js";

export type NotebookData = {notebook: Notebook; state(id: string): CellState; names: CellNames};

export type NotebookActions = Omit<CellActions, "go"> & {
  /** Puts a cell of a kind at a place, from 0; gives its id. */
  insert(kind: CellKind, at: number): string;
};

const kinds: CellKind[] = ["sql", "js", "md"];

/** The cells of a notebook in their order, with room for new ones before, between and after. */
export function notebookView(
  data: NotebookData,
  options: Options & NotebookActions & {editor: MakeEditor; exportOutput: ExportOutput}
): Live<NotebookData> & {focusCell(id: string): void} {
  const t = lab[options.locale];
  const cells = new Map<string, ReturnType<typeof notebookCell>>();
  const list = html`<div class="lab-cells"></div>`;
  const start = gap(() => 0);
  const root = html<HTMLElement>`<div class="lab-notebook">${start.element}${list}</div>`;

  function gap(at: () => number) {
    const buttons = kinds.map((kind) => {
      const button = html<HTMLButtonElement>`<button type="button" class="button">${t.add[kind]}</button>`;
      button.addEventListener("click", () => {
        const id = options.insert(kind, at());
        cells.get(id)?.focusEditor();
      });
      return {kind, button};
    });
    const element = html`<div class="lab-gap" role="group">${buttons.map(({button}) => button)}</div>`;
    return {
      element,
      update() {
        element.setAttribute("aria-label", t.insert(at()));
        for (const {kind, button} of buttons) button.setAttribute("aria-label", t.addAt(t.kinds[kind], at()));
      }
    };
  }

  const place = (cell: LabCell) => data.notebook.cells.findIndex(({id}) => id === cell.id);
  const cellData = (cell: LabCell) => ({
    cell,
    n: place(cell) + 1,
    of: data.notebook.cells.length,
    state: data.state(cell.id),
    names: data.names,
    place: (id: string) => data.notebook.cells.findIndex((cell) => cell.id === id) + 1
  });

  const show = keyed<LabCell>(
    list,
    ({id, kind}) => `${kind}:${id}`,
    (cell) => {
      const view = notebookCell(cellData(cell), {...options, go: focusCell});
      const after = gap(() => place(cell) + 1);
      cells.set(cell.id, view);
      return {
        element: html`<div class="lab-slot">${view}${after.element}</div>`,
        update(next) {
          cell = next;
          view.update(cellData(next));
          after.update();
        }
      };
    }
  );

  function focusCell(id: string) {
    const cell = cells.get(id);
    cell?.focus();
    cell?.scrollIntoView?.({block: "center"});
  }

  function update(next: NotebookData) {
    data = next;
    const present = new Set(data.notebook.cells.map(({id}) => id));
    for (const [id, view] of cells) {
      if (present.has(id)) continue;
      view.close();
      cells.delete(id);
    }
    show(data.notebook.cells);
    start.update();
  }

  update(data);
  return Object.assign(live<NotebookData, HTMLElement>(root, update), {focusCell});
}
