import type {CodeEditor, MakeEditor} from "../../../src/lab/ui/codeEditor.js";
import type {ExportOutput} from "../../../src/lab/ui/outputDownloads.js";
import type {CellState, Notebook, Output, ResultTable, Session} from "../../../src/lab/engine/types.js";

export const idle: CellState = {
  status: "idle",
  milliseconds: null,
  output: {kind: "nothing"},
  problem: null,
  defines: [],
  uses: []
};

export const notebook: Notebook = {
  format: "timbang-lab",
  version: 1,
  title: "Uji",
  cells: [
    {id: "prosa", kind: "md", source: "# Judul", name: null},
    {id: "tanya", kind: "sql", source: "SELECT 1", name: "satu"},
    {id: "kode", kind: "js", source: "satu", name: null}
  ]
};

/** A place to write that is a plain text field, and keeps what it was told. */
export const plainEditor: MakeEditor = ({source}, data, {changed, run, move}) => {
  const field = document.createElement("textarea");
  field.value = source;
  field.setAttribute("aria-label", data.label);
  field.addEventListener("input", (event) => {
    event.stopPropagation();
    changed(field.value);
  });
  field.addEventListener("keydown", (event) => {
    if (event.ctrlKey && event.key === "Enter") run();
    if (event.altKey && event.key === "ArrowDown") move(1);
  });
  const editor: CodeEditor = {
    element: field,
    get value() {
      return field.value;
    },
    write: (text) => void (field.value = text),
    show(next) {
      field.setAttribute("aria-label", next.label);
      field.dataset["line"] = String(next.problem?.line ?? "");
    },
    focus: () => field.focus(),
    close: () => {}
  };
  return editor;
};

export const exportOutput: ExportOutput = {
  table: async (_, format) => ({name: `a.${format}`, blob: new Blob(["a"])}),
  figure: async (_, format) => ({name: `a.${format}`, blob: new Blob(["a"])})
};

export function tableOf(columns: ResultTable["columns"], rows: unknown[][]): ResultTable {
  return {
    rows: rows.length,
    columns,
    slice: async (from, length) => rows.slice(from, from + length),
    column: async (name) => rows.map((row) => row[columns.findIndex((c) => c.name === name)]),
    size: async () => 8 * rows.length
  };
}

/** A session that does what a test tells it to. */
export function fakeSession(first: Notebook) {
  const states = new Map<string, CellState>();
  const listeners = new Set<(id: string) => void>();
  const ran: string[] = [];
  let current = first;
  const become = (id: string, state: Partial<CellState>) => {
    states.set(id, {...idle, ...states.get(id), ...state});
    for (const listener of listeners) listener(id);
  };
  const session: Session = {
    notebook: () => current,
    state: (id) => states.get(id) ?? idle,
    opening: () => false,
    names: () => ({tables: {records: ["instansi"]}, scope: ["Plot"]}),
    trouble: async () => null,
    retyped: () => null,
    tables: () => {},
    edit: (next) => void (current = next),
    async run(id) {
      ran.push(id);
      become(id, {status: "done", milliseconds: 3, output: {kind: "text", text: `hasil ${id}`} satisfies Output});
    },
    async runAll() {
      for (const {id} of current.cells) await session.run(id);
    },
    stop: async () => {},
    scenario: () => {},
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {}
  };
  return {session, become, ran};
}
