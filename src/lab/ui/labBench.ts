import {html} from "htl";
import type {MakeEditor} from "./codeEditor.js";
import {dropTarget} from "../../ui/dropTarget.js";
import {notebookBar} from "./notebookBar.js";
import type {BarData} from "./notebookBar.js";
import {notebookShelf} from "./notebookShelf.js";
import {notebookView} from "./notebookView.js";
import type {Take} from "./outputDownloads.js";
import {save} from "../../ui/downloadButton.js";
import type {FileKind} from "../../files/fileKind.js";
import type {OpenedTable} from "../../files/openedTable.js";
import {renameUses} from "../engine/renameUses.js";
import type {Cell, CellKind, Notebook, Session} from "../engine/types.js";
import {formats, messages} from "../../messages/index.js";
import type {Locale} from "../../messages/index.js";
import type {LabExample} from "../examples/index.js";
import type {Desk} from "../notebook/notebookDesk.js";
import {slug} from "./labTake.js";

type Read = {notebook: Notebook} | {problem: string};

export type BenchOptions = {
  desk: Desk;
  session: Session;
  locale: Locale;
  examples: LabExample[];
  editor: MakeEditor;
  take: Take;
  /** The address of the page with a notebook in it, or why there can be none. */
  share(notebook: Notebook): {link: string; bytes: number} | {problem: string};
  /** What a file is. */
  kind(file: File): Promise<FileKind>;
  /** Opens a file as a table. */
  openTable(file: File): Promise<{table: OpenedTable; said: string | null} | {problem: string}>;
  /** Why a file of so many bytes is not read at all, or null. */
  tooLarge(bytes: number): string | null;
  read(text: string): Read;
  /** How many cells a notebook can have. */
  cellLimit: number;
  write(notebook: Notebook): string;
  empty(title: string): Notebook;
  /** What must be said on arrival. */
  trouble: string | null;
};

