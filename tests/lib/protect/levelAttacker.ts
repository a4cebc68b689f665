/** Levels of one dimension with what they earn, and what is known of the people at them: how many in all, and a mean. */
export type KnownMoments = {points: readonly number[]; maximum: number; n: number; counts: readonly number[]};

/** A mean in per cent of the maximum, as it is shown. */
const shown = (sum: number, {maximum, n}: KnownMoments) => Math.round((10_000 * sum) / (maximum * n));

/**
 * Every way to place `n` people on the levels that gives the mean as it is shown, to two decimals of a per cent. The
 * first level is the highest, and the attacker knows what is lost to it; so the ways are few where few lose anything.
 */
export function worldsOf(known: KnownMoments): number[][] {
  const {points, n, counts} = known;
  const sum = counts.reduce((total, people, i) => total + people * points[i]!, 0);
  const mean = shown(sum, known);
  const most = points[0]! * n - sum + Math.ceil((1e-4 * known.maximum * n) / 2);
  const worlds: number[][] = [];
  const place = (level: number, placed: readonly number[], lost: number) => {
    const left = n - placed.reduce((a, b) => a + b, 0);
    if (level === points.length) {
      if (left >= 0 && shown(points[0]! * n - lost, known) === mean) worlds.push([left, ...placed]);
      return;
    }
    const loss = points[0]! - points[level]!;
    for (let people = 0; people <= left && lost + people * loss <= most; people++)
      place(level + 1, [...placed, people], lost + people * loss);
  };
  place(1, [], 0);
  return worlds;
}

/** What each level may count for all the attacker knows, of the numbers 0 to 9. */
export function possibleCounts(worlds: readonly (readonly number[])[], levels: number): Set<number>[] {
  return Array.from(
    {length: levels},
    (_, i) => new Set(worlds.map((world) => world[i]!).filter((people) => people < 10))
  );
}
