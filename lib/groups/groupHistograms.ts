import {tupleValues} from "./tupleValues.js";
import type {GroupedTally, Measure} from "./types.js";

/**
 * People of each group in each of `bins` equal parts of a measure, 0…100: what `histogram` gives for each of
 * `groupDistributions`, without sorting anyone.
 */
export function groupHistograms(grouped: GroupedTally, measure: Measure, bins = 100): Float64Array[] {
  if (!(Number.isInteger(bins) && bins > 0)) throw new RangeError(`bins must be a whole number above 0: ${bins}`);
  const {start, group, count, n} = grouped;
  const values = tupleValues(grouped, measure);
  const table = new Float64Array(n.length * bins);
  for (let t = 0; t < values.length; ++t) {
    const bin = Math.floor((values[t]! * bins) / 100 + 1e-8);
    if (!(bin >= 0 && bin <= bins)) throw new RangeError(`index outside 0 to 100: ${values[t]}`);
    const at = Math.min(bin, bins - 1);
    for (let e = start[t]!; e < start[t + 1]!; ++e) table[group[e]! * bins + at]! += count[e]!;
  }
  return Array.from(n, (_, g) => table.subarray(g * bins, (g + 1) * bins));
}
