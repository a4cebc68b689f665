// @vitest-environment jsdom
import {describe, expect, it, vi} from "vitest";
import {codeEditor} from "../../../src/lab/ui/codeEditor.js";
import type {EditorData} from "../../../src/lab/ui/codeEditor.js";

// What jsdom lacks and CodeMirror measures with.
Range.prototype.getClientRects = () => [] as unknown as DOMRectList;

const data: EditorData = {names: {tables: {records: ["instansi"]}, scope: ["Plot"]}, problem: null, label: "Isi sel 1"};

function edited(source: string, kind: "sql" | "js" | "md" = "sql") {
  const actions = {changed: vi.fn(), run: vi.fn(), move: vi.fn()};
  const editor = codeEditor({kind, source}, data, actions);
  document.body.replaceChildren(editor.element);
  const content = editor.element.querySelector<HTMLElement>(".cm-content")!;
  const press = (key: string, modifiers: KeyboardEventInit) =>
    content.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true, ...modifiers}));
  return {editor, actions, content, press};
}

describe("codeEditor", () => {
  it("has a name that can be read out, and follows the place of its cell", () => {
    const {editor, content} = edited("SELECT 1");
    expect(content.getAttribute("aria-label")).toBe("Isi sel 1");
    editor.show({...data, label: "Isi sel 2"});
    expect(content.getAttribute("aria-label")).toBe("Isi sel 2");
  });
  it("runs by keyboard, and moves its cell", () => {
    const {actions, press} = edited("SELECT 1");
    press("Enter", {ctrlKey: true});
    press("Enter", {shiftKey: true});
    press("ArrowDown", {altKey: true, keyCode: 40});
    expect(actions.run).toHaveBeenCalledTimes(2);
    expect(actions.move).toHaveBeenCalledWith(1);
    expect(actions.changed).not.toHaveBeenCalled();
  });
  it("underlines a problem in its line from its column, and takes the mark away", async () => {
    const {editor} = edited("SELECT\n  salah\nFROM records");
    const problem = {kind: "sql" as const, message: "tidak ada", line: 2, column: 3};
    editor.show({...data, problem});
    await vi.waitFor(() => expect(editor.element.querySelector(".cm-lintRange-error")?.textContent).toBe("salah"));
    editor.show(data);
    expect(editor.element.querySelector(".cm-lintRange-error")).toBeNull();
  });
  it("takes a line beyond the last, and none, without breaking", () => {
    const {editor} = edited("");
    editor.show({...data, problem: {kind: "sql", message: "kosong", line: 9, column: 9}});
    editor.show({...data, problem: {kind: "sql", message: "kosong", line: null, column: null}});
    expect(editor.value).toBe("");
  });
  it("is told of other text without telling it back", () => {
    const {editor, actions} = edited("a");
    editor.write("b");
    expect([editor.value, actions.changed.mock.calls]).toEqual(["b", []]);
  });
});
