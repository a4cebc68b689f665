import {recount, scoreTally, smallestGroup, unitsFromTally} from "../lib/index.js";
import type {Scheme, Unit} from "../lib/index.js";
import type {ScoredGroups} from "./scoredGroups.js";
import type {People} from "./people.js";

/** The agencies of those looked at, small ones protected where a filter leaves anybody out. */
export function agencyUnits({tally, count}: People, {groupings, wide}: ScoredGroups, scheme: Scheme): Unit[] {
  const {whole, differences} = groupings[0]!;
  const protection = wide
    ? {minimum: smallestGroup, neighbours: {whole: Float64Array.from(whole), differences}}
    : {minimum: 0};
  return unitsFromTally(scoreTally(wide ? recount(tally, count) : tally, scheme), protection);
}
