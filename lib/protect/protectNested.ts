import {smallestGroup} from "./smallestGroup.js";
import {isProtected} from "./isProtected.js";
import {protectCounts} from "./protectCounts.js";

/** Counts fit to be shown, null where hidden; where the total is null, nothing is shown. */
export type ShownCounts = {counts: (number | null)[]; total: number | null};

/**
 * Counts of people in several groupings (by sex, by age …) under ever narrower conditions (all; those of a filter; of
 * these, those in a range of scores), fit to be shown side by side. `groupings[c][l][g]` counts group g of grouping c
 * at level l; the groups of a grouping make up the same whole in each. What comes back is in the same order.
 *
 * A group is hidden where it has 1 … `minimum` − 1 people, where so few are left of the same group of a wider level
 * when it is taken away (people the filter stops are as telling as people it lets through), and where it is hidden at
 * the wider level. Then as many of the smallest others are hidden that what is hidden, taken together, holds nobody or
 * enough people, as do those left of it at every wider level: also for one who knows from the filter itself which
 * groups it empties or leaves whole. A level at which that cannot be had shows nothing, nor do the narrower ones.
 *
 * `differences`, one list for each grouping, are those of other views from that of the second level, the filter's: with
 * those of its `neighbourhood` no group is told of which any two filters, one part of the other, tell too few apart.
 *
 * It does not protect against one who puts three filters and more together of which none is part of the other, nor
 * against bounds (hidden groups of 12 people in all have at most 12 each): that takes noise, or a record of all
 * questions. Here the records are in the browser of the one who asks; the rule keeps small groups out of what is shown
 * and handed on, and is no lock.
 */
export function protectGroupings(
  groupings: readonly (readonly (readonly number[])[])[],
  minimum = smallestGroup,
  differences: readonly Differences[] = []
): ShownCounts[][] {
  const shown: ShownCounts[][] = groupings.map(() => []);
  for (let l = 0; l < (groupings[0]?.length ?? 0); l++) {
    const views = groupings.map((levels) => levels.slice(0, l + 1));
    for (const levels of views) checkLevels(levels, sum(groupings[0]![l]!));
    const wider = shown.map((before) => before.map(({counts}) => counts));
    const silent =
      (l > 0 && shown[0]![l - 1]!.total === null) ||
      views.some((levels, c) => tells(levels, wider[c]!, minimum, differences[c]));
    for (const [c, levels] of views.entries()) {
      const counts = levels[l]!;
      const hidden = silent ? counts.map(() => true) : hide(levels, wider[c]!, minimum, differences[c]);
      shown[c]!.push({
        counts: counts.map((count, g) => (hidden[g] ? null : count)),
        total: silent ? null : sum(counts)
      });
    }
  }
  return shown;
}

/** The same for one grouping: its counts at each level, from the widest. */
export function protectNested(levels: readonly (readonly number[])[], minimum = smallestGroup): ShownCounts[] {
  return protectGroupings([levels], minimum)[0]!;
}

/** Counts under a filter, fit to be shown beside the counts without it, and beside other views: see `protectGroupings`. */
export function protectFiltered(
  filtered: readonly number[],
  whole: readonly number[],
  minimum = smallestGroup,
  differences: Differences = []
): ShownCounts {
  return protectGroupings([[whole, filtered]], minimum, [differences])[0]![1]!;
}

/** Per other view, the people of each group by which it differs from that of the filter (`neighbourhood`). */
export type Differences = readonly ArrayLike<number>[];

/** Counts of one grouping at each level, from the widest; and what is shown of them, null where hidden. */
type NestedLevels = readonly (readonly number[])[];
type ShownLevels = readonly (readonly (number | null)[])[];

/** Which groups of the last of these levels are hidden. */
function hide(levels: NestedLevels, wider: ShownLevels, minimum: number, differences: Differences = []): boolean[] {
  const counts = levels.at(-1)!;
  const before = wider.at(-1);
  if (!before) return protectCounts(counts, minimum).map((count) => count === null);
  const hidden = counts.map((_, g) => before[g] === null || tells(levels, wider, minimum, differences, (h) => h === g));
  while (tells(levels, wider, minimum, differences, (g) => hidden[g]!)) {
    const next = smallest(levels[0]!, (g) => !hidden[g]);
    if (next < 0) break;
    hidden[next] = true;
  }
  return hidden;
}

/**
 * Whether the sum over some groups at the last level, if known, tells of too few people: in it, or between it and
 * another view of the filter's level, or left of it at a wider level; of all these groups, of those neither empty nor left whole, and of those of
 * which it is not known from the wider level how many they are, should the filter empty them or leave them whole.
 */
function tells(
  levels: NestedLevels,
  wider: ShownLevels,
  minimum: number,
  differences: Differences = [],
  some = (_: number) => true
): boolean {
  const counts = levels.at(-1)!;
  const few = (of: ArrayLike<number>, which = (_: number) => true) => {
    let total = 0;
    for (let g = 0; g < of.length; g++) if (some(g) && which(g)) total += of[g]!;
    return isProtected(total, minimum);
  };
  return (
    few(counts) ||
    (levels.length === 2 && differences.some((people) => few(people))) ||
    levels.slice(0, -1).some((wide, w) => {
      const rest = wide.map((n, g) => n - counts[g]!);
      const open = (g: number) => rest[g]! > 0 && counts[g]! > 0;
      const unknown = (g: number) => open(g) || wider[w]![g] === null;
      return [() => true, open, unknown].some((which) => few(counts, which) || few(rest, which));
    })
  );
}

/** The least count above 0 among some groups; −1 if there is none. */
function smallest(counts: readonly number[], some: (g: number) => boolean): number {
  return counts.reduce((least, n, g) => (n > 0 && some(g) && (least < 0 || n < counts[least]!) ? g : least), -1);
}

function checkLevels(levels: readonly (readonly number[])[], total: number): void {
  const counts = levels.at(-1)!;
  for (const [g, count] of counts.entries()) {
    const wide = levels.at(-2)?.[g] ?? Infinity;
    if (!(count <= wide)) throw new RangeError(`group ${g} has ${count} people, but ${wide} under a wider condition`);
  }
  if (sum(counts) !== total) throw new RangeError(`groupings count different people: ${sum(counts)} and ${total}`);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, n) => total + n, 0);
}
