import type {Distribution} from "../summary/distributions.js";
import {size} from "../summary/size.js";
import {isProtected} from "./isProtected.js";
import {mergeBinsTogether} from "./mergeBins.js";
import {protectNested} from "./protectNested.js";

export type ProtectOptions = {
  minimum?: number;
  /** The same groups without the filter, where there is one: what is shown must not tell of those it leaves out. */
  whole?: readonly Distribution[];
  /** Which groups are hidden (null), if that has been decided over more levels (`protectNested`). */
  shown?: readonly (number | null)[];
};

/**
 * Distributions of groups that make up a whole, fit to be shown beside each other and beside the whole: null for a
 * group that is hidden. In the others adjacent values are taken together until at each every group, and those hidden
 * taken as one, have nobody or at least `minimum` people, and so do the people that the filter leaves out. Values taken
 * together stand midway between the lowest and the highest of them that occur in any group; so publish a group's mean
 * from its exact distribution, since it is one of the whole group.
 */
export function protectDistributions(
  distributions: readonly Distribution[],
  {minimum = 10, whole, shown = decide(distributions, whole, minimum)}: ProtectOptions = {}
): (Distribution | null)[] {
  const values = Float64Array.from(new Set([...distributions, ...(whole ?? [])].flatMap((d) => [...d.values]))).sort();
  const spread = (groups: readonly Distribution[]) => {
    const counts = new Float64Array(values.length);
    for (const d of groups) {
      let at = 0;
      for (let i = 0; i < d.values.length; i++) {
        while (values[at]! < d.values[i]!) at++;
        counts[at]! += d.counts[i]!;
      }
    }
    return counts;
  };
  const visible = distributions.map((_, g) => [g]).filter(([g]) => shown[g!] !== null);
  const hidden = [...distributions.keys()].filter((g) => shown[g] === null);
  const rows = [...visible, ...(hidden.length > 0 ? [hidden] : [])].map((groups) => {
    const inside = spread(groups.map((g) => distributions[g]!));
    const all = whole && spread(groups.map((g) => whole[g]!));
    return {inside, outside: all?.map((n, i) => n - inside[i]!)};
  });
  // Groups hidden together are too few only where the total is hidden as well: then they cannot be worked out.
  const kept = rows
    .flatMap(({inside, outside}) => (outside ? [inside, outside] : [inside]))
    .filter(
      (counts) =>
        !isProtected(
          counts.reduce((a, b) => a + b, 0),
          minimum
        )
    );
  const bins = mergeBinsTogether(kept, minimum);
  let row = 0;
  return shown.map((n) => {
    if (n === null) return null;
    const {inside} = rows[row++]!;
    const occupied = bins
      .map(({from, to}) => ({
        value: to - from === 1 ? values[from]! : (values[from]! + values[to - 1]!) / 2,
        count: inside.subarray(from, to).reduce((a, b) => a + b, 0)
      }))
      .filter(({count}) => count > 0);
    return {
      values: Float64Array.from(occupied, ({value}) => value),
      counts: Float64Array.from(occupied, ({count}) => count)
    };
  });
}

function decide(distributions: readonly Distribution[], whole: readonly Distribution[] | undefined, minimum: number) {
  const levels = whole ? [whole.map(size), distributions.map(size)] : [distributions.map(size)];
  return protectNested(levels, minimum).at(-1)!.counts;
}
