import {Runtime} from "@observablehq/runtime";
import type {RuntimeError, Variable} from "@observablehq/runtime";
import type {Scenario} from "../../lib/index.js";
import {labEngine} from "./messages.js";
import type {Locale} from "../../messages/define.js";
import {cellStates} from "./cellStates.js";
import {engines} from "./engines.js";
import type {OpenEngines, SessionOptions} from "./engines.js";
import {CellFailure} from "./failure.js";
import {buildGraph, downstream, parseCell, upstream} from "./graph.js";
import type {Given, Node} from "./graph.js";
import type {Parsed} from "./parsed.js";
import type {Cell, Notebook, Output, Problem, Session, SmallTable} from "./types.js";

/** What can be named in JavaScript without any cell. */
export const scope = ["aq", "d3", "Plot", "timbang", "html", "svg", "display", "scenario", "document"];

/** The tables that are made of the records of people. */
const ofRecords = ["records", "scored"];

/** What became of a cell; `problem` if its output could not be shown although it ran. */
type Outcome = {output: Output; problem: Problem | null};

const fold = (name: string) => name.toLowerCase();

type Running = {id: string; kind: Cell["kind"]; stopping: boolean; abort(failure: CellFailure): void};

const grace = 2000;

/**
 * Opens a notebook. Observable's runtime decides what runs when: each cell is a variable whose inputs are the cells it
 * uses; the values themselves stay in DuckDB and in the sandbox. Cells run one at a time.
 */
