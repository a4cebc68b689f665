import {census, countedGroupings, crossCounts, groupings, keptGroupings, passing, splitCounts} from "../lib/index.js";
import type {Census, Cross, DistributionView, Filter, Grouping, Tally} from "../lib/index.js";
import type {Dataset} from "../state/data/datasets.js";
import type {EngineState} from "../state/data/engine.js";
import {isFiltered} from "../model/protection.js";

export type GroupingId = DistributionView["by"];

/** Head-counts per cell of the whole tally: of everyone looked at, and of each group of each grouping there is. */
export type People = {
  tally: Tally;
  /** What the tally has not kept, from the records; null until they are there. */
  cross: Cross | null;
  /** Everyone, whatever the filter. */
  census: Census;
  filter: Filter;
  /** The agency that alone is looked at. */
  only: string | null;
  count: Uint32Array;
  groupings: {id: GroupingId; values: readonly string[]; counts: Uint32Array[]}[];
};

const counted = countedGroupings.map((id) => groupings[id]);

/** The order in which people choose a grouping. */
export const groupingIds: GroupingId[] = ["instansi", "jenisJabatan", "status", "pendidikan", ...countedGroupings];

/** All people of the records, counted once; null for a table of means. */
export async function everyoneOf(dataset: Dataset, engine: EngineState): Promise<People | null> {
  if (dataset.kind !== "records") return null;
  const cross = engine.status === "ready" ? await engine.database.cross() : null;
  return peopleOf(dataset.tally, cross, census(dataset.tally, cross), {}, null);
}

/** Those of them the filter lets through, of one agency or of all; null while the filter cannot be answered. */
export function filteredPeople(everyone: People, filter: Filter, only: string | null): People | null {
  const {tally, cross, census} = everyone;
  return isFiltered(filter) || only !== null ? peopleOf(tally, cross, census, filter, only) : everyone;
}

function peopleOf(
  tally: Tally,
  cross: Cross | null,
  census: Census,
  filter: Filter,
  only: string | null
): People | null {
  if (!cross && countedGroupings.some((id) => filter[id]?.length)) return null;
  const passed = passing(tally, filter);
  const agency = only === null ? -1 : tally.groups.indexOf(only);
  const cells = agency < 0 ? passed : passed.map((n, cell) => (tally.group[cell] === agency ? n : 0));
  const wanted = countedGroupings.map((id) => filter[id]);
  const found = cross && crossCounts(cross, counted, cells, wanted);
  const count = found?.everyone ?? cells;
  return {
    tally,
    cross,
    census,
    filter,
    only: agency < 0 ? null : only,
    count,
    groupings: [
      {id: "instansi", values: tally.groups, counts: byAgency(tally, count)},
      ...keptGroupings.map((id) => ({id, values: groupings[id].values, counts: byColumn(tally, count, id)})),
      ...(found ? countedGroupings.map((id, k) => ({id, values: groupings[id].values, counts: found.groups[k]!})) : [])
    ]
  };
}

const byAgency = (tally: Tally, count: Uint32Array) =>
  splitCounts(count, {levels: tally.groups, codes: tally.group}, tally.groups);

/** Head-counts split by a column the tally has kept. */
export function byColumn(tally: Tally, count: Uint32Array, id: (typeof keptGroupings)[number]): Uint32Array[] {
  const {values}: Grouping = groupings[id];
  return splitCounts<string | undefined>(count, tally.columns[id], values);
}
