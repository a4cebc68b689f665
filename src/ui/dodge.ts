/**
 * Positions next to the wanted ones (ascending) that keep `gap` apart and stay within `low` and `high`, with the least
 * sum of squared displacements: isotonic regression of what is wanted less the gaps, by pooling adjacent violators. If
 * they do not fit, the gap shrinks.
 */
export function dodge(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  if (wanted.length === 0) return [];
  const room = wanted.length > 1 ? Math.min(gap, (high - low) / (wanted.length - 1)) : 0;
  const pools: {mean: number; size: number}[] = [];
  for (const [i, value] of wanted.entries()) {
    let pool = {mean: value - i * room, size: 1};
    while (pools.length > 0 && pools.at(-1)!.mean > pool.mean) {
      const last = pools.pop()!;
      const size = last.size + pool.size;
      pool = {mean: (last.mean * last.size + pool.mean * pool.size) / size, size};
    }
    pools.push(pool);
  }
  const highest = high - (wanted.length - 1) * room;
  const bounded = pools.flatMap(({mean, size}) => new Array<number>(size).fill(Math.min(Math.max(mean, low), highest)));
  return bounded.map((value, i) => value + i * room);
}
