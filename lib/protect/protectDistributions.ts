import type {Distribution} from "../summary/distributions.js";
import {size} from "../summary/size.js";
import {mergeBinsTogether} from "./mergeBins.js";
import {protectCounts} from "./protectCounts.js";

/**
 * Distributions of groups that make up a whole, fit to be shown beside each other and beside the whole: null for a
 * group of fewer than `minimum` people (and for those hidden with it, as in `protectCounts`); in the others adjacent
 * values are taken together until at each every group, and those hidden together, have no one or at least `minimum`
 * people. Values taken together stand midway between the lowest and the highest of them that occur in any group. Means
 * are then means of that; publish the mean of the exact distribution, which is one of the whole group.
 */
export function protectDistributions(distributions: readonly Distribution[], minimum = 10): (Distribution | null)[] {
  const shown = protectCounts(distributions.map(size), minimum);
  const values = Float64Array.from(new Set(distributions.flatMap((d) => [...d.values]))).sort();
  const place = new Map(Array.from(values, (value, i) => [value, i]));
  const spread = (group: readonly Distribution[]) => {
    const counts = new Float64Array(values.length);
    for (const d of group) for (const [i, value] of d.values.entries()) counts[place.get(value)!]! += d.counts[i]!;
    return counts;
  };
  const visible = distributions.filter((_, g) => shown[g] !== null);
  const hidden = distributions.filter((_, g) => shown[g] === null);
  const rows = [...visible.map((d) => spread([d])), ...(hidden.length > 0 ? [spread(hidden)] : [])];
  const bins = mergeBinsTogether(rows, minimum);
  const midway = bins.map(({from, to}) => (to - from === 1 ? values[from]! : (values[from]! + values[to - 1]!) / 2));
  let row = 0;
  return shown.map((n) => {
    if (n === null) return null;
    const g = row++;
    const occupied = bins.map((bin, b) => [midway[b]!, bin.counts[g]!] as const).filter(([, count]) => count > 0);
    return {
      values: Float64Array.from(occupied, ([value]) => value),
      counts: Float64Array.from(occupied, ([, count]) => count)
    };
  });
}
