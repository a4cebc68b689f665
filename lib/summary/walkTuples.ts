import type {ScoredTally} from "../tally/types.js";
import type {Distribution} from "./types.js";

/**
 * The distribution of a quantity in each of `groups` groups: `values[t]` is what a person of tuple `t` has, NaN for a
 * tuple that is not looked at. Nothing is binned.
 */
export function walkTuples(
  {start, group, count}: Pick<ScoredTally, "start" | "group" | "count">,
  tupleValues: Float64Array,
  groups: number
): Distribution[] {
  const order = Uint32Array.from(tupleValues.keys())
    .filter((t) => !Number.isNaN(tupleValues[t]))
    .sort((s, t) => tupleValues[s]! - tupleValues[t]!);
  const entries = new Uint32Array(groups);
  for (const g of group) entries[g]! += 1;
  const values = Array.from(entries, (length) => new Float64Array(length));
  const counts = Array.from(entries, (length) => new Float64Array(length));
  const length = new Uint32Array(groups);
  for (const t of order) {
    const value = tupleValues[t]!;
    for (let e = start[t]!; e < start[t + 1]!; e++) {
      const g = group[e]!;
      const last = length[g]! - 1;
      if (last >= 0 && values[g]![last] === value) {
        counts[g]![last]! += count[e]!;
      } else {
        values[g]![last + 1] = value;
        counts[g]![last + 1] = count[e]!;
        length[g]! += 1;
      }
    }
  }
  return values.map((sorted, g) => ({
    values: sorted.subarray(0, length[g]),
    counts: counts[g]!.subarray(0, length[g])
  }));
}
