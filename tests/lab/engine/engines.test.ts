// alone: other tests need the real database and sandbox
import {beforeEach, describe, expect, it, vi} from "vitest";
import type {LabDatabase} from "../../../src/lab/engine/database.js";
import {openLabDatabase} from "../../../src/lab/engine/database.js";
import {engines} from "../../../src/lab/engine/engines.js";
import {CellFailure, plainProblem} from "../../../src/lab/engine/failure.js";
import {labEngine} from "../../../src/lab/engine/messages.js";
import type {Parsed} from "../../../src/lab/engine/parsed.js";
import type {SessionOptions} from "../../../src/lab/engine/sessionOptions.js";
import type {LabCell} from "../../../src/lab/engine/types.js";
import type {SandboxAnswer, SandboxRequest} from "../../../src/lab/sandbox/protocol.js";
import {openSandbox, SandboxClosed} from "../../../src/lab/sandbox/sandbox.js";
import type {Scenario} from "../../../src/lib/index.js";

vi.mock("../../../src/lab/engine/database.js", () => ({openLabDatabase: vi.fn()}));
vi.mock("../../../src/lab/sandbox/sandbox.js", () => ({
  openSandbox: vi.fn(),
  SandboxClosed: class extends Error {}
}));

const t = labEngine.en;
const cell = (id: string, kind: LabCell["kind"] = "sql"): LabCell => ({id, kind, source: "", name: null});
const query: Extract<Parsed, {kind: "sql"}> = {kind: "sql", defines: [], uses: [], reads: [], statements: []};
const code: Extract<Parsed, {kind: "js"}> = {kind: "js", defines: [], uses: [], assigns: [], body: "1", indent: 0};
const mark = {name: "baris", line: 1, column: 6};
const exported = {id: 1, exported: new Uint8Array([1]), columns: ["n"], rows: 1};
const done = {id: 1, done: [], tables: {}};

beforeEach(() => void vi.mocked(openLabDatabase).mockReset());

/** Engines over a DuckDB and a sandbox that note what they are asked. */
function opened(
  answer: (request: SandboxRequest) => SandboxAnswer = ({kind}) => (kind === "export" ? exported : done)
) {
  const log: string[] = [];
  const db = {
    given: {records: ["instansi"]},
    score: vi.fn(async () => void log.push("score")),
    run: vi.fn<LabDatabase["run"]>(async (id) => (log.push(`run ${id}`), null)),
    forget: async (id: string) => void log.push(`forget ${id}`),
    exportArrow: async (name: string) => (log.push(`carry ${name}`), new Uint8Array()),
    importArrow: async (name: string, table: object | null) => void log.push(`receive ${name}${table ? "" : " null"}`),
    replace: async (tables: {name: string}[]) => void log.push(`replace ${tables.map(({name}) => name).join()}`),
    alive: vi.fn(async () => true),
    cancel: async () => void log.push("cancel"),
    close: async () => void log.push("close")
  };
  vi.mocked(openLabDatabase).mockImplementation(async () => (log.push("open"), db as unknown as LabDatabase));
  const ask = vi.fn(async (request: SandboxRequest) => {
    log.push([request.kind, ...("name" in request ? [request.name] : [])].join(" "));
    return answer(request);
  });
  vi.mocked(openSandbox).mockImplementation(async () => ({ask, close: () => void log.push("end")}));
  let scenario = {scheme: "a"} as unknown as Scenario;
  const text = async () => "";
  const options = {locale: "en", tables: [], records: null, worker: text, frame: text} as unknown as SessionOptions;
  const use = engines(options, () => scenario);
  return {use, log, db, ask, rescore: () => (scenario = {...scenario})};
}

