import {
  blockCross,
  blockTally,
  census,
  countedGroupings,
  crossCounts,
  groupings,
  keptGroupings,
  passing,
  splitCounts
} from "../lib/index.js";
import type {BlockedTally, Census, Cross, DistributionView, Filter, Grouping, Tally} from "../lib/index.js";
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
  /** The same people in blocks (`blockTally`), from which all is told of them but how many they are and their means. */
  blocks: People | null;
};

const made = new WeakMap<Tally, BlockedTally>();

/** The blocks of a tally, which depend on nothing else, made once. */
function blocksOf(tally: Tally): BlockedTally {
  const blocked = made.get(tally) ?? blockTally(tally);
  made.set(tally, blocked);
  return blocked;
}

const counted = countedGroupings.map((id) => groupings[id]);

/** The order in which people choose a grouping. */
export const groupingIds: GroupingId[] = ["instansi", "jenisJabatan", "status", "pendidikan", ...countedGroupings];

/** All people of the records, counted once; null for a table of means. */
export async function everyoneOf(dataset: Dataset, engine: EngineState): Promise<People | null> {
  if (dataset.kind !== "records") return null;
  const cross = engine.status === "ready" ? await engine.database.cross() : null;
  return everyoneIn(dataset.tally, cross);
}

/** All people of a tally, and the same in blocks. */
export function everyoneIn(tally: Tally, cross: Cross | null): People | null {
  const blocked = blocksOf(tally);
  const parts = cross && blockCross(blocked, cross);
  const blocks = peopleOf(blocked.tally, parts, census(blocked.tally, parts), {}, null);
  const people = peopleOf(tally, cross, census(tally, cross), {}, null);
  return people && {...people, blocks};
}

/** Those of them the filter lets through, of one agency or of all; null while the filter cannot be answered. */
export function filteredPeople(everyone: People, filter: Filter, only: string | null): People | null {
  if (!isFiltered(filter) && only === null) return everyone;
  const {tally, cross, census, blocks} = everyone;
  const people = peopleOf(tally, cross, census, filter, only);
  return people && {...people, blocks: blocks && filteredPeople(blocks, filter, only)};
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
    ],
    blocks: null
  };
}

const byAgency = (tally: Tally, count: Uint32Array) =>
  splitCounts(count, {levels: tally.groups, codes: tally.group}, tally.groups);

/** Head-counts split by a column the tally has kept. */
export function byColumn(tally: Tally, count: Uint32Array, id: (typeof keptGroupings)[number]): Uint32Array[] {
  const {values}: Grouping = groupings[id];
  return splitCounts<string | undefined>(count, tally.columns[id], values);
}