/** The Lab: notebooks to choose from, and one of them open, saved as it is typed and run when asked. */
export function labBench({
  desk,
  session,
  locale,
  examples,
  editor,
  take,
  share,
  kind,
  openTable,
  tooLarge,
  read,
  cellLimit,
  write,
  empty,
  trouble
}: BenchOptions): {
  shelf: HTMLElement;
  notebook: HTMLElement;
  shared(answer: Read): void;
} {
  const {lab: t} = messages(locale);
  let said = "";
  let offer: BarData["offer"] = null;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let known = session.notebook();
  let rows = 0;

  function say(sentence: string, {stays = false} = {}) {
    clearTimeout(silence);
    said = sentence;
    offer = null;
    if (!stays) silence = setTimeout(() => say(""), 12_000);
    draw();
  }

  /** Prose without code in it is safe to show before anything is run. */
  function proseOnly() {
    for (const {id, kind, source} of desk.notebook.cells)
      if (kind === "md" && !source.includes("${") && session.state(id).status === "idle") void session.run(id);
  }

  const running = () => rows > 0 || desk.notebook.cells.some(({id}) => session.state(id).status === "running");

  async function runAll() {
    ++rows;
    draw();
    await session.runAll();
    --rows;
    draw();
  }

  /** Gives a result a name; cells that use the old one can be made to use the new one in a click. */
  function rename(id: string, name: string | null) {
    const {cells} = desk.notebook;
    const old = cells.find((cell) => cell.id === id)?.name ?? null;
    const users = cells.filter((cell) => cell.id !== id && old !== null && uses(cell.id, old));
    desk.rename(id, name);
    offer = null;
    if (old === null || name === old || users.length === 0) return draw();
    const called = (some: readonly Cell[]) =>
      some.map((cell) => formats(locale).count(cells.indexOf(cell) + 1)).join(", ");
    const sources = new Map(
      users.flatMap((cell) => {
        const source = name === null ? null : renameUses(cell, old, name);
        return source === null ? [] : [[cell.id, source] as const];
      })
    );
    const [sure, others] = [users.filter(({id}) => sources.has(id)), users.filter(({id}) => !sources.has(id))];
    const told = [t.renamed.still(called(users), old)];
    if (others.length > 0 && name !== null) told.push(t.renamed.byHand(called(others)));
    say(told.join(" "), {stays: true});
    if (sure.length > 0 && name !== null)
      offer = {
        label: t.renamed.replace(name, called(sure)),
        accept() {
          offer = null;
          desk.rewrite(sources);
          say(t.renamed.done(called(sure)));
        }
      };
    draw();
  }

  const uses = (id: string, name: string) =>
    session.state(id).uses.some((used) => used.toLowerCase() === name.toLowerCase());

  function change(act: () => void, {run = false} = {}) {
    void session.stop();
    act();
    if (run) void runAll();
    else proseOnly();
  }

  function shown(problem: string | null) {
    if (problem === null) change(() => {});
    else say(problem);
  }

  const actions = {
    run: (id: string) => void session.run(id),
    stop: () => void session.stop(),
    write: desk.write,
    rename,
    insert(kind: CellKind, at: number) {
      if (desk.notebook.cells.length >= cellLimit) {
        say(t.full(formats(locale).count(cellLimit)));
        return "";
      }
      const id = desk.insert(kind, at);
      drawNow();
      return id;
    },
    move(id: string, by: -1 | 1) {
      desk.move(id, by);
      drawNow();
    },
    remove(id: string) {
      const n = desk.notebook.cells.findIndex((cell) => cell.id === id) + 1;
      desk.remove(id);
      drawNow();
      const next = desk.notebook.cells[Math.min(n, desk.notebook.cells.length) - 1];
      if (next) view.focusCell(next.id);
      say(t.removed(n));
    }
  };

  const barData = () => ({
    title: desk.notebook.title,
    running: running(),
    canUndo: desk.state.history.past.length > 0,
    canRedo: desk.state.history.future.length > 0,
    keeping: desk.state.keeping,
    said,
    offer
  });
  const viewData = () => ({notebook: desk.notebook, state: session.state, names: session.names()});
  const shelfData = () => {
    const {origin, own, removed} = desk.state;
    return {
      examples: examples.map(({id, notebook}) => ({id, title: notebook.title})),
      own: own.map(({id, title, changed}) => ({id, title: title || t.bar.untitled, changed: new Date(changed)})),
      open: origin.kind === "foreign" ? null : origin.id,
      removed: removed && (removed.notebook.title || t.bar.untitled)
    };
  };

  const bar = notebookBar(barData(), {
    locale,
    rename: desk.title,
    runAll: () => void runAll(),
    stop: actions.stop,
    opening: session.opening,
    undo: desk.undo,
    redo: desk.redo,
    async share() {
      const shared = share(desk.notebook);
      if ("problem" in shared) return say(shared.problem);
      try {
        await navigator.clipboard.writeText(shared.link);
        say(t.bar.copied(formats(locale).count(Math.ceil(shared.bytes / 1000))));
      } catch {
        say(t.bar.copyFailed(shared.link));
      }
    },
    download() {
      const blob = new Blob([write(desk.notebook)], {type: "application/json;charset=utf-8"});
      save(`${slug(desk.notebook.title)}.timbang-lab.json`, blob);
    }
  });
  const view = notebookView(viewData(), {locale, editor, take, ...actions});
  const shelf = notebookShelf(shelfData(), {
    locale,
    open: globalThis.matchMedia?.("(min-width: 60rem)").matches ?? true,
    openExample: (id) => change(() => desk.openExample(id), {run: true}),
    openOwn: (id) => void desk.openOwn(id).then(shown),
    create: () => void desk.create(empty("")).then(() => change(() => {})),
    duplicate: (id) => void desk.duplicate(id).then(shown),
    remove: (id) => void desk.removeOwn(id).then(() => change(() => {})),
    restore: () => void desk.restore().then(() => change(() => {})),
    read: readFile
  });

  function readFile(file: File) {
    opening(file).catch(() => say(t.shelf.unreadable(file.name), {stays: true}));
  }

  async function opening(file: File) {
    if ((await kind(file)) === "notebook") {
      const problem = tooLarge(file.size);
      if (problem !== null) return say(problem);
      return receive(read(await file.text()), "file");
    }
    say(t.shelf.opening(file.name), {stays: true});
    const answer = await openTable(file);
    if ("problem" in answer) return say(answer.problem, {stays: true});
    const {name, rows} = answer.table;
    const sentence = t.shelf.opened(file.name, name, formats(locale).count(rows));
    say([sentence, ...(answer.said === null ? [] : [answer.said])].join(" "), {stays: true});
  }

  const notice = html`<div class="notice notice--warn lab-foreign" role="status" hidden></div>`;
  function tellForeign() {
    const {origin} = desk.state;
    notice.hidden = origin.kind !== "foreign";
    if (origin.kind !== "foreign" || notice.dataset["from"] === origin.from) return;
    notice.dataset["from"] = origin.from;
    notice.replaceChildren(
      t.foreign[origin.from],
      " ",
      html`<button type="button" class="button" onclick=${() => void runAll()}>${t.foreign.run}</button>`,
      html`<button type="button" class="button" onclick=${() => void desk.keep()}>${t.foreign.keep}</button>`
    );
  }

  function receive(answer: Read, from: "link" | "file") {
    if ("problem" in answer) return say(answer.problem);
    if (said !== "") say("");
    change(() => desk.openForeign(answer.notebook, from));
  }

  let drawn = 0;
  function draw() {
    drawn ||= requestAnimationFrame(drawNow);
  }

  function drawNow() {
    cancelAnimationFrame(drawn);
    drawn = 0;
    bar.update(barData());
    view.update(viewData());
    shelf.update(shelfData());
    tellForeign();
  }

  session.watch(draw);
  desk.subscribe(() => {
    if (desk.notebook !== known) session.edit((known = desk.notebook));
    draw();
  });
  tellForeign();

  const element = html<HTMLElement>`<div class="lab">${bar}${notice}${view}</div>`;
  dropTarget(element, readFile);
  element.addEventListener("keydown", ((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    if ((event.target as Element).closest("input, textarea, .cm-editor")) return;
    const key = event.key.toLowerCase();
    const act = key === "y" || (key === "z" && event.shiftKey) ? desk.redo : key === "z" ? desk.undo : null;
    if (!act) return;
    event.preventDefault();
    act();
  }) as EventListener);

  if (desk.state.origin.kind === "example") void runAll();
  else proseOnly();
  if (trouble !== null) say(trouble);
  return {shelf, notebook: element, shared: (answer) => receive(answer, "link")};
}
