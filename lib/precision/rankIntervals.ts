/** The best and worst rank of a unit that its standard error does not speak against; NaN for one that is not ranked. */
export type RankInterval = {best: number; worst: number};

/**
 * For each unit, 1 + the units clearly above it, to the ranked units − those clearly below: two are told apart where
 * their means differ by more than z · √(se² + se²). Each pair is judged by itself, at 5 % for z = 1.96, so that among
 * many pairs a few are told apart by chance (Goldstein and Spiegelhalter, League tables and their limitations, JRSS A
 * 159, 1996). A unit without a mean or a standard error is not ranked.
 */
export function rankIntervals(
  means: readonly number[],
  standardErrors: readonly number[],
  z = 1.959963984540054
): RankInterval[] {
  const ranked = means.map((mean, i) => Number.isFinite(mean) && Number.isFinite(standardErrors[i]));
  const units = ranked.filter(Boolean).length;
  const above = (i: number, j: number) =>
    ranked[j]! && means[j]! - means[i]! > z * Math.hypot(standardErrors[i]!, standardErrors[j]!);
  return means.map((_, i) => {
    if (!ranked[i]) return {best: NaN, worst: NaN};
    const better = means.filter((_, j) => above(i, j)).length;
    const worse = means.filter((_, j) => ranked[j]! && above(j, i)).length;
    return {best: 1 + better, worst: units - worse};
  });
}
