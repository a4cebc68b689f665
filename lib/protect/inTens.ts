/**
 * Counts by key, rounded to multiples of `minimum` and to one at least; the largest makes up what is missing of `all`. Where
 * the others leave it fewer than `minimum`, it has all.
 */
export function inTens(counts: ReadonlyMap<number, number>, all: number, minimum: number): [number, number][] {
  const [first, ...others] = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  if (!first) return [];
  const rest = others.map(([key, people]): [number, number] => [
    key,
    Math.max(minimum, minimum * Math.round(people / minimum))
  ]);
  const left = all - rest.reduce((sum, [, people]) => sum + people, 0);
  return left >= minimum || rest.length === 0 ? [[first[0], left], ...rest] : [[first[0], all]];
}
