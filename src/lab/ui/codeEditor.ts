import {
  acceptCompletion,
  autocompletion,
  closeCompletion,
  closeBrackets,
  closeBracketsKeymap,
  completeFromList,
  completionKeymap,
  selectedCompletion
} from "@codemirror/autocomplete";
import {defaultKeymap, history, historyKeymap, indentWithTab, insertNewlineAndIndent} from "@codemirror/commands";
import {javascript, javascriptLanguage} from "@codemirror/lang-javascript";
import {markdown} from "@codemirror/lang-markdown";
import {
  bracketMatching,
  defaultHighlightStyle,
  HighlightStyle,
  indentOnInput,
  syntaxHighlighting
} from "@codemirror/language";
import {lintGutter, setDiagnostics} from "@codemirror/lint";
import type {Diagnostic} from "@codemirror/lint";
import {Compartment, EditorState, Prec} from "@codemirror/state";
import type {Extension, Text as DocumentText} from "@codemirror/state";
import {drawSelection, EditorView, highlightSpecialChars, keymap, lineNumbers} from "@codemirror/view";
import type {CellKind, CellNames, CellProblem} from "../engine/types.js";
import {sqlCompletion} from "./sqlCompletion.js";

export type EditorData = {names: CellNames; problem: CellProblem | null; label: string};

/** Where a cell is written. `element` is put in the page; `show` updates names, problems and the label, never the text. */
export type CodeEditor = {
  element: HTMLElement;
  readonly value: string;
  write(source: string): void;
  show(data: EditorData): void;
  focus(): void;
  close(): void;
};

export type EditorActions = {changed(source: string): void; run(): void; move(by: -1 | 1): void};

export type MakeEditor = (
  cell: {kind: CellKind; source: string},
  data: EditorData,
  actions: EditorActions
) => CodeEditor;

/** CodeMirror's own colours in those of the page, which has a light and a dark set. */
const colours: Record<string, string> = {
  "#404740": "var(--theme-foreground-muted)",
  "#708": "var(--lab-keyword)",
  "#219": "var(--lab-constant)",
  "#164": "var(--lab-constant)",
  "#a11": "var(--lab-string)",
  "#e40": "var(--lab-string)",
  "#00f": "var(--lab-name)",
  "#30a": "var(--lab-name)",
  "#085": "var(--lab-name)",
  "#167": "var(--lab-name)",
  "#256": "var(--lab-name)",
  "#00c": "var(--lab-name)",
  "#940": "var(--theme-foreground-muted)",
  "#f00": "var(--down)"
};

const highlight = HighlightStyle.define(
  defaultHighlightStyle.specs.map((spec) => ({...spec, color: colours[String(spec.color)] ?? spec.color}))
);

const theme = EditorView.theme({
  "&": {color: "var(--theme-foreground)", backgroundColor: "transparent", fontSize: "14px"},
  ".cm-content": {fontFamily: "var(--monospace)", caretColor: "var(--theme-foreground)", padding: "6px 0"},
  ".cm-scroller": {lineHeight: "1.5"},
  ".cm-cursor": {borderLeftColor: "var(--theme-foreground)"},
  ".cm-gutters": {
    backgroundColor: "transparent",
    color: "var(--theme-foreground-muted)",
    border: "none"
  },
  "&.cm-focused": {outline: "none"},
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "color-mix(in srgb, var(--theme-foreground-focus) 25%, transparent)"
  },
  ".cm-tooltip": {
    backgroundColor: "var(--theme-background)",
    color: "var(--theme-foreground)",
    border: "1px solid var(--theme-foreground-fainter)"
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": {
    backgroundColor: "var(--theme-foreground-focus)",
    color: "var(--theme-background-a)"
  },
  ".cm-diagnostic": {color: "var(--theme-foreground)"}
});

/** CodeMirror, with completion of the names there are and problems underlined at their place. */
export const codeEditor: MakeEditor = ({kind, source}, data, {changed, run, move}) => {
  const language = new Compartment();
  const label = new Compartment();
  let known = textOf(data.names);
  let problem: CellProblem | null = null;
  let silent = false;
  const act = (action: () => void) => () => {
    action();
    return true;
  };
  const view = new EditorView({
    state: EditorState.create({
      doc: source,
      extensions: [
        Prec.highest(
          keymap.of([
            {key: "Mod-Enter", run: act(run)},
            {key: "Shift-Enter", run: act(run)},
            {key: "Enter", run: newLine},
            {key: "Tab", run: acceptCompletion},
            {key: "Alt-ArrowUp", run: act(() => move(-1))},
            {key: "Alt-ArrowDown", run: act(() => move(1))}
          ])
        ),
        kind === "md" ? [] : [lineNumbers(), lintGutter(), closeBrackets(), bracketMatching()],
        highlightSpecialChars(),
        history(),
        drawSelection(),
        indentOnInput(),
        autocompletion(),
        EditorView.lineWrapping,
        keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap, indentWithTab]),
        syntaxHighlighting(highlight),
        theme,
        language.of(languageOf(kind, data.names)),
        label.of(named(data.label)),
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !silent) changed(update.state.doc.toString());
        })
      ]
    })
  });

  function show(next: EditorData) {
    const names = textOf(next.names);
    const effects = [];
    if (names !== known) effects.push(language.reconfigure(languageOf(kind, next.names)));
    known = names;
    if (next.label !== data.label) effects.push(label.reconfigure(named(next.label)));
    data = next;
    if (effects.length) view.dispatch({effects});
    if (next.problem === problem) return;
    problem = next.problem;
    view.dispatch(setDiagnostics(view.state, problem?.line ? [diagnostic(problem, view.state.doc)] : []));
  }

  show(data);
  return {
    element: view.dom,
    get value() {
      return view.state.doc.toString();
    },
    write(text) {
      if (text === view.state.doc.toString()) return;
      silent = true;
      view.dispatch({changes: {from: 0, to: view.state.doc.length, insert: text}});
      silent = false;
    },
    show,
    focus: () => view.focus(),
    close: () => view.destroy()
  };
};

/** Enter ends the line, and does not take a keyword that is suggested beside what was typed. */
function newLine(view: EditorView): boolean {
  if (selectedCompletion(view.state)?.type !== "keyword") return false;
  closeCompletion(view);
  return insertNewlineAndIndent(view);
}

/** All editors of a notebook are shown the same names at once. */
const texts = new WeakMap<CellNames, string>();

function textOf(names: CellNames): string {
  const text = texts.get(names) ?? JSON.stringify(names);
  texts.set(names, text);
  return text;
}

const named = (label: string): Extension => EditorView.contentAttributes.of({"aria-label": label});

function languageOf(kind: CellKind, {tables, scope}: CellNames): Extension {
  if (kind === "md") return markdown();
  if (kind === "sql") return sqlCompletion(tables);
  const names = completeFromList(scope.map((name) => ({label: name, type: "variable"})));
  return [javascript(), javascriptLanguage.data.of({autocomplete: names})];
}

/** From the place of a problem to the end of its word, or of its line where only that is known. */
function diagnostic({line, column, message}: CellProblem, doc: DocumentText): Diagnostic {
  const {from, to, text} = doc.line(Math.max(1, Math.min(doc.lines, line!)));
  const start = column === null ? from : Math.min(to, from + column - 1);
  const word = column === null ? null : /^[\p{L}\p{N}_]+/u.exec(text.slice(start - from));
  const end = word ? start + word[0].length : to;
  return start < end
    ? {from: start, to: end, severity: "error", message}
    : {from: Math.min(from, Math.max(0, to - 1)), to, severity: "error", message};
}
