import type {Scenario} from "../../lib/index.js";
import {cellQueue} from "./cellQueue.js";
import {cellRunner} from "./cellRunner.js";
import {cellStates} from "./cellStates.js";
import {engines} from "./engines.js";
import type {OpenEngines} from "./engines.js";
import {plainProblem} from "./failure.js";
import {givenNames} from "./givenNames.js";
import {buildGraph, downstream, upstream} from "./graph.js";
import {memoParser} from "./memoParser.js";
import {labEngine} from "./messages.js";
import {runtimeCells} from "./runtimeCells.js";
import {columnsOfTables, sessionNames} from "./sessionNames.js";
import type {SessionOptions} from "./sessionOptions.js";
import {changedTables, editedCells, usersOfScenario, usersOfTables} from "./staleCells.js";
import type {Notebook, Session} from "./types.js";

/**
 * Opens a notebook. Observable's runtime decides what runs when: each cell is a variable whose inputs are the cells it
 * uses; the values themselves stay in DuckDB and in the sandbox. Cells run one at a time.
 */
export function openSession(first: Notebook, options: SessionOptions, open: OpenEngines = engines): Session {
  const {locale} = options;
  const t = labEngine[locale];
  const parse = memoParser(locale);
  const records = options.records !== null;
  let tables = options.tables;
  let closed = options.closed ?? {};
  let given = givenNames({records}, tables, closed);
  let notebook = first;
  let scenario = options.scenario;
  let nodes = buildGraph(notebook.cells, given, locale, parse);

  const states = cellStates();
  const queue = cellQueue(() => [...nodes.keys()]);
  const use = open(options, () => scenario);
  const runner = cellRunner({states, engines: use, queue}, () => nodes, locale);
  const cells = runtimeCells((id, input) => {
    if (!nodes.has(input)) return;
    const problem = {...plainProblem("waits", t.waits(called(input))), cells: [input]};
    states.set(id, {status: "error", milliseconds: null, output: {kind: "nothing"}, problem});
  });
  showGraphProblems();

  function called(id: string): string {
    const place = notebook.cells.findIndex((cell) => cell.id === id);
    return t.cell(notebook.cells[place]?.name ?? null, place + 1);
  }

  /** Cells that define one name, or use each other in a circle, say so without being run. */
  function showGraphProblems() {
    for (const [id, {problem}] of nodes)
      if (problem?.kind === "defined-twice" || problem?.kind === "circular") states.set(id, {status: "error", problem});
  }

  async function run(ids: string[]): Promise<void> {
    const all = new Set(ids);
    for (const id of upstream(ids, nodes)) if (states.get(id).status !== "done") all.add(id);
    const settled = [...all].map(cells.settled);
    for (const [id, node] of nodes) {
      if (!all.has(id)) continue;
      const circular = node.problem?.kind === "circular";
      cells.define(id, circular ? [] : node.from, () => runner.run(node));
    }
    await Promise.all(settled);
  }

  /** Takes the notebook as it is now; cells that changed, and those that use them, become stale. */
  function rebuild(next: Notebook) {
    const before = nodes;
    notebook = next;
    nodes = buildGraph(notebook.cells, given, locale, parse);
    const {gone, changed, stale} = editedCells(before, nodes);
    runner.markStale(stale);
    for (const id of [...gone, ...changed]) {
      cells.delete(id);
      const {cell, defines} = before.get(id) ?? {};
      if (cell && cell.kind !== "md") void queue.inTurn(() => use.forget(id, defines ?? [])).catch(() => {});
    }
    for (const id of gone) states.delete(id);
    showGraphProblems();
  }

  return {
    notebook: () => notebook,
    state(id) {
      const node = nodes.get(id);
      return {...states.get(id), defines: node?.defines ?? [], uses: node?.uses ?? []};
    },
    names() {
      const known = {...options.known, ...columnsOfTables(tables), ...use.tables()};
      return sessionNames(nodes.values(), known, runner.columns);
    },
    opening: () => use.opening(),
    edit: rebuild,
    tables(next, now = closed) {
      const changed = changedTables(tables, next);
      if (changed.length === 0) return;
      tables = next;
      closed = now;
      given = givenNames({records}, tables, closed);
      rebuild(notebook);
      void queue.inTurn(() => use.replace(next)).catch(() => {});
      runner.markStale(usersOfTables(nodes, changed));
    },
    trouble: (table) => queue.inTurn(() => use.trouble(table)),
    retyped: (table) => use.retyped(table),
    run: (id) => (nodes.has(id) ? run(downstream([id], nodes)) : Promise.resolve()),
    runAll: () => run([...nodes.keys()]),
    stop: runner.stop,
    scenario(next) {
      const scored = ruleset(next) !== ruleset(scenario);
      if (!scored && JSON.stringify(next) === JSON.stringify(scenario)) return;
      scenario = next;
      runner.markStale(usersOfScenario(nodes, {scored}));
    },
    watch: states.watch,
    close() {
      cells.clear();
      runner.close();
    }
  };
}

const ruleset = ({scheme, settings, weights}: Scenario) => JSON.stringify([scheme, settings, weights]);
