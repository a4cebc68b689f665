import type {Weights} from "../scheme/types.js";
import type {ScoredTally} from "../tally/types.js";
import {tupleIndexes} from "./tupleIndexes.js";

/** The index of every employee of an agency, as distinct values, ascending, and how many have each. */
export type Distribution = {values: Float64Array; counts: Float64Array};

/** The distribution of the index in each agency, in the order of `scored.groups`; exact, nothing is binned. */
export function distributions(scored: ScoredTally, weights: Weights): Distribution[] {
  const {start, group, count, groups} = scored;
  const indexes = tupleIndexes(scored, weights);
  const order = Uint32Array.from(indexes.keys()).sort((s, t) => indexes[s]! - indexes[t]!);
  const entries = new Uint32Array(groups.length);
  for (const g of group) entries[g]! += 1;
  const values = Array.from(entries, (length) => new Float64Array(length));
  const counts = Array.from(entries, (length) => new Float64Array(length));
  const length = new Uint32Array(groups.length);
  for (const t of order) {
    const index = indexes[t]!;
    for (let e = start[t]!; e < start[t + 1]!; e++) {
      const g = group[e]!;
      const last = length[g]! - 1;
      if (last >= 0 && values[g]![last] === index) {
        counts[g]![last]! += count[e]!;
      } else {
        values[g]![last + 1] = index;
        counts[g]![last + 1] = count[e]!;
        length[g]! += 1;
      }
    }
  }
  return groups.map((_, g) => ({
    values: values[g]!.subarray(0, length[g]),
    counts: counts[g]!.subarray(0, length[g])
  }));
}
