import {protectFiltered, smallestGroup} from "../lib/index.js";
import type {Neighbours, ShownCounts} from "../lib/index.js";

/** People per group under the filter and without it, and how other views differ from it. */
type Guarded = {n: readonly number[]; whole: readonly number[]; differences: Neighbours["differences"]};

/** People of each group, null where hidden. */
export function shownCounts({n, whole, differences}: Guarded): ShownCounts {
  return protectFiltered(n, whole, smallestGroup, differences);
}

/** The groups of a grouping that are shown and have people, and those hidden; the total is null where nothing is shown. */
export function shownGroups(grouping: Guarded): {visible: number[]; hidden: number[]; total: number | null} {
  const {n} = grouping;
  const {counts, total} = shownCounts(grouping);
  const groups = [...n.keys()];
  return {
    visible: groups.filter((g) => counts[g] !== null && n[g]! > 0),
    hidden: groups.filter((g) => counts[g] === null),
    total
  };
}

/** People who are looked at; null where they are too few, or those left out. */
export function shownTotal({
  n,
  whole,
  differences
}: {
  n: number;
  whole: number;
  differences: Neighbours["differences"];
}): number | null {
  return shownCounts({n: [n], whole: [whole], differences}).total;
}