export function openSession(first: Notebook, options: SessionOptions, open: OpenEngines = engines): Session {
  const {locale} = options;
  const t = labEngine[locale];
  const module = new Runtime({}, () => undefined).module();
  const variables = new Map<string, Variable>();
  const states = cellStates();
  const parse = rememberingParser(locale);
  let closed = options.closed ?? {};
  const givenWith = (tables: SmallTable[]): Given => {
    const opened = tables.map(({name}) => name);
    return options.records
      ? {tables: [...ofRecords, ...opened], scope, closed}
      : {tables: opened, scope, closed, withheld: ofRecords};
  };
  let small: SmallTable[] = options.tables;
  let given = givenWith(small);
  const outdated = new Set<string>();
  const waiting = new Map<string, (() => void)[]>();
  const ready: {id: string; run(): Promise<void>}[] = [];
  const resultColumns = new Map<string, string[]>();

  let notebook = first;
  let scenario = options.scenario;
  let nodes = buildGraph(notebook.cells, given, locale, parse);
  let queue: Promise<unknown> = Promise.resolve();
  let generation = 0;
  let running: Running | null = null;
  const use = open(options, () => scenario);
  tellGraphProblems();

  const called = (id: string) => {
    const place = notebook.cells.findIndex((cell) => cell.id === id);
    return t.cell(notebook.cells[place]?.name ?? null, place + 1);
  };

  function settle(id: string) {
    for (const resolve of waiting.get(id) ?? []) resolve();
    waiting.delete(id);
  }

  /** Cells that define one name, or use each other in a circle, say so without being run. */
  function tellGraphProblems() {
    for (const [id, {problem}] of nodes)
      if (problem?.kind === "defined-twice" || problem?.kind === "circular") states.set(id, {status: "error", problem});
  }

  /** Runs something when nothing else runs. */
  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = queue.then(task, task);
    queue = turn.catch(() => {});
    return turn;
  }

  /** Cells that can run now do so from the top of the notebook down; the runtime itself keeps no such order. */
  function evaluate(node: Node): Promise<void> {
    const asked = generation;
    return new Promise((resolve, reject) => {
      ready.push({id: node.cell.id, run: () => perform(node, asked).then(resolve, reject)});
      void inTurn(async () => {
        await new Promise((resolve) => setTimeout(resolve));
        const order = [...nodes.keys()];
        const [first] = ready.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
        ready.splice(ready.indexOf(first!), 1);
        await first!.run();
      });
    });
  }

  async function perform(node: Node, asked: number): Promise<void> {
    const {id, kind} = node.cell;
    if (node.problem) return fail(id, node.problem, null);
    if (asked !== generation) return fail(id, problem("stopped", t.stopped), null);
    const start = performance.now();
    const elapsed = () => performance.now() - start;
    const aborted = new Promise<never>((_, reject) => {
      running = {id, kind, stopping: false, abort: reject};
    });
    aborted.catch(() => {});
    const own = running!;
    states.set(id, {status: "running", milliseconds: null, problem: null});
    try {
      const {output, problem} = await Promise.race([answer(node), aborted]);
      const status = problem ? "error" : outdated.has(id) ? "stale" : "done";
      states.set(id, {status, milliseconds: elapsed(), output, problem});
    } catch (error) {
      if (error instanceof CellFailure && error.lost) ageSql();
      const told = error instanceof CellFailure ? error.problem : problem("runtime", t.runtime(said(error)));
      fail(id, own.stopping && told.kind !== "stopped" ? problem("stopped", t.stopped) : told, elapsed());
    } finally {
      outdated.delete(id);
      running = null;
    }
  }

  function fail(id: string, problem: Problem, milliseconds: number | null): never {
    const status = problem.kind === "stopped" ? "stopped" : "error";
    states.set(id, {status, milliseconds, output: {kind: "nothing"}, problem});
    throw new CellFailure(problem);
  }

  async function answer({cell, parsed, from}: Node): Promise<Outcome> {
    if (parsed.kind === "problem") throw new CellFailure(parsed.problem);
    const sources = from.map((id) => nodes.get(id)).filter((node) => node !== undefined);
    if (parsed.kind === "sql") {
      const code = sources.filter(({cell}) => cell.kind === "js").flatMap(({defines}) => defines);
      const tables = parsed.reads.flatMap((mark) => {
        const name = code.find((name) => name === mark.name) ?? code.find((name) => fold(name) === fold(mark.name));
        return name === undefined ? [] : [{...mark, name}];
      });
      const table = await use.sql(cell, parsed, tables);
      if (cell.name !== null && table)
        resultColumns.set(
          cell.name,
          table.columns.map(({name}) => name)
        );
      return {output: table ? {kind: "table", table} : {kind: "nothing"}, problem: null};
    }
    const owned = (node: Node) => parsed.uses.filter((name) => node.defines.includes(name));
    const tables = sources.filter(({cell}) => cell.kind === "sql").flatMap(owned);
    for (const name of parsed.defines) resultColumns.delete(name);
    const {tables: made, ...outcome} = await use.code(cell, parsed, sources.flatMap(owned), tables);
    for (const [name, columns] of Object.entries(made)) resultColumns.set(name, columns);
    return outcome;
  }

  function define(id: string) {
    const node = nodes.get(id)!;
    if (!variables.has(id)) {
      const observer = {
        fulfilled() {
          if (variables.get(id) === made) settle(id);
        },
        rejected(error: unknown) {
          if (variables.get(id) !== made) return;
          const {input} = error as RuntimeError;
          if (input !== undefined && nodes.has(input))
            states.set(id, {
              status: "error",
              milliseconds: null,
              output: {kind: "nothing"},
              problem: {...problem("waits", t.waits(called(input))), cells: [input]}
            });
          settle(id);
        }
      };
      // The runtime also tells of a variable that was deleted.
      const made = module.variable(observer);
      variables.set(id, made);
    }
    const circular = node.problem?.kind === "circular";
    variables.get(id)!.define(id, circular ? [] : node.from, () => evaluate(node));
  }

  async function runCells(ids: string[]): Promise<void> {
    const all = new Set(ids);
    for (const id of upstream(ids, nodes)) if (states.get(id).status !== "done") all.add(id);
    const settled = [...all].map(
      (id) => new Promise<void>((resolve) => waiting.set(id, [...(waiting.get(id) ?? []), resolve]))
    );
    for (const id of nodes.keys()) if (all.has(id)) define(id);
    await Promise.all(settled);
  }

  function age(ids: Iterable<string>) {
    for (const id of ids) {
      if (running?.id === id) outdated.add(id);
      states.age(id);
    }
  }

  /** When DuckDB was opened anew, no result of SQL is there any more. */
  function ageSql() {
    for (const [id, {cell}] of nodes) if (cell.kind === "sql" && id !== running?.id) age([id]);
  }

  function drop(id: string) {
    variables.get(id)?.delete();
    variables.delete(id);
    settle(id);
  }

  /** Takes the notebook as it is now; cells that changed, and those that use them, become stale. */
  function rebuild(next: Notebook) {
    const before = nodes;
    notebook = next;
    nodes = buildGraph(notebook.cells, given, locale, parse);
    const gone = [...before.keys()].filter((id) => !nodes.has(id));
    const changed = [...nodes.keys()].filter((id) => !sameNode(before.get(id), nodes.get(id)!));
    age(new Set([...downstream([...gone, ...changed], before), ...downstream(changed, nodes)]));
    for (const id of [...gone, ...changed]) {
      drop(id);
      const {cell, defines} = before.get(id) ?? {};
      if (cell && cell.kind !== "md") void inTurn(() => use.forget(id, defines ?? [])).catch(() => {});
    }
    for (const id of gone) states.delete(id);
    tellGraphProblems();
  }

  return {
    notebook: () => notebook,
    state(id) {
      const node = nodes.get(id);
      return {...states.get(id), defines: node?.defines ?? [], uses: node?.uses ?? []};
    },
    names() {
      const tables = {...options.known, ...columnsOf(small), ...use.tables()};
      const defined: string[] = [];
      for (const {cell, defines} of nodes.values()) {
        defined.push(...defines);
        for (const name of defines)
          if (cell.kind === "sql" || resultColumns.has(name)) tables[name] = resultColumns.get(name) ?? [];
      }
      return {tables, scope: [...scope, ...defined]};
    },
    opening: () => use.opening(),
    edit: rebuild,
    tables(next, now = closed) {
      const rowsOf = (tables: SmallTable[]) =>
        new Map(tables.map((table) => [table.name, "stream" in table ? table.stream : JSON.stringify(table.rows)]));
      const [had, has] = [rowsOf(small), rowsOf(next)];
      const other = [...had.keys(), ...has.keys()].filter((name) => had.get(name) !== has.get(name)).map(fold);
      if (other.length === 0) return;
      small = next;
      closed = now;
      given = givenWith(next);
      rebuild(notebook);
      void inTurn(() => use.replace(next)).catch(() => {});
      const touched = [...nodes].filter(
        ([, {parsed}]) => parsed.kind === "sql" && parsed.uses.some((name) => other.includes(fold(name)))
      );
      age(
        downstream(
          touched.map(([id]) => id),
          nodes
        )
      );
    },
    run: (id) => (nodes.has(id) ? runCells(downstream([id], nodes)) : Promise.resolve()),
    runAll: () => runCells([...nodes.keys()]),
    async stop() {
      ++generation;
      const now = running;
      if (!now) return;
      now.stopping = true;
      if (now.kind !== "sql") {
        use.endCode();
        now.abort(new CellFailure(problem("stopped", t.stopped)));
        for (const [id, {cell, defines}] of nodes) if (cell.kind === "js" && defines.length > 0) age([id]);
      } else {
        const answered = queue;
        const late = new Promise((resolve) => setTimeout(resolve, grace, "late"));
        use.cancelSql();
        if ((await Promise.race([answered, late])) === "late" && running === now) {
          use.endSql();
          now.abort(new CellFailure(problem("stopped", t.stoppedHard)));
          ageSql();
        }
      }
      await queue;
    },
    scenario(next) {
      const scored = ruleset(next) !== ruleset(scenario);
      if (!scored && JSON.stringify(next) === JSON.stringify(scenario)) return;
      scenario = next;
      const touched = [...nodes.values()].filter(({cell, uses}) =>
        cell.kind === "sql" ? scored && uses.some((name) => name.toLowerCase() === "scored") : uses.includes("scenario")
      );
      age(
        downstream(
          touched.map(({cell}) => cell.id),
          nodes
        )
      );
    },
    watch: states.watch,
    close() {
      ++generation;
      for (const id of [...variables.keys()]) drop(id);
      use.endCode();
      use.endSql();
      running?.abort(new CellFailure(problem("stopped", t.stopped)));
    }
  };
}

