import type {Filter} from "../dataset/filter.js";
import {countedGroupings, keptGroupings} from "../dataset/groupings.js";
import {passing} from "./passing.js";
import {recount} from "./recount.js";
import type {Tally} from "./types.js";

/** A filter that asks only for what a tally has kept. */
export type KeptFilter = Filter & {[K in (typeof countedGroupings)[number]]?: never};

/** The employees the filter lets through, found in the tally alone; null where the filter asks for what it has not kept. */
export function narrow(tally: Tally, filter: KeptFilter): Tally;
export function narrow(tally: Tally, filter: Filter): Tally | null;
export function narrow(tally: Tally, filter: Filter): Tally | null {
  if (countedGroupings.some((id) => filter[id]?.length)) return null;
  return keptGroupings.some((id) => filter[id]?.length) ? recount(tally, passing(tally, filter)) : tally;
}
