import {insideRange} from "./insideRange.js";
import type {GroupedTally, ScoreRange} from "./types.js";

/** People of each group who lie in a range of scores. */
export function groupCounts(grouped: GroupedTally, within: ScoreRange): Float64Array {
  const {start, group, count, n} = grouped;
  const inside = insideRange(grouped, within);
  const people = new Float64Array(n.length);
  for (let t = 0; t < inside.length; ++t)
    if (inside[t]) for (let e = start[t]!; e < start[t + 1]!; ++e) people[group[e]!]! += count[e]!;
  return people;
}
