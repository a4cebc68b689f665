import {describe, expect, it, vi} from "vitest";
import {labEngine} from "../../../src/lab/engine/messages.js";
import {tableToSql} from "../../../src/lab/engine/tableToSql.js";
import type {SandboxAnswer} from "../../../src/lab/sandbox/protocol.js";

const t = labEngine.en;
const mark = {name: "baris", line: 2, column: 6};
const bytes = new Uint8Array([1]);

async function brought(answer: SandboxAnswer | object, received: string[] = []) {
  const importArrow = vi.fn(async () => {});
  const ask = vi.fn(async () => answer as SandboxAnswer);
  const opened = {db: {importArrow}, received: new Set(received)};
  const problem = await tableToSql(mark, opened, ask, "en");
  return {problem, given: importArrow.mock.calls, asked: ask.mock.calls.length, received: [...opened.received]};
}

describe("a table of JavaScript that SQL names", () => {
  it("is brought to DuckDB, in the place of one whose name differs by case alone", async () => {
    expect(await brought({exported: bytes, columns: ["a", "b"], rows: 3}, ["lain", "Baris"])).toEqual({
      problem: null,
      given: [["baris", {bytes, rows: 3}]],
      asked: 1,
      received: ["lain", "baris"]
    });
  });
  it("is not asked for while DuckDB has it", async () => {
    expect(await brought({}, ["baris"])).toEqual({problem: null, given: [], asked: 0, received: ["baris"]});
  });
  it.each([
    [{notTable: "5"}, "sql", t.notTable("baris", "5")],
    [{large: 200_000_000, limit: 100_000_000}, "too-large", t.tooLargeForSql("baris", "200", "100")],
    [{error: "gagal", line: 1, column: 1}, "runtime", t.runtime("gagal")],
    [{exported: bytes, columns: ["a", "A"], rows: 1}, "sql", t.columnsAlike("baris", "A")]
  ])("is forgotten where it cannot be read, and the place of its name is told: %o", async (answer, kind, message) => {
    expect(await brought(answer)).toEqual({
      problem: {kind, message, line: 2, column: 6},
      given: [["baris", null]],
      asked: 1,
      received: []
    });
  });
  it("is nothing where the sandbox gives none", async () => {
    expect(await brought({done: [], tables: {}})).toMatchObject({problem: null, given: [], received: []});
  });
});
