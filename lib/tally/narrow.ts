import type {Filter} from "../dataset/filter.js";
import {recount} from "./recount.js";
import type {Tally} from "./types.js";

/** What a tally by itself can filter: it counts by these, and no longer knows the rest. */
const kept = ["status", "jenisJabatan", "pendidikan"] as const;

/** The employees the filter lets through, found in the tally alone; null where the filter asks for what it has not kept. */
export function narrow(tally: Tally, filter: Filter): Tally | null {
  const asked = (Object.keys(filter) as (keyof Filter)[]).filter((key) => filter[key]?.length);
  if (asked.some((key) => !kept.includes(key as (typeof kept)[number]))) return null;
  const tests = kept.flatMap((key) => {
    const wanted = filter[key] as readonly string[] | undefined;
    if (!wanted?.length) return [];
    const {levels, codes} = tally.columns[key];
    const passes = levels.map((level) => wanted.includes(level as string));
    return [(cell: number) => passes[codes[cell]!]!];
  });
  if (!tests.length) return tally;
  return recount(
    tally,
    tally.count.map((n, cell) => (tests.every((test) => test(cell)) ? n : 0))
  );
}
