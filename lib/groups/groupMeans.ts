import {insideRange} from "./insideRange.js";
import {tupleValues} from "./tupleValues.js";
import type {GroupedTally, Measure, ScoreRange} from "./types.js";

/** The mean of a measure in each group, of those in a range if one is given; NaN over no one. */
export function groupMeans(grouped: GroupedTally, measure: Measure, within?: ScoreRange): Float64Array {
  const {start, group, count, n} = grouped;
  const values = tupleValues(grouped, measure);
  const inside = within && insideRange(grouped, within);
  const sums = new Float64Array(n.length);
  const people = new Float64Array(n.length);
  for (let t = 0; t < values.length; ++t) {
    if (inside && inside[t] === 0) continue;
    for (let e = start[t]!; e < start[t + 1]!; ++e) {
      sums[group[e]!]! += count[e]! * values[t]!;
      people[group[e]!]! += count[e]!;
    }
  }
  return sums.map((sum, g) => sum / people[g]!);
}
