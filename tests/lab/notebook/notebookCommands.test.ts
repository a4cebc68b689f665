import {expect, it} from "vitest";
import type {Notebook} from "../../../src/lab/engine/types.js";
import {notebookCommands} from "../../../src/lab/notebook/notebookCommands.js";
import {openHistory} from "../../../src/lab/notebook/notebookHistory.js";

const notebook: Notebook = {
  format: "timbang-lab",
  version: 1,
  title: "Uji",
  cells: [
    {id: "a", kind: "sql", source: "SELECT 1", name: "satu"},
    {id: "b", kind: "js", source: "satu", name: null}
  ]
};

function open() {
  let history = openHistory(notebook);
  const commands = notebookCommands(
    () => history,
    (next) => (history = next),
    () => "baru"
  );
  const present = () => history.present;
  return {...commands, present, steps: () => history.past.length};
}

it("typing is no step, a change of the cells there are is one", () => {
  const {write, title, insert, move, remove, rename, present, steps} = open();
  write("a", "SELECT 2");
  title("Lain");
  expect([present().title, present().cells[0]!.source, steps()]).toEqual(["Lain", "SELECT 2", 0]);
  expect(insert("md", 1)).toBe("baru");
  move("b", -1);
  remove("baru");
  rename("a", "dua");
  expect([present().cells.map(({id, name}) => [id, name]), steps()]).toEqual([
    [
      ["a", "dua"],
      ["b", null]
    ],
    4
  ]);
});

it("what changes nothing is no step", () => {
  const {move, rename, rewrite, steps} = open();
  move("a", -1);
  rename("a", "satu");
  rename("z", "dua");
  rewrite(new Map());
  expect(steps()).toBe(0);
});

it("several texts are changed in one step, which can be undone and redone", () => {
  const {rewrite, undo, redo, present, steps} = open();
  const sources = () => present().cells.map(({source}) => source);
  rewrite(
    new Map([
      ["a", "SELECT 3"],
      ["b", "tiga"]
    ])
  );
  expect([sources(), steps()]).toEqual([["SELECT 3", "tiga"], 1]);
  undo();
  expect(sources()).toEqual(["SELECT 1", "satu"]);
  redo();
  expect(sources()).toEqual(["SELECT 3", "tiga"]);
});
