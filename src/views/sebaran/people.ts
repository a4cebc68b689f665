import {groupings, splitCounts} from "../../lib/index.js";
import type {DistributionView, Filter, Grouping, Tally} from "../../lib/index.js";
import type {Dataset} from "../../state/datasets.js";
import type {EngineState} from "../../state/engine.js";

export type GroupingId = DistributionView["by"];

/** Head-counts per cell of the whole tally: of everyone looked at, and of each group of each grouping there is. */
export type People = {
  tally: Tally;
  /** Under the filter, and without it. */
  everyone: {filtered: Uint32Array; whole: Uint32Array};
  groupings: {id: GroupingId; values: readonly string[]; filtered: Uint32Array[]; whole: Uint32Array[]}[];
};

/** The groupings that need the records themselves; the others the tally has kept. */
export const counted = ["jenisKelamin", "kelompokUmur", "kanal"] as const;
const kept = ["status", "jenisJabatan", "pendidikan"] as const;

/** The order in which people choose a grouping. */
export const groupingIds: GroupingId[] = ["instansi", "jenisJabatan", "status", "pendidikan", ...counted];

/** The people the page shows; null for a table of means, and while the filter cannot be answered. */
export async function peopleOf(dataset: Dataset, filter: Filter, engine: EngineState): Promise<People | null> {
  if (dataset.kind !== "records") return null;
  const {tally} = dataset;
  const database = engine.status === "ready" ? engine.database : null;
  const all = Object.values(filter).every((values) => values.length === 0);
  const whole = tally.count;
  const filtered = all ? whole : database ? await database.counts(filter) : passing(tally, filter);
  if (!filtered) return null;
  const wholeCounted = (await database?.groups({})) ?? [];
  const filteredCounted = all ? wholeCounted : ((await database?.groups(filter)) ?? []);
  return {
    tally,
    everyone: {filtered, whole},
    groupings: [
      {
        id: "instansi",
        values: tally.groups,
        filtered: byAgency(tally, filtered),
        whole: byAgency(tally, whole)
      },
      ...kept.map((id) => ({
        id,
        values: groupings[id].values,
        filtered: byColumn(tally, filtered, id),
        whole: byColumn(tally, whole, id)
      })),
      ...(database
        ? counted.map((id, i) => ({
            id,
            values: groupings[id].values,
            filtered: filteredCounted[i]!,
            whole: wholeCounted[i]!
          }))
        : [])
    ]
  };
}

const byAgency = (tally: Tally, count: Uint32Array) =>
  splitCounts(count, {levels: tally.groups, codes: tally.group}, tally.groups);

/** Head-counts split by a column the tally has kept. */
export function byColumn(tally: Tally, count: Uint32Array, id: (typeof kept)[number]): Uint32Array[] {
  const {values}: Grouping = groupings[id];
  return splitCounts<string | undefined>(count, tally.columns[id], values);
}

/** The head-counts the filter lets through, by the tally alone; null where it asks for what the tally has not kept. */
function passing(tally: Tally, filter: Filter): Uint32Array | null {
  const asked = Object.entries(filter).filter(([, values]) => values.length > 0);
  if (asked.some(([key]) => !kept.some((id) => id === key))) return null;
  return tally.count.map((n, cell) =>
    asked.every(([key, values]) => {
      const {levels, codes} = tally.columns[key as (typeof kept)[number]];
      return (values as readonly unknown[]).includes(levels[codes[cell]!]);
    })
      ? n
      : 0
  );
}
