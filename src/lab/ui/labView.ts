import {html} from "htl";
import type {Locale} from "../../messages/define.js";
import {save} from "../../ui/downloadButton.js";
import {dropTarget} from "../../ui/dropTarget.js";
import type {Notebook, Session} from "../engine/types.js";
import type {LabExample} from "../examples/index.js";
import type {OpenNotebook} from "../notebook/openNotebook.js";
import type {ReadNotebook} from "../notebook/notebookFile.js";
import {cellActions} from "./cellActions.js";
import type {MakeEditor} from "./codeEditor.js";
import {copyNotebookLink} from "./copyNotebookLink.js";
import type {SharedNotebook} from "./copyNotebookLink.js";
import {foreignNotice} from "./foreignNotice.js";
import {barData, listData, proseCells} from "./labData.js";
import {labFeedback} from "./labFeedback.js";
import {notebookBar} from "./notebookBar.js";
import {notebookList} from "./notebookList.js";
import {notebookView} from "./notebookView.js";
import {openFile} from "./openFile.js";
import type {FileReaders} from "./openFile.js";
import type {ExportOutput} from "./outputDownloads.js";
import {perFrame} from "./perFrame.js";
import {slug} from "./slug.js";
import {undoKeys} from "./undoKeys.js";

export type LabViewOptions = FileReaders & {
  current: OpenNotebook;
  session: Session;
  locale: Locale;
  examples: LabExample[];
  editor: MakeEditor;
  exportOutput: ExportOutput;
  share(notebook: Notebook): SharedNotebook;
  /** How many cells a notebook can have. */
  cellLimit: number;
  write(notebook: Notebook): string;
  empty(title: string): Notebook;
  /** What must be said on arrival. */
  trouble: string | null;
};

/** The Lab: notebooks to choose from, and one of them open, saved as it is typed and run when asked. */
export function labView({
  current,
  session,
  locale,
  examples,
  editor,
  exportOutput,
  cellLimit,
  ...options
}: LabViewOptions): {
  list: HTMLElement;
  notebook: HTMLElement;
  shared(answer: ReadNotebook): void;
} {
  const drawing = perFrame(draw);
  const feedback = labFeedback(drawing.soon);
  let known = session.notebook();
  let runs = 0;

  const showProse = () => proseCells(current.state, session).forEach((id) => void session.run(id));

  async function runAll() {
    ++runs;
    drawing.soon();
    await session.runAll();
    --runs;
    drawing.soon();
  }

  /** Opens something else, once what runs was stopped. */
  function change(act: () => void) {
    void session.stop();
    act();
    showProse();
  }

  function opened(problem: string | null) {
    if (problem === null) change(() => {});
    else feedback.show(problem);
  }

  function receive(answer: ReadNotebook, from: "link" | "file") {
    if ("problem" in answer) return feedback.show(answer.problem);
    if (feedback.text !== "") feedback.show("");
    change(() => current.openForeign(answer.notebook, from));
  }

  const read = (file: File) =>
    openFile(file, options, {show: feedback.show, notebook: (answer) => receive(answer, "file")}, {locale});

  const barNow = () => barData(current.state, {session, runs}, feedback);
  const cellsNow = () => ({notebook: current.notebook, state: session.state, names: session.names()});
  const listNow = () => listData(current.state, examples, locale);
  const bar = notebookBar(barNow(), {
    locale,
    rename: current.title,
    runAll: () => void runAll(),
    stop: () => void session.stop(),
    opening: session.opening,
    undo: current.undo,
    redo: current.redo,
    share: () => void copyNotebookLink(options.share(current.notebook), {locale}).then((text) => feedback.show(text)),
    download() {
      const blob = new Blob([options.write(current.notebook)], {type: "application/json;charset=utf-8"});
      save(`${slug(current.notebook.title)}.timbang-lab.json`, blob);
    }
  });
  const actions = cellActions(
    {current, session, feedback, drawing, focus: (id) => view.focusCell(id), cellLimit},
    locale
  );
  const view = notebookView(cellsNow(), {locale, editor, exportOutput, ...actions});
  const list = notebookList(listNow(), {
    locale,
    open: globalThis.matchMedia?.("(min-width: 60rem)").matches ?? true,
    openExample(id) {
      void session.stop();
      current.openExample(id);
      void runAll();
    },
    openOwn: (id) => void current.openOwn(id).then(opened),
    create: () => void current.create(options.empty("")).then(() => opened(null)),
    duplicate: (id) => void current.duplicate(id).then(opened),
    remove: (id) => void current.removeOwn(id).then(() => opened(null)),
    restore: () => void current.restore().then(() => opened(null)),
    read
  });
  const notice = foreignNotice(current.state.origin, {
    locale,
    run: () => void runAll(),
    keep: () => void current.keep()
  });

  function draw() {
    bar.update(barNow());
    view.update(cellsNow());
    list.update(listNow());
    notice.update(current.state.origin);
  }

  session.watch(drawing.soon);
  current.subscribe(() => {
    if (current.notebook !== known) session.edit((known = current.notebook));
    drawing.soon();
  });

  const element = html<HTMLElement>`<div class="lab">${bar}${notice}${view}</div>`;
  dropTarget(element, read);
  undoKeys(element, current);
  if (current.state.origin.kind === "example") void runAll();
  else showProse();
  if (options.trouble !== null) feedback.show(options.trouble);
  return {list, notebook: element, shared: (answer) => receive(answer, "link")};
}
