import {smallestGroup} from "./smallestGroup.js";

/** People at one level of a dimension: what it earns, in points, and how many are at it. */
export type LevelCount = {points: number; people: number};

/** A count in tens may be off by so many. */
const loose = 5;

/** So far from what they are do the counts of a solution lie, if there is any: steps between levels are few. */
const far = 60;

/**
 * Which levels of a dimension may be told for themselves, by their place, of people whose number and whose sum of points
 * are known (the latter within `tolerance`), where the counts of open levels are told in tens.
 *
 * A level is not open where it has fewer than `minimum` people, and then as many others, the smallest first, as it takes
 * that each of those small counts, nobody included, may as well be any other from 0 to `minimum` − 1: as far as number
 * and sum alone leave it so. With one level open, or none, nothing is told.
 */
export function openLevels(levels: readonly LevelCount[], tolerance: number, minimum = smallestGroup): number[] {
  const small = [...levels.keys()].filter((i) => levels[i]!.people < minimum);
  const steps = small.flatMap((i) =>
    Array.from({length: minimum}, (_, v) => ({i, by: v - levels[i]!.people})).filter(({by}) => by !== 0)
  );
  const wide = levels.map(({people}) => ({from: -Math.min(people, far), to: far}));
  const bound = new Map<CountChange, boolean>();
  /** Whether number and sum alone rule a change out. */
  const isBound = (step: CountChange) => {
    if (!bound.has(step)) bound.set(step, !canChange(levels, step, wide, tolerance));
    return bound.get(step)!;
  };
  let open = [...levels.keys()].filter((i) => levels[i]!.people >= minimum);
  while (open.length > 1) {
    const room = levels.map(({people}, i) => {
      if (!open.includes(i)) return {from: -Math.min(people, far), to: people < minimum ? minimum - 1 - people : far};
      return {from: -Math.min(loose, people - minimum), to: loose - 1};
    });
    if (steps.every((step) => canChange(levels, step, room, tolerance) || isBound(step))) break;
    const least = open.reduce((a, b) => (levels[b]!.people < levels[a]!.people ? b : a));
    open = open.filter((i) => i !== least);
  }
  return open;
}

/** By how much the count of a level changes. */
type CountChange = {i: number; by: number};

/** By how much the counts of a level may change. */
type Leeway = {from: number; to: number};

/** Whether up to three other counts can change with one so that neither the number nor the sum of points tells. */
function canChange(
  levels: readonly LevelCount[],
  {i, by}: CountChange,
  room: readonly Leeway[],
  tolerance: number
): boolean {
  const width = (j: number) => room[j]!.to - room[j]!.from;
  const others = [...levels.keys()].filter((j) => j !== i && width(j) > 0).sort((a, b) => width(b) - width(a));
  const gain = (j: number) => levels[j]!.points - levels[i]!.points;
  // Of people who leave level j for level i the sum changes by −gain(j); so −by = Σ y_j and 0 ≈ Σ y_j · gain(j).
  for (const [a, j] of others.entries())
    for (const [b, k] of others.entries()) {
      if (b <= a) continue;
      const thirds = [null, ...others.slice(b + 1)];
      for (const l of thirds) if (isSolvable(by, [j, k, l], gain, room, tolerance)) return true;
    }
  return others.some((j) => inside(room[j]!, -by) && Math.abs(by * gain(j)) <= tolerance);
}

const inside = ({from, to}: Leeway, y: number) => y >= from && y <= to;

function isSolvable(
  by: number,
  [j, k, l]: readonly [number, number, number | null],
  gain: (level: number) => number,
  room: readonly Leeway[],
  tolerance: number
): boolean {
  if (l === null) {
    // y_j + y_k = −by is left with one unknown.
    for (let y = room[j]!.from; y <= room[j]!.to; y++)
      if (inside(room[k]!, -by - y) && Math.abs(y * gain(j) + (-by - y) * gain(k)) <= tolerance) return true;
    return false;
  }
  const slope = gain(k) - gain(l);
  for (let y = room[j]!.from; y <= room[j]!.to; y++) {
    const rest = -by - y;
    const fixed = y * gain(j) + rest * gain(l);
    let [low, high] = [Math.max(room[k]!.from, rest - room[l]!.to), Math.min(room[k]!.to, rest - room[l]!.from)];
    if (slope === 0) {
      if (Math.abs(fixed) <= tolerance && low <= high) return true;
      continue;
    }
    const ends = [(-tolerance - fixed) / slope, (tolerance - fixed) / slope].sort((x, z) => x - z) as [number, number];
    low = Math.max(low, Math.ceil(ends[0] - 1e-9));
    high = Math.min(high, Math.floor(ends[1] + 1e-9));
    if (low <= high) return true;
  }
  return false;
}
