import {narrow, recount} from "../lib/index.js";
import type {Filter, Tally} from "../lib/index.js";
import type {Dataset} from "../state/datasets.js";
import type {EngineState} from "../state/engine.js";

/** The tally of the employees looked at: counted by DuckDB once it is there, and by the tally itself as far as it can. */
export async function tallyOf(dataset: Dataset, filter: Filter, engine: EngineState): Promise<Tally | null> {
  if (dataset.kind !== "records") return null;
  if (Object.keys(filter).length === 0) return dataset.tally;
  if (engine.status === "ready") return recount(dataset.tally, await engine.database.counts(filter));
  return narrow(dataset.tally, filter) ?? dataset.tally;
}

/** Whether a filter waits for DuckDB, so that what is shown is not yet what was asked for. */
export function isWaiting(dataset: Dataset, filter: Filter, engine: EngineState): boolean {
  return dataset.kind === "records" && engine.status !== "ready" && narrow(dataset.tally, filter) === null;
}

/** What a page without DuckDB can show of a filter. */
export const narrowed = (tally: Tally, filter: Filter): Tally => narrow(tally, filter) ?? tally;
