import {common} from "../messages/common.js";
import {compareEngines} from "../lib/index.js";
import type {Filter, Scheme, ScoredTally, Weights} from "../lib/index.js";
import type {Locale} from "../messages/define.js";
import type {EngineState} from "../state/data/engine.js";

/** The records scored by SQL in DuckDB, held against the tally scored by the library. */
export async function checkEngines(
  engine: EngineState,
  {scored, scheme, weights, filter}: {scored: ScoredTally; scheme: Scheme; weights: Weights; filter: Filter},
  label: (id: string) => string,
  locale: Locale
): Promise<EngineCheck> {
  const t = common[locale];
  if (engine.status === "loading" || engine.status === "none") return {status: "loading"};
  if (engine.status === "unavailable")
    return {
      status: "unavailable",
      reason: engine.reason === "failed" ? t.engineFailed(engine.message) : t[engine.reason]
    };
  let rows;
  try {
    rows = await engine.database.summary(scheme, weights, filter);
  } catch (error) {
    return {status: "unavailable", reason: t.queryFailed(error instanceof Error ? error.message : String(error))};
  }
  const {comparisons, disagreements} = compareEngines(rows, scored, scheme, weights);
  const records = scored.population.reduce((sum, n) => sum + n, 0);
  if (disagreements.length === 0) return {status: "agree", records, comparisons};
  const details = disagreements.map(({instansi, quantity, sql, tally}) => ({
    instansi: label(instansi),
    quantity,
    sql,
    typescript: tally
  }));
  return {status: "differ", records, comparisons, details};
}

/** A number that came out differently; `quantity` is said in the reader's language. */
export type EngineDifference = {instansi: string; quantity: string; sql: number; typescript: number};
export type EngineCheck =
  | {status: "loading"}
  | {status: "agree"; records: number; comparisons: number}
  | {status: "differ"; records: number; comparisons: number; details: EngineDifference[]}
  /** `reason` is a whole sentence in the reader's language. */
  | {status: "unavailable"; reason: string};
