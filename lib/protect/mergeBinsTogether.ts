import {smallestGroup} from "./smallestGroup.js";
import {isProtected} from "./isProtected.js";

/** Bins `from` … `to` − 1 taken together, and the people in them, one count for each of the groups. */
export type MergedBin = {from: number; to: number; counts: number[]};

/**
 * Bins for several groups at once: adjacent ones merged, from the left, until in each every group has no one or at least
 * `minimum` people. Where the groups make up a whole that is shown too, nothing smaller can be had by taking groups from
 * it or from each other: a difference of such counts is a sum of others. A group that is smaller than that as a whole
 * remains in one bin, and must not be shown.
 */
export function mergeBinsTogether(groups: readonly ArrayLike<number>[], minimum = smallestGroup): MergedBin[] {
  const length = groups[0]?.length ?? 0;
  for (const [g, counts] of groups.entries())
    if (counts.length !== length) throw new RangeError(`group ${g} has ${counts.length} bins, the first ${length}`);
  const small = (counts: number[]) => counts.some((count) => isProtected(count, minimum));
  const bins: MergedBin[] = [];
  let open: MergedBin | null = null;
  for (let i = 0; i < length; i++) {
    open ??= {from: i, to: i, counts: groups.map(() => 0)};
    for (const [g, counts] of groups.entries()) open.counts[g]! += counts[i]!;
    open.to = i + 1;
    if (small(open.counts)) continue;
    bins.push(open);
    open = null;
  }
  // What is left at the right end joins the bins before it.
  while (open) {
    const before = bins.pop();
    if (before)
      open = {from: before.from, to: open.to, counts: open.counts.map((count, g) => count + before.counts[g]!)};
    if (before && small(open.counts)) continue;
    bins.push(open);
    open = null;
  }
  return bins;
}
