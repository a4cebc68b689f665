import {describe, expect, it} from "vitest";
import {codeOutcome} from "../../../src/lab/engine/codeOutcome.js";
import {labEngine} from "../../../src/lab/engine/messages.js";
import type {Parsed} from "../../../src/lab/engine/parsed.js";
import type {SandboxAnswer} from "../../../src/lab/sandbox/protocol.js";

type Code = Extract<Parsed, {body: string}>;
const code: Code = {kind: "js", defines: [], uses: [], assigns: [], body: "", indent: 4};
const outcome = (answer: object, parsed: Code = code) => codeOutcome(answer as SandboxAnswer, parsed, "en");
const text = (text: string) => ({kind: "text" as const, text});

describe("what became of code", () => {
  it("is nothing, one thing, or several one after the other", () => {
    expect(outcome({done: [], tables: {}}).output).toEqual({kind: "nothing"});
    expect(outcome({done: [text("a")], tables: {}}).output).toEqual(text("a"));
    expect(outcome({done: [text("a"), text("b")], tables: {baris: ["n"]}})).toEqual({
      output: {kind: "list", outputs: [text("a"), text("b")]},
      problem: null,
      tables: {baris: ["n"]}
    });
  });
  it("is a table that can be looked at by rows", async () => {
    const shown = {kind: "table", table: {columns: [{name: "n", type: "number"}], values: [[1, 2]], rows: 2}};
    const {output} = outcome({done: [shown], tables: {}});
    expect(output.kind === "table" && (await output.table.slice(1, 1))).toEqual([[2]]);
  });
  it("is a sentence where the output is too large, and no failure", () => {
    expect(outcome({large: 150_000_000, limit: 40_000_000})).toEqual({
      output: {kind: "nothing"},
      problem: {kind: "too-large", message: labEngine.en.outputTooLarge("150", "40"), line: null, column: null},
      tables: {}
    });
  });
  it.each([
    [1, 9, code, 1, 5],
    [1, 2, code, 1, 1],
    [3, 9, code, 3, 9],
    [3, null, code, 3, null],
    [null, null, code, null, null],
    [2, 5, {...code, kind: "md" as const}, null, null]
  ])("is a failure at its place in the cell: line %s, column %s", (line, column, parsed, atLine, atColumn) => {
    const problem = {kind: "runtime", message: labEngine.en.runtime("gagal"), line: atLine, column: atColumn};
    expect(() => outcome({error: "gagal", line, column}, parsed)).toThrow(expect.objectContaining({problem}));
  });
});
