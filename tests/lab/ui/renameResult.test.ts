import {describe, expect, it} from "vitest";
import type {LabCell} from "../../../src/lab/engine/types.js";
import {renameText, resultRename} from "../../../src/lab/ui/renameResult.js";

const cells: LabCell[] = [
  {id: "a", kind: "sql", source: "SELECT 1 AS n", name: "satu"},
  {id: "b", kind: "sql", source: "SELECT n FROM satu", name: null},
  {id: "c", kind: "js", source: "satu + dua", name: null},
  {id: "d", kind: "md", source: "Jadi ${satu}.", name: null}
];
const users =
  (...ids: string[]) =>
  (id: string) =>
    ids.includes(id);

describe("another name for a result", () => {
  it("means nothing where nobody uses the old one, it stays, or there was none", () => {
    expect(resultRename(cells, "a", "dua", users())).toBeNull();
    expect(resultRename(cells, "a", "satu", users("b"))).toBeNull();
    expect(resultRename(cells, "b", "dua", users("c"))).toBeNull();
  });
  it("rewrites the cells in which it is sure what the old one means, and names the others", () => {
    expect(resultRename(cells, "a", "dua", users("a", "b", "c", "d"))).toEqual({
      old: "satu",
      users: [2, 3, 4],
      sure: [2, 4],
      byHand: [3],
      sources: new Map([
        ["b", "SELECT n FROM dua"],
        ["d", "Jadi ${dua}."]
      ])
    });
  });
  it("rewrites nothing where it is taken away", () => {
    expect(resultRename(cells, "a", null, users("b", "c"))).toEqual({
      old: "satu",
      users: [2, 3],
      sure: [],
      byHand: [],
      sources: new Map()
    });
  });
  it("is told in words, with an offer for what is sure", () => {
    const plan = {old: "satu", users: [2, 3, 1200], sure: [2, 1200], byHand: [3], sources: new Map()};
    expect(renameText(plan, "dua", "en")).toEqual({
      text: "The old name “satu” is still used in: cell 2, 3, 1,200. In cell 3 the word may mean something else, or the new name is used there already; change it yourself.",
      offer: {
        label: "Change it to “dua” in cell 2, 1,200",
        done: "The name was changed in cell 2, 1,200. The button Undo takes that back."
      }
    });
    expect(renameText({...plan, sure: [], byHand: []}, null, "en")).toEqual({
      text: "The old name “satu” is still used in: cell 2, 3, 1,200.",
      offer: null
    });
  });
});
