import {countedGroupings, crossCounts, groupings, narrow, passing, recount} from "../lib/index.js";
import type {Filter, KeptFilter, Tally} from "../lib/index.js";
import type {Dataset} from "../state/data/datasets.js";
import type {Engine, EngineState} from "../state/data/engine.js";

const counted = countedGroupings.map((id) => groupings[id]);

/**
 * The tally of the employees looked at: found in the tally itself as far as it can, and beyond in what DuckDB, once it is
 * there, has counted of the records. What neither can answer is nobody, and not everybody: see `waitsFor`.
 */
export async function tallyOf(dataset: Dataset, filter: Filter, engine: EngineState): Promise<Tally | null> {
  if (dataset.kind !== "records") return null;
  const {tally} = dataset;
  const narrowed = narrow(tally, filter);
  if (narrowed) return narrowed;
  if (engine.status !== "ready") return recount(tally, new Uint32Array(tally.count.length));
  const wanted = countedGroupings.map((id) => filter[id]);
  const {everyone} = crossCounts(await engine.database.cross(), counted, passing(tally, filter), wanted);
  return recount(tally, everyone);
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
export function answerable(dataset: Dataset, filter: Filter): KeptFilter {
  return dataset.kind === "records" && narrow(dataset.tally, filter) ? (filter as KeptFilter) : {};
}

/** Why a filter cannot be answered yet, or at all; null where it can. */
export function waitsFor(dataset: Dataset, filter: Filter, engine: EngineState): "loading" | "unavailable" | null {
  if (dataset.kind !== "records" || engine.status === "ready" || narrow(dataset.tally, filter)) return null;
  return engine.status === "unavailable" ? "unavailable" : "loading";
}
