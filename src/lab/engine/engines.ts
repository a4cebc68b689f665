import type {Scenario} from "../../lib/index.js";
import {labEngine} from "./messages.js";
import type {Locale} from "../../messages/define.js";
import type {LabDatabase, Sources} from "./database.js";
import {columnTable} from "./columnTable.js";
import {CellFailure} from "./failure.js";
import {sameButCase} from "../../files/sameButCase.js";
import {megabytes} from "../../files/megabytes.js";
import type {Mark, Parsed} from "./parsed.js";
import {openSandbox, SandboxClosed, sandboxPatience} from "../sandbox/sandbox.js";
import type {Sandbox} from "../sandbox/sandbox.js";
import {outputLimit} from "../sandbox/protocol.js";
import type {Shown} from "../sandbox/protocol.js";
import type {Cell, ClosedFiles, Output, Problem, ResultTable, SmallTable} from "./types.js";

/** What a notebook runs on. */
export type SessionOptions = Sources & {
  locale: Locale;
  scenario: Scenario;
  /** Tables that cells may still name although their files are not open. */
  closed?: ClosedFiles;
  /** Columns of tables that DuckDB has when it is open, to be suggested before. */
  known?: Record<string, string[]>;
  /** The code of the worker in which JavaScript and Markdown cells run. */
  worker(): Promise<string>;
};

/** The two places where cells run, each opened when first needed and anew after it was ended. */
export type Engines = {
  /** Runs statements that read tables which JavaScript made: `tables`, by the names they have there. */
  sql(cell: Cell, parsed: Extract<Parsed, {kind: "sql"}>, tables: readonly Mark[]): Promise<ResultTable | null>;
  /** Runs code with `inputs` in scope, of which `tables` are results of SQL; tells the columns of the tables it defines. */
  code(
    cell: Cell,
    parsed: Extract<Parsed, {body: string}>,
    inputs: string[],
    tables: string[]
  ): Promise<{output: Output; problem: Problem | null; tables: Record<string, string[]>}>;
  /** Takes from DuckDB what a cell made, and the tables of these names that came from JavaScript. */
  forget(cell: string, defined: readonly string[]): Promise<void>;
  tables(): Record<string, string[]>;
  /** Whether DuckDB is being opened. */
  opening(): boolean;
  /** Puts other small tables in the place of those there were. */
  replace(tables: SmallTable[]): Promise<void>;
  cancelSql(): void;
  endSql(): void;
  endCode(): void;
};

export type OpenEngines = (options: SessionOptions, scenario: () => Scenario) => Engines;