const problem = (kind: Problem["kind"], message: string): Problem => ({kind, message, line: null, column: null});

const said = (error: unknown) => (error instanceof Error ? error.message : String(error));

const ruleset = ({scheme, settings, weights}: Scenario) => JSON.stringify([scheme, settings, weights]);

function sameNode(before: Node | undefined, now: Node): boolean {
  return (
    before !== undefined &&
    before.parsed === now.parsed &&
    before.cell.name === now.cell.name &&
    before.problem?.kind === now.problem?.kind &&
    before.from.join() === now.from.join()
  );
}

/** Reads a cell anew only when it has changed. */
function rememberingParser(locale: Locale): typeof parseCell {
  const known = new Map<string, {key: string; parsed: Parsed}>();
  return (cell) => {
    const key = JSON.stringify([cell.kind, cell.name, cell.source]);
    const found = known.get(cell.id);
    if (found?.key === key) return found.parsed;
    const parsed = parseCell(cell, locale);
    known.set(cell.id, {key, parsed});
    return parsed;
  };
}

/** The columns of tables that are not in DuckDB yet, as far as they are known. */
function columnsOf(tables: readonly SmallTable[]): Record<string, string[]> {
  return Object.fromEntries(
    tables.map((table) => [table.name, "rows" in table ? [...new Set(table.rows.flatMap(Object.keys))] : []])
  );
}
