import type {Scenario} from "../../lib/index.js";
import {outputLimit} from "../sandbox/protocol.js";
import {codeEngine} from "./codeEngine.js";
import {codeOutcome} from "./codeOutcome.js";
import type {CodeOutcome} from "./codeOutcome.js";
import {CellFailure} from "./failure.js";
import type {Mark, Parsed} from "./parsed.js";
import type {SessionOptions} from "./sessionOptions.js";
import {sqlEngine} from "./sqlEngine.js";
import {tableToSql} from "./tableToSql.js";
import type {LabCell, CellProblem, ResultTable, SmallTable} from "./types.js";

/** The two places where cells run, each opened when first needed and anew after it was ended. */
export type Engines = {
  /** Runs statements that read tables which JavaScript made: `tables`, by the names they have there. */
  sql(cell: LabCell, parsed: Extract<Parsed, {kind: "sql"}>, tables: readonly Mark[]): Promise<ResultTable | null>;
  /** Runs code with `inputs` in scope, of which `tables` are results of SQL; gives the columns of the tables it defines. */
  code(
    cell: LabCell,
    parsed: Extract<Parsed, {body: string}>,
    inputs: string[],
    tables: string[]
  ): Promise<CodeOutcome>;
  /** Takes from DuckDB what a cell made, and the tables of these names that came from JavaScript. */
  forget(cell: string, defined: readonly string[]): Promise<void>;
  tables(): Record<string, string[]>;
  /** Whether DuckDB is being opened. */
  opening(): boolean;
  /** Puts other small tables in the place of those there were. */
  replace(tables: SmallTable[]): Promise<void>;
  /** Why a small table is not in DuckDB, which is opened for it; null if it is. */
  trouble(name: string): Promise<string | null>;
  /** Which columns of a small table have another type than its file says; null if none has. */
  retyped(name: string): string | null;
  cancelSql(): void;
  endSql(): void;
  endCode(): void;
};

export type OpenEngines = (options: SessionOptions, scenario: () => Scenario) => Engines;

export const engines: OpenEngines = (options, scenario) => {
  const {locale} = options;
  const database = sqlEngine(options, scenario);
  const code = codeEngine(options);
  const exported = async (name: string) => code.ask(await code.open(), {kind: "export", name});

  // What is known to be needed is fetched while the notebook is still being read.
  database.open().catch(() => {});

  return {
    async sql(cell, parsed, tables) {
      const opened = await database.open();
      await database.score(opened);
      for (const name of parsed.defines) code.current?.received.delete(name);
      const problems: CellProblem[] = [];
      try {
        for (const table of tables) {
          const problem = await tableToSql(table, opened, exported, locale);
          if (problem) problems.push(problem);
        }
        return await opened.db.run(cell.id, cell.name, parsed.statements);
      } catch (error) {
        // Not every word that looks like a table is one, so what could not be brought matters only when it is missed.
        if (problems[0] && error instanceof CellFailure && missing.test(error.message))
          throw new CellFailure(problems[0]);
        throw await database.failureOf(error, opened);
      }
    },
    async code(cell, parsed, inputs, tables) {
      const opened = await code.open();
      for (const name of parsed.defines) database.current?.received.delete(name);
      for (const name of tables) {
        if (opened.received.has(name)) continue;
        const {db} = await database.open();
        const answer = await code.ask(opened, {kind: "import", name, bytes: await db.exportArrow(name, outputLimit)});
        if ("error" in answer) throw new Error(answer.error);
        opened.received.add(name);
      }
      const answer = await code.ask(opened, {
        kind: "evaluate",
        cell: cell.id.replaceAll(/\W/g, "_"),
        markdown: parsed.kind === "md",
        body: parsed.body,
        inputs,
        scenario: scenario()
      });
      return codeOutcome(answer, parsed, locale);
    },
    async forget(cell, defined) {
      const opened = database.current;
      await opened?.db.forget(cell);
      for (const name of defined) if (opened?.received.delete(name)) await opened.db.importArrow(name, null);
    },
    tables: () => database.current?.db.given ?? {},
    opening: () => database.opening,
    replace: database.replace,
    trouble: async (name) => (await database.open()).db.trouble(name),
    retyped: (name) => database.current?.db.retyped(name) ?? null,
    cancelSql: () => void database.current?.db.cancel().catch(() => {}),
    endSql: database.end,
    endCode() {
      code.end();
      database.current?.received.clear();
    }
  };
};

const missing = /does not exist/;
