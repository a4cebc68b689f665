import {census, narrow, neighbourhood, scoreTally, smallestGroup} from "../lib/index.js";
import type {Cross, Filter, Neighbours, Scheme} from "../lib/index.js";
import type {Dataset, RecordsDataset} from "../state/data/datasets.js";
import type {EngineState} from "../state/data/engine.js";

/** What `unitsFromTally` and `unitsFromAggregates` are told of what must not be shown, under each scheme. */
export type Protection = (scheme: Scheme) => {minimum: number; neighbours: Neighbours | null};

/** Whether a filter leaves anything out. */
export const isFiltered = (filter: Filter) => Object.values(filter).some((values) => values.length > 0);

/**
 * Below agency level, groups of fewer than `smallestGroup` are not shown, nor what tells of them together with other filters; of a
 * table that a person opened it is not known what its rows are. Where a filter cannot be answered (yet), nobody is
 * looked at.
 */
export async function protectionOf(dataset: Dataset, filter: Filter, engine: EngineState): Promise<Protection> {
  const asks = dataset.kind === "records" && isFiltered(filter) && !narrow(dataset.tally, filter);
  const cross = asks && engine.status === "ready" ? await engine.database.cross() : null;
  return asks && !cross ? () => ({minimum: smallestGroup, neighbours: null}) : protectionIn(dataset, filter, cross);
}

/** The same with what DuckDB has counted at hand, or, for a filter that the tally can answer, without it. */
export function protectionIn(dataset: Dataset, filter: Filter, cross: Cross | null = null): Protection {
  const filtered = isFiltered(filter);
  const minimum = filtered || !dataset.manifest ? smallestGroup : 0;
  if (dataset.kind !== "records" || !filtered) return () => ({minimum, neighbours: null});
  const known = new Map<Scheme, Neighbours>();
  const among = around(dataset, filter, cross);
  return (scheme) => {
    if (!known.has(scheme)) known.set(scheme, among(scheme));
    return {minimum, neighbours: known.get(scheme)!};
  };
}

function around({tally}: RecordsDataset, filter: Filter, cross: Cross | null): (scheme: Scheme) => Neighbours {
  const everyone = census(tally, cross);
  const agency = Uint16Array.from(everyone.cell, (cell) => tally.group[cell]!);
  return (scheme) => neighbourhood(everyone, filter, scoreTally(tally, scheme).tuple)(agency, tally.groups.length);
}
