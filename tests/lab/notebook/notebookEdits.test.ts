import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {changeCell, deleteCell, emptyCell, insertCell, moveCell} from "../../../src/lab/notebook/notebookEdits.js";
import {openHistory, redone, restructured, retyped, undone} from "../../../src/lab/notebook/notebookHistory.js";
import type {Notebook} from "../../../src/lab/engine/types.js";

const notebook = (...ids: string[]): Notebook => ({
  format: "timbang-lab",
  version: 1,
  title: "Uji",
  cells: ids.map((id) => ({id, kind: "sql", source: `SELECT '${id}'`, name: null}))
});
const ids = ({cells}: Notebook) => cells.map(({id}) => id).join("");

describe("the cells of a notebook", () => {
  it("come between others, move, and stay at the edges", () => {
    expect(ids(insertCell(notebook("a", "b"), 1, emptyCell("md", "x")))).toBe("axb");
    expect(ids(moveCell(notebook("a", "b", "c"), "b", -1))).toBe("bac");
    expect(ids(moveCell(notebook("a", "b", "c"), "b", 1))).toBe("acb");
    const edge = notebook("a", "b");
    expect(moveCell(edge, "a", -1)).toBe(edge);
    expect(moveCell(edge, "b", 1)).toBe(edge);
    expect(moveCell(edge, "z", 1)).toBe(edge);
  });
});

describe("undo", () => {
  it("brings a deleted cell back with its text, and keeps what was typed elsewhere since", () => {
    let history = openHistory(notebook("a", "b"));
    history = restructured(history, deleteCell(history.present, "a"));
    history = retyped(history, changeCell(history.present, "b", {source: "SELECT 2"}));
    history = undone(history);
    expect(history.present.cells.map(({source}) => source)).toEqual(["SELECT 'a'", "SELECT 2"]);
    history = redone(history);
    expect(history.present.cells.map(({source}) => source)).toEqual(["SELECT 2"]);
  });
  it("takes a name back", () => {
    let history = openHistory(notebook("a"));
    history = restructured(history, changeCell(history.present, "a", {name: "hasil"}));
    expect(undone(history).present.cells[0]!.name).toBeNull();
  });
  it("does nothing where there is nothing", () => {
    const history = openHistory(notebook("a"));
    expect(undone(history)).toEqual(history);
    expect(redone(history)).toEqual(history);
  });
  it("of any run of edits ends where it began, and redo where they ended", () => {
    const step = fc.oneof(
      fc.record({do: fc.constant("insert" as const), at: fc.nat(3)}),
      fc.record({do: fc.constant("delete" as const), at: fc.nat(3)}),
      fc.record({do: fc.constant("move" as const), at: fc.nat(3)})
    );
    fc.assert(
      fc.property(fc.array(step, {maxLength: 20}), (steps) => {
        const start = notebook("a", "b", "c");
        let history = openHistory(start);
        steps.forEach((edit, n) => {
          const {present} = history;
          const id = present.cells[edit.at]?.id ?? "a";
          history = restructured(
            history,
            edit.do === "insert"
              ? insertCell(present, edit.at, emptyCell("js", `n${n}`))
              : edit.do === "delete"
                ? deleteCell(present, id)
                : moveCell(present, id, 1)
          );
        });
        const end = history.present;
        steps.forEach(() => (history = undone(history)));
        expect(history.present).toEqual(start);
        steps.forEach(() => (history = redone(history)));
        expect(history.present).toEqual(end);
      })
    );
  });

  it("takes back a text that a step changed, but none that was typed over since", () => {
    const start = notebook("a", "b");
    const rewritten = changeCell(changeCell(start, "a", {source: "baru"}), "b", {source: "baru"});
    let history = retyped(restructured(openHistory(start), rewritten), changeCell(rewritten, "b", {source: "diketik"}));
    history = undone(history);
    expect(history.present.cells.map(({source}) => source)).toEqual([start.cells[0]!.source, "diketik"]);
    history = redone(history);
    expect(history.present.cells.map(({source}) => source)).toEqual(["baru", "diketik"]);
  });
});
