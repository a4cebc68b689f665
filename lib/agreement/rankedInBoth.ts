/** The places of two lists of ranks that are ranked (not NaN) in both. Lists of unlike length are a RangeError. */
export function rankedInBoth(a: ArrayLike<number>, b: ArrayLike<number>): number[] {
  if (a.length !== b.length) throw new RangeError(`rankings of ${a.length} and ${b.length} units cannot be compared`);
  return Array.from(a, (_, i) => i).filter((i) => !Number.isNaN(a[i]) && !Number.isNaN(b[i]));
}
