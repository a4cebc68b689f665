import type {Locale} from "../../messages/define.js";
import type {CellQueue} from "./cellQueue.js";
import type {CellStates} from "./cellStates.js";
import type {Engines} from "./engines.js";
import {CellFailure, errorText, plainProblem} from "./failure.js";
import type {CellNode} from "./graph.js";
import {labEngine} from "./messages.js";
import {runCell} from "./runCell.js";
import type {LabCell, CellProblem} from "./types.js";

type Running = {id: string; kind: LabCell["kind"]; stopping: boolean; abort(failure: CellFailure): void};

/** Milliseconds after which a query that was asked to end is ended by force. */
const grace = 2000;

/** Runs cells, each in its turn, and keeps what became of them. */
export type CellRunner = {
  /** The columns of tables that cells made, by name. */
  readonly columns: ReadonlyMap<string, string[]>;
  run(node: CellNode): Promise<void>;
  /** Marks cells whose results are no longer those of what is written; one that runs, when it has run. */
  markStale(ids: Iterable<string>): void;
  /** Ends what runs, and lets nothing run that was asked for before. */
  stop(): Promise<void>;
  /** Ends what runs without waiting. */
  close(): void;
};

export function cellRunner(
  {states, engines, queue}: {states: CellStates; engines: Engines; queue: CellQueue},
  nodes: () => ReadonlyMap<string, CellNode>,
  locale: Locale
): CellRunner {
  const t = labEngine[locale];
  const columns = new Map<string, string[]>();
  const outdated = new Set<string>();
  let generation = 0;
  let running: Running | null = null;

  function markStale(ids: Iterable<string>) {
    for (const id of ids) {
      if (running?.id === id) outdated.add(id);
      states.markStale(id);
    }
  }

  /** When DuckDB was opened anew, no result of SQL is there any more. */
  function markSqlStale() {
    for (const [id, {cell}] of nodes()) if (cell.kind === "sql" && id !== running?.id) markStale([id]);
  }

  /** When code runs in a new place, nothing is defined there. */
  function markCodeStale() {
    for (const [id, {cell, defines}] of nodes())
      if (cell.kind === "js" && defines.length > 0 && id !== running?.id) markStale([id]);
  }

  function fail(id: string, problem: CellProblem, milliseconds: number | null): never {
    const status = problem.kind === "stopped" ? "stopped" : "error";
    states.set(id, {status, milliseconds, output: {kind: "nothing"}, problem});
    throw new CellFailure(problem);
  }

  async function perform(node: CellNode, asked: number): Promise<void> {
    const {id, kind} = node.cell;
    if (node.problem) return fail(id, node.problem, null);
    if (asked !== generation) return fail(id, plainProblem("stopped", t.stopped), null);
    const start = performance.now();
    const elapsed = () => performance.now() - start;
    const aborted = new Promise<never>((_, reject) => {
      running = {id, kind, stopping: false, abort: reject};
    });
    aborted.catch(() => {});
    const own = running!;
    states.set(id, {status: "running", milliseconds: null, problem: null});
    try {
      if (kind !== "sql" && node.parsed.kind !== "problem")
        for (const name of node.parsed.defines) columns.delete(name);
      const {output, problem} = await Promise.race([evaluate(node), aborted]);
      const status = problem ? "error" : outdated.has(id) ? "stale" : "done";
      states.set(id, {status, milliseconds: elapsed(), output, problem});
    } catch (error) {
      if (error instanceof CellFailure && error.lost === "sql") markSqlStale();
      if (error instanceof CellFailure && error.lost === "code") markCodeStale();
      const cause = error instanceof CellFailure ? error.problem : plainProblem("runtime", t.runtime(errorText(error)));
      fail(id, own.stopping && cause.kind !== "stopped" ? plainProblem("stopped", t.stopped) : cause, elapsed());
    } finally {
      outdated.delete(id);
      running = null;
    }
  }

  async function evaluate(node: CellNode) {
    const outcome = await runCell(node, nodes(), engines);
    for (const [name, made] of Object.entries(outcome.columns)) columns.set(name, made);
    return outcome;
  }

  function stopCode(now: Running) {
    engines.endCode();
    now.abort(new CellFailure(plainProblem("stopped", t.stopped)));
    for (const [id, {cell, defines}] of nodes()) if (cell.kind === "js" && defines.length > 0) markStale([id]);
  }

  async function stopSql(now: Running) {
    const answered = queue.idle();
    const late = new Promise((resolve) => setTimeout(resolve, grace, "late"));
    engines.cancelSql();
    if ((await Promise.race([answered, late])) !== "late" || running !== now) return;
    engines.endSql();
    now.abort(new CellFailure(plainProblem("stopped", t.stoppedHard)));
    markSqlStale();
  }

  return {
    columns,
    run(node) {
      const asked = generation;
      return queue.cell(node.cell.id, () => perform(node, asked));
    },
    markStale,
    async stop() {
      ++generation;
      const now = running;
      if (!now) return;
      now.stopping = true;
      if (now.kind === "sql") await stopSql(now);
      else stopCode(now);
      await queue.idle();
    },
    close() {
      ++generation;
      engines.endCode();
      engines.endSql();
      running?.abort(new CellFailure(plainProblem("stopped", t.stopped)));
    }
  };
}
