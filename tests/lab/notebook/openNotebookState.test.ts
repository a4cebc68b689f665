import {describe, expect, it} from "vitest";
import type {Notebook} from "../../../src/lab/engine/types.js";
import {edited, fork, forkedVersion, isOpen, opened} from "../../../src/lab/notebook/openNotebookState.js";

const notebook = (title: string, source = "1"): Notebook => ({
  format: "timbang-lab",
  version: 1,
  title,
  cells: [{id: "a", kind: "js", source, name: null}]
});
const names = {copied: (title: string) => `${title} (salinan)`, newId: () => "baru"};
const history = (present: Notebook) => ({past: [], present, future: []});
const own = {kind: "own", id: "x"} as const;
const example = {kind: "example", id: "e"} as const;
const foreign = {kind: "foreign", from: "link"} as const;

describe("an edit", () => {
  const edit = (origin: typeof own | typeof example | typeof foreign, next: Notebook) =>
    edited({history: history(notebook("Uji")), origin}, history(next), names);

  it("leaves one's own notebook under its id", () => {
    expect(edit(own, notebook("Uji", "2"))).toEqual({history: history(notebook("Uji", "2")), origin: own});
  });
  it("makes an example one's own, under the title of a copy unless the title is what was edited", () => {
    const origin = {kind: "own", id: "baru"};
    expect(edit(example, notebook("Uji", "2"))).toEqual({history: history(notebook("Uji (salinan)", "2")), origin});
    expect(edit(example, notebook("Lain"))).toEqual({history: history(notebook("Lain")), origin});
  });
  it("makes a notebook from elsewhere one's own under its title", () => {
    const origin = {kind: "own", id: "baru"};
    expect(edit(foreign, notebook("Uji", "2"))).toEqual({history: history(notebook("Uji", "2")), origin});
  });
});

it("a notebook edited in two windows goes on as a copy, with the versions that wait", () => {
  const copy = fork({id: "x", notebook: notebook("Uji"), changed: 7}, names);
  expect(copy).toEqual({id: "baru", notebook: notebook("Uji (salinan)"), changed: 7});
  const later = {id: "x", notebook: notebook("Uji", "2"), changed: 8};
  expect(forkedVersion(later, "x", copy)).toEqual({id: "baru", notebook: notebook("Uji (salinan)", "2"), changed: 8});
  expect(forkedVersion({...later, id: "y"}, "x", copy)).toEqual({...later, id: "y"});
});

it("a notebook is opened without a past", () => {
  expect(opened(notebook("Uji"), foreign, "foreign")).toEqual({
    history: history(notebook("Uji")),
    origin: foreign,
    status: "foreign"
  });
});

it("only one's own notebook is open by its id", () => {
  expect([own, {...example, id: "x"}, foreign].map((origin) => isOpen({origin}, "x"))).toEqual([true, false, false]);
  expect(isOpen({origin: own}, "y")).toBe(false);
});
