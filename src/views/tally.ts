import {narrow, recount} from "../lib/index.js";
import type {Filter, Tally} from "../lib/index.js";
import type {Dataset} from "../state/datasets.js";
import type {Engine, EngineState} from "../state/engine.js";

/**
 * The tally of the employees looked at: counted by DuckDB once it is there, and by the tally itself as far as it can.
 * What neither can answer is nobody, and not everybody: see `waitsFor`.
 */
export async function tallyOf(dataset: Dataset, filter: Filter, engine: EngineState): Promise<Tally | null> {
  if (dataset.kind !== "records") return null;
  const {tally} = dataset;
  if (Object.keys(filter).length === 0) return tally;
  if (engine.status === "ready") return recount(tally, await engine.database.counts(filter));
  return narrow(tally, filter) ?? recount(tally, new Uint32Array(tally.count.length));
}

/** The engine for a page that needs it only where the tally cannot answer the filter by itself. */
export function watchIfNeeded(
  engine: Engine,
  dataset: Dataset,
  filter: Filter,
  notify: (state: EngineState) => void
): () => void {
  if (dataset.kind === "records" && !narrow(dataset.tally, filter)) return engine.watch(notify);
  notify({status: "none"});
  return () => {};
}

/** The filter as far as a page without DuckDB can answer it: all of it, or none. */
export function answerable(dataset: Dataset, filter: Filter): Filter {
  return dataset.kind === "records" && narrow(dataset.tally, filter) ? filter : {};
}

/** Why a filter cannot be answered yet, or at all; null where it can. */
export function waitsFor(dataset: Dataset, filter: Filter, engine: EngineState): "loading" | "unavailable" | null {
  if (dataset.kind !== "records" || engine.status === "ready" || narrow(dataset.tally, filter)) return null;
  return engine.status === "unavailable" ? "unavailable" : "loading";
}
