// @vitest-environment jsdom
// @vitest-environment jsdom
import {acceptCompletion, CompletionContext, currentCompletions, startCompletion} from "@codemirror/autocomplete";
import {EditorState} from "@codemirror/state";
import {EditorView} from "@codemirror/view";
import {expect, it, vi} from "vitest";
import {codeEditor} from "../../../src/lab/ui/codeEditor.js";
import {columnCompletion} from "../../../src/lab/ui/sqlCompletion.js";

Range.prototype.getClientRects = () => [] as unknown as DOMRectList;

const tables = {records: ["instansi", "pendidikan"], scored: ["indeks", "pendidikan"], punya: ["Nama Kota"]};

function offered(text: string, explicit = false) {
  const [before, after = ""] = text.split("|");
  const state = EditorState.create({doc: before! + after});
  const found = columnCompletion(tables, new CompletionContext(state, before!.length, explicit));
  return found && found.options.map(({label, apply}) => apply ?? label);
}

it("offers the columns of the tables named in the query, also after the place", () => {
  expect(offered("FROM scored WHERE pend|")).toEqual(["indeks", "pendidikan"]);
  expect(offered("SELECT ins| FROM records")).toEqual(["instansi", "pendidikan"]);
  expect(offered("SELECT | FROM Scored", true)).toEqual(["indeks", "pendidikan"]);
  expect(offered("SELECT n| FROM punya")).toEqual(['"Nama Kota"']);
});

it("offers those of all tables while none is named, and none after an alias, in a text, or unasked", () => {
  expect(offered("SELECT avg(ind|")).toEqual(["instansi", "pendidikan", "indeks", '"Nama Kota"']);
  expect(offered("FROM scored s WHERE s.pend|")).toBeNull();
  expect(offered("FROM scored WHERE pendidikan = 'S|")).toBeNull();
  expect(offered("FROM scored WHERE |")).toBeNull();
});

async function completed(source: string) {
  const data = {names: {tables, scope: []}, problem: null, label: "Isi"};
  const editor = codeEditor({kind: "sql", source}, data, {changed: () => {}, run: () => {}, move: () => {}});
  document.body.replaceChildren(editor.element);
  const view = EditorView.findFromDOM(editor.element)!;
  view.dispatch({selection: {anchor: source.length}});
  startCompletion(view);
  await vi.waitFor(() => expect(currentCompletions(view.state).length).toBeGreaterThan(0));
  return {view, labels: currentCompletions(view.state).map(({label}) => label)};
}

it("puts columns above keywords, and knows no words of other databases", async () => {
  expect((await completed("FROM scored WHERE pend")).labels[0]).toBe("pendidikan");
  expect((await completed("SELECT avg(ind")).labels[0]).toBe("indeks");
  expect((await completed("SELECT p")).labels).not.toContain("PG_EXCEPTION_DETAIL");
});

it("ends the line with Enter although a keyword is suggested, which Tab takes", async () => {
  const press = (view: EditorView, key: string, keyCode: number) =>
    view.contentDOM.dispatchEvent(new KeyboardEvent("keydown", {key, keyCode, bubbles: true, cancelable: true}));
  const {view, labels} = await completed("SELECT 1 wher");
  expect(labels[0]).toBe("WHERE");
  press(view, "Enter", 13);
  expect(view.state.doc.toString()).toBe("SELECT 1 wher\n");
  const other = (await completed("SELECT 1 wher")).view;
  await vi.waitFor(() => expect(acceptCompletion(other)).toBe(true));
  expect(other.state.doc.toString()).toBe("SELECT 1 WHERE");
});
