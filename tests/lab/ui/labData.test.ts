import {describe, expect, it} from "vitest";
import type {CellState} from "../../../src/lab/engine/types.js";
import {barData, listData, proseCells} from "../../../src/lab/ui/labData.js";
import type {OpenNotebookState} from "../../../src/lab/notebook/types.js";
import {idle, notebook} from "./fixture.js";

const state: OpenNotebookState = {
  history: {past: [], present: notebook, future: []},
  origin: {kind: "own", id: "a"},
  status: "saved",
  own: [
    {id: "a", title: "Uji", changed: Date.UTC(2026, 0, 2)},
    {id: "b", title: "", changed: 0}
  ],
  removed: null
};
const session = (states: Record<string, CellState["status"]> = {}) => ({
  state: (id: string) => ({...idle, status: states[id] ?? "idle"})
});
const step = {notebook, rewritten: []};
const quiet = {text: "", offer: null};

describe("what the bar shows", () => {
  it("is the open notebook at rest", () => {
    expect(barData(state, {session: session(), runs: 0}, {text: "Selesai.", offer: null})).toEqual({
      title: "Uji",
      running: false,
      canUndo: false,
      canRedo: false,
      status: "saved",
      feedback: "Selesai.",
      offer: null
    });
  });
  it("runs while a cell does, or all are being run", () => {
    expect(barData(state, {session: session({kode: "running"}), runs: 0}, quiet).running).toBe(true);
    expect(barData(state, {session: session({kode: "done"}), runs: 1}, quiet).running).toBe(true);
  });
  it("can be undone and redone as far as there is a history", () => {
    const history = {past: [step], present: notebook, future: []};
    expect(barData({...state, history}, {session: session(), runs: 0}, quiet)).toMatchObject({
      canUndo: true,
      canRedo: false
    });
  });
});

describe("what the list shows", () => {
  const examples = [{id: "e", notebook}];
  it("names what has no title, and marks what is open", () => {
    expect(listData(state, examples, "en")).toEqual({
      examples: [{id: "e", title: "Uji"}],
      own: [
        {id: "a", title: "Uji", changed: new Date("2026-01-02")},
        {id: "b", title: "Untitled", changed: new Date(0)}
      ],
      open: "a",
      removed: null
    });
  });
  it("marks nothing while what is open came from elsewhere, and tells what was deleted", () => {
    const removed = {id: "c", notebook: {...notebook, title: ""}, changed: 0};
    expect(listData({...state, origin: {kind: "foreign", from: "link"}, removed}, [], "id")).toMatchObject({
      open: null,
      removed: "Tanpa judul"
    });
  });
});

it("shows prose before anything runs, but none with code in it, and none twice", () => {
  const md = (id: string, source: string) => ({id, kind: "md" as const, source, name: null});
  const present = {...notebook, cells: [md("a", "# A"), md("b", "${1}"), ...notebook.cells, md("c", "C")]};
  const history = {past: [], present, future: []};
  expect(proseCells({...state, history}, session({c: "done"}))).toEqual(["a", "prosa"]);
});