describe("the places where cells run", () => {
  it("open DuckDB at once and the sandbox when code first runs", async () => {
    const {use, log} = opened();
    expect([use.opening(), use.tables()]).toEqual([true, {}]);
    await use.sql(cell("a"), query, []);
    expect([use.opening(), use.tables(), log]).toEqual([false, {records: ["instansi"]}, ["open", "run a"]]);
    expect(openSandbox).not.toHaveBeenCalled();
  });
  it("let `scored` follow the scenario before a query, once for each", async () => {
    const {use, log, rescore} = opened();
    await use.sql(cell("a"), query, []);
    rescore();
    await use.sql(cell("b"), query, []);
    await use.sql(cell("c"), query, []);
    expect(log).toEqual(["open", "run a", "score", "run b", "run c"]);
  });
  it("carry a result to code once, and again when its cell has run anew", async () => {
    const {use, log} = opened();
    const run = () => use.code(cell("js 1", "js"), code, ["hasil"], ["hasil"]);
    await run();
    await run();
    await use.sql(cell("a"), {...query, defines: ["hasil"]}, []);
    await run();
    const carried = ["carry hasil", "import hasil", "evaluate"];
    expect(log).toEqual(["open", ...carried, "evaluate", "run a", ...carried]);
  });
  it("bring a table of code to DuckDB once, and again when its cell has run anew or the sandbox was ended", async () => {
    const {use, log} = opened();
    const run = () => use.sql(cell("a"), query, [mark]);
    await run();
    await run();
    await use.code(cell("b", "js"), {...code, defines: ["baris"]}, [], []);
    await run();
    use.endCode();
    await run();
    const brought = ["export baris", "receive baris", "run a"];
    expect(log).toEqual(["open", ...brought, "run a", "evaluate", ...brought, "end", ...brought]);
  });
  it("let go of what a cell made, and of its tables of code that DuckDB has", async () => {
    const {use, log} = opened();
    await use.sql(cell("a"), query, [mark]);
    log.length = 0;
    await use.forget("b", ["baris", "lain"]);
    expect(log).toEqual(["forget b", "receive baris null"]);
  });
  it("put other small tables in their place, also while DuckDB is being opened", async () => {
    const {use, log} = opened();
    await use.replace([{name: "kota", rows: []}]);
    expect(log).toEqual(["open", "replace kota"]);
    use.endSql();
    await use.replace([{name: "lain", rows: []}]);
    expect(log).toEqual(["open", "replace kota", "close"]);
    await use.sql(cell("a"), query, []);
    expect(vi.mocked(openLabDatabase).mock.calls.at(-1)![0].tables).toEqual([{name: "lain", rows: []}]);
  });
  it("say what kept a table of code from SQL only where it is missed", async () => {
    const {use, db} = opened(() => ({id: 1, notTable: "5"}));
    expect(await use.sql(cell("a"), query, [mark])).toBeNull();
    db.run.mockRejectedValue(new CellFailure(plainProblem("sql", "Table baris does not exist")));
    await expect(use.sql(cell("a"), query, [mark])).rejects.toThrow(t.notTable("baris", "5"));
    db.run.mockRejectedValue(new CellFailure(plainProblem("sql", "syntax error")));
    await expect(use.sql(cell("a"), query, [mark])).rejects.toThrow("syntax error");
  });
  it.each([
    ["too-large", t.noMemoryLost],
    ["sql", t.databaseLost("habis")]
  ] as const)("open DuckDB anew when a query broke it, and say what is lost: %s", async (kind, message) => {
    const {use, db, log} = opened();
    db.run.mockRejectedValueOnce(new CellFailure(plainProblem(kind, "habis")));
    db.alive.mockResolvedValueOnce(false);
    await expect(use.sql(cell("a"), query, [])).rejects.toMatchObject({problem: {kind, message}, lost: "sql"});
    await use.sql(cell("b"), query, []);
    expect(log).toEqual(["open", "close", "open", "run b"]);
  });
  it("say that DuckDB cannot be opened, to every query that waited, and try again", async () => {
    const {use} = opened();
    vi.mocked(openLabDatabase).mockRejectedValueOnce(new Error("WASM"));
    await expect(use.sql(cell("a"), query, [])).rejects.toThrow(t.databaseFailed("WASM"));
    expect(await use.sql(cell("a"), query, [])).toBeNull();
  });
  it("say that the sandbox does not open, or was lost", async () => {
    const {use, ask} = opened();
    vi.mocked(openSandbox).mockRejectedValueOnce(new SandboxClosed("60 s"));
    const run = () => use.code(cell("a", "js"), code, [], []);
    await expect(run()).rejects.toThrow(t.sandboxFailed("60 s"));
    ask.mockRejectedValueOnce(new SandboxClosed());
    await expect(run()).rejects.toThrow(t.sandboxLost);
    expect((await run()).output).toEqual({kind: "nothing"});
  });
});
