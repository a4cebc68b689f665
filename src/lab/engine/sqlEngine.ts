import type {Scenario} from "../../lib/index.js";
import type {LabDatabase} from "./database.js";
import {CellFailure, errorText, plainProblem} from "./failure.js";
import {labEngine} from "./messages.js";
import {reopenable} from "./reopenable.js";
import type {SessionOptions} from "./sessionOptions.js";
import type {SmallTable} from "./types.js";

/** DuckDB as it is open: the scenario its view `scored` follows, and the tables of JavaScript it has. */
export type OpenedDatabase = {db: LabDatabase; scored: Scenario; received: Set<string>; close(): void};

/** DuckDB for the cells, opened when first needed and anew after it was ended. */
export type SqlEngine = {
  readonly current: OpenedDatabase | null;
  readonly opening: boolean;
  open(): Promise<OpenedDatabase>;
  /** Lets the view `scored` follow the scenario of now. */
  score(opened: OpenedDatabase): Promise<void>;
  /** Why a query failed: the error itself, unless it took DuckDB with it, which then is ended. */
  failureOf(error: unknown, opened: OpenedDatabase): Promise<unknown>;
  replace(tables: SmallTable[]): Promise<void>;
  end(): void;
};

export function sqlEngine(options: SessionOptions, scenario: () => Scenario): SqlEngine {
  const {locale} = options;
  const t = labEngine[locale];
  let small = options.tables;
  const place = reopenable<OpenedDatabase>(async () => {
    const asked = scenario();
    const {openLabDatabase} = await import("./database.js");
    const db = await openLabDatabase({...options, tables: small}, asked, locale);
    return {db, scored: asked, received: new Set(), close: () => void db.close()};
  });
  return {
    get current() {
      return place.current;
    },
    get opening() {
      return place.opening;
    },
    open: () =>
      place.get().catch((error: unknown) => {
        throw new CellFailure(plainProblem("sql", t.databaseFailed(errorText(error))));
      }),
    async score(opened) {
      const now = scenario();
      if (opened.scored !== now) await opened.db.score(now);
      opened.scored = now;
    },
    async failureOf(error, opened) {
      if (place.current !== opened || (await opened.db.alive())) return error;
      if (place.current === opened) place.end();
      const memory = error instanceof CellFailure && error.problem.kind === "too-large";
      const message = memory ? t.noMemoryLost : t.databaseLost(errorText(error));
      return new CellFailure(plainProblem(memory ? "too-large" : "sql", message), "sql");
    },
    async replace(tables) {
      small = tables;
      if (place.current ?? place.opening) await (await place.get()).db.replace(tables);
    },
    end: place.end
  };
}
