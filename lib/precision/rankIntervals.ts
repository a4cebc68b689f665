import {holm} from "./holm.js";

/** The best and worst rank of a unit that the standard errors do not speak against; NaN for one that is not ranked. */
export type RankInterval = {best: number; worst: number};

/**
 * Simultaneous confidence intervals of ranks: for each unit 1 + the units significantly above it, to the ranked units −
 * those significantly below (Mogstad, Romano, Shaikh and Wilhelm, Inference for Ranks with Applications to Mobility
 * across Neighbourhoods and Academic Achievement across Countries, Review of Economic Studies 91, 2024). Every ordered
 * pair is a hypothesis, “i is not above j”, with the statistic (x̄_i − x̄_j) ÷ √(se_i² + se_j²), and all of them are tested
 * together by Holm's step-down: with a probability of at least 1 − `error` every interval holds its unit's rank, by the
 * normal approximation for means of independent groups. One of tied units may have any of their ranks. A unit without a
 * mean or a standard error is not ranked.
 */
export function rankIntervals(
  means: readonly number[],
  standardErrors: readonly number[],
  error = 0.05
): RankInterval[] {
  const ranked = [...means.keys()].filter((i) => Number.isFinite(means[i]) && Number.isFinite(standardErrors[i]));
  const pairs = ranked.flatMap((i) => ranked.filter((j) => j !== i).map((j) => [i, j] as const));
  const above = holm(
    pairs.map(([i, j]) => {
      const lead = means[i]! - means[j]!;
      return lead === 0 ? 0 : lead / Math.hypot(standardErrors[i]!, standardErrors[j]!);
    }),
    error
  );
  const intervals = means.map(() => ({best: NaN, worst: NaN}));
  for (const i of ranked) intervals[i] = {best: 1, worst: ranked.length};
  for (const [p, [i, j]] of pairs.entries()) {
    if (!above[p]) continue;
    intervals[i]!.worst -= 1;
    intervals[j]!.best += 1;
  }
  return intervals;
}
