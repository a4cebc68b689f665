import {isProtected} from "./isProtected.js";
import {protectCounts} from "./protectCounts.js";

/** Counts fit to be shown, null where hidden; the total too is null where it may not be shown. */
export type ShownCounts = {counts: (number | null)[]; total: number | null};

/**
 * Counts of the groups that make up a whole, under ever narrower conditions (all, those of a filter, of these those in
 * a range of scores …), fit to be shown beside each other. `levels[l][g]` is the count of group g; each level is at
 * most the one before.
 *
 * A group is hidden where it has 1 … `minimum` − 1 people, where taking it from the same group of an earlier level
 * would leave so few (people the filter lets through are as telling as people it does not), and where it is hidden at
 * an earlier level. Then as many of the smallest others are hidden that what is hidden at a level, taken together, is
 * more than one group and holds nobody or enough people, as do the differences from every earlier level. The total
 * follows the rule of a group; it is the same number for every way of grouping, and so hidden in all or in none.
 *
 * This protects within one view and between a view and the wider ones it is part of. It does not protect against one
 * who holds the counts of several filters, of which neither is part of the other (women; women and those above 40):
 * that takes noise or a record of all questions. Here the records are in the browser of the one who asks; the rule
 * keeps small groups out of what is shown and handed on, and is no lock.
 */
export function protectNested(levels: readonly (readonly number[])[], minimum = 10): ShownCounts[] {
  const shown: ShownCounts[] = [];
  for (const [l, counts] of levels.entries()) {
    const wider = levels.slice(0, l);
    for (const [g, count] of counts.entries()) {
      if (l > 0 && !(count <= wider[l - 1]![g]!))
        throw new RangeError(`group ${g} has ${count} people, but ${wider[l - 1]![g]} under a wider condition`);
    }
    const telling = (groups: readonly number[]) => {
      const people = sum(counts, groups);
      return isProtected(people, minimum) || wider.some((w) => isProtected(sum(w, groups) - people, minimum));
    };
    const all = [...counts.keys()];
    const total = telling(all) ? null : sum(counts, all);
    const hidden =
      l === 0
        ? all.filter((g) => protectCounts(counts, minimum)[g] === null)
        : all.filter((g) => shown[l - 1]!.counts[g] === null || telling([g]));
    const people = (g: number) => levels[0]![g]!;
    const exposed = () => hidden.length > 0 && (hidden.filter((g) => people(g) > 0).length === 1 || telling(hidden));
    while (total !== null && exposed()) {
      const next = all
        .filter((g) => people(g) > 0 && !hidden.includes(g))
        .sort((g, h) => people(g) - people(h) || g - h)[0];
      if (next === undefined) break;
      hidden.push(next);
    }
    shown.push({counts: counts.map((count, g) => (hidden.includes(g) ? null : count)), total});
  }
  return shown;
}

/** Counts under a filter, fit to be shown beside the counts without it: see `protectNested`. */
export function protectFiltered(filtered: readonly number[], whole: readonly number[], minimum = 10): ShownCounts {
  return protectNested([whole, filtered], minimum)[1]!;
}

function sum(counts: readonly number[], groups: readonly number[]): number {
  return groups.reduce((total, g) => total + counts[g]!, 0);
}