export const engines: OpenEngines = (options, scenario) => {
  const {locale} = options;
  const t = labEngine[locale];
  let database: Promise<LabDatabase> | null = null;
  let opened: LabDatabase | null = null;
  let scored: Scenario | null = null;
  let small = options.tables;
  let sandbox: Promise<Sandbox> | null = null;
  let held = new Set<string>();
  let taken = new Set<string>();

  function openSql(): Promise<LabDatabase> {
    if (database) return database;
    const asked = scenario();
    const opening = import("./database.js").then(({openLabDatabase}) =>
      openLabDatabase({...options, tables: small}, asked, locale)
    );
    database = opening;
    opening.then(
      (found) => {
        if (database !== opening) return void found.close();
        opened = found;
        scored = asked;
      },
      () => {
        if (database === opening) database = null;
      }
    );
    return opening.catch((error: unknown) => {
      throw new CellFailure(problem("sql", t.databaseFailed(said(error))));
    });
  }

  function openCode(): Promise<Sandbox> {
    if (sandbox) return sandbox;
    const opening = options.worker().then((code) => openSandbox(code, locale));
    sandbox = opening;
    opening.catch(() => {
      if (sandbox === opening) sandbox = null;
    });
    return opening.catch(() => {
      throw new CellFailure(problem("runtime", t.sandboxFailed(String(sandboxPatience))));
    });
  }

  function closed(error: unknown): never {
    throw error instanceof SandboxClosed ? new CellFailure(problem("runtime", t.sandboxLost)) : error;
  }

  function endSql() {
    void opened?.close();
    opened = database = scored = null;
    taken = new Set();
  }

  /** Brings a value of JavaScript to DuckDB, unless it is there; gives what stands in the way. */
  async function bring(db: LabDatabase, {name, line, column}: Mark): Promise<Problem | null> {
    if (taken.has(name)) return null;
    for (const other of taken) if (other.toLowerCase() === name.toLowerCase()) taken.delete(other);
    const cannot = async (kind: Problem["kind"], message: string): Promise<Problem> => {
      await db.receive(name, null);
      return {kind, message, line, column};
    };
    const answer = await (await openCode()).ask({kind: "take", name}).catch(closed);
    if ("notTable" in answer) return cannot("sql", t.notTable(name, answer.notTable));
    if ("large" in answer)
      return cannot(
        "too-large",
        t.tooLargeForSql(name, megabytes(answer.large, locale), megabytes(outputLimit, locale))
      );
    if ("error" in answer) return cannot("runtime", t.runtime(answer.error));
    if (!("taken" in answer)) return null;
    const twice = sameButCase(answer.columns);
    if (twice) return cannot("sql", t.columnsAlike(name, twice));
    await db.receive(name, {bytes: answer.taken, rows: answer.rows});
    taken.add(name);
    return null;
  }

  // What is known to be needed is fetched while the notebook is still being read.
  openSql().catch(() => {});

  return {
    async sql(cell, parsed, tables) {
      const db = await openSql();
      const now = scenario();
      if (scored !== now) await db.score(now);
      scored = now;
      for (const name of parsed.defines) held.delete(name);
      const problems: Problem[] = [];
      try {
        for (const table of tables) problems.push(...[await bring(db, table)].filter((found) => found !== null));
        return await db.run(cell.id, cell.name, parsed.statements);
      } catch (error) {
        // Not every word that looks like a table is one, so what could not be brought matters only when it is missed.
        if (problems[0] && error instanceof CellFailure && missing.test(error.message))
          throw new CellFailure(problems[0]);
        if (opened !== db || (await db.alive())) throw error;
        if (opened === db) endSql();
        const memory = error instanceof CellFailure && error.problem.kind === "too-large";
        const message = memory ? t.noMemoryLost : t.databaseLost(said(error));
        throw new CellFailure(problem(memory ? "too-large" : "sql", message), true);
      }
    },
    async code(cell, parsed, inputs, tables) {
      const workplace = await openCode();
      for (const name of parsed.defines) taken.delete(name);
      for (const name of tables) {
        if (held.has(name)) continue;
        const bytes = await (await openSql()).carry(name, outputLimit);
        const answer = await workplace.ask({kind: "bring", name, bytes});
        if ("error" in answer) throw new Error(answer.error);
        held.add(name);
      }
      const answer = await workplace
        .ask({
          kind: "evaluate",
          cell: cell.id.replaceAll(/\W/g, "_"),
          markdown: parsed.kind === "md",
          body: parsed.body,
          inputs,
          scenario: scenario()
        })
        .catch(closed);
      if ("error" in answer) throw new CellFailure(codeProblem(answer, parsed, t.runtime(answer.error)));
      if ("done" in answer) return {output: outputOf(answer.done), problem: null, tables: answer.tables};
      const {large, limit} = "large" in answer ? answer : {large: 0, limit: outputLimit};
      const message = t.outputTooLarge(megabytes(large, locale), megabytes(limit, locale));
      return {output: {kind: "nothing"}, problem: problem("too-large", message), tables: {}};
    },
    async forget(cell, defined) {
      await opened?.forget(cell);
      for (const name of defined) if (taken.delete(name)) await opened?.receive(name, null);
    },
    tables: () => opened?.given ?? {},
    opening: () => database !== null && opened === null,
    async replace(tables) {
      small = tables;
      const db = await database;
      await db?.replace(tables);
    },
    cancelSql: () => void opened?.cancel().catch(() => {}),
    endSql,
    endCode() {
      void sandbox?.then(
        (found) => found.close(),
        () => {}
      );
      sandbox = null;
      held = new Set();
      taken = new Set();
    }
  };
};

const missing = /does not exist/;

function outputOf(shown: Shown[]): Output {
  const outputs = shown.map((one): Output =>
    one.kind === "table" ? {kind: "table", table: columnTable(one.table)} : one
  );
  return outputs.length === 0 ? {kind: "nothing"} : outputs.length === 1 ? outputs[0]! : {kind: "list", outputs};
}

function codeProblem(
  {line, column}: {line: number | null; column: number | null},
  {kind, indent}: Extract<Parsed, {body: string}>,
  message: string
): Problem {
  // The pieces of a Markdown cell are run on lines of their own.
  if (kind === "md" || line === null) return problem("runtime", message);
  const at = column === null ? null : line === 1 ? Math.max(column - indent, 1) : column;
  return {kind: "runtime", message, line, column: at};
}

const problem = (kind: Problem["kind"], message: string): Problem => ({kind, message, line: null, column: null});

const said = (error: unknown) => (error instanceof Error ? error.message : String(error));
