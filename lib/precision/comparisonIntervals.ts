import {upperNormalQuantile} from "./upperNormalQuantile.js";

/** From `low` to `high` about a mean; NaN where there is no mean or no standard error. */
export type ComparisonInterval = {low: number; high: number};

/**
 * Intervals to be compared by eye, all at once: two that do not touch are of means that differ. Drawn at ± c · se, where
 * c makes no pair part before it is told apart (Hochberg, Weiss and Hart, On Graphical Procedures for Multiple
 * Comparisons, JASA 77, 1982; for the average pair: Goldstein and Healy, JRSS A 158, 1995): c = z · the greatest √(se_i²
 * + se_j²) ÷ (se_i + se_j), and z is the normal quantile of `error` ÷ the ordered pairs (Bonferroni), so that with a
 * probability of at least 1 − `error` no two part in the wrong order. With two equal errors c = 1.96 ÷ √2, 1.39. Two
 * that touch may still be told apart by `rankIntervals`, which is sharper. For one unit alone c is z of `error` ÷ 2.
 */
export function comparisonIntervals(
  means: readonly number[],
  standardErrors: readonly number[],
  error = 0.05
): ComparisonInterval[] {
  const errors = standardErrors.filter((se, i) => Number.isFinite(means[i]) && Number.isFinite(se));
  let greatest = 0;
  for (const [i, a] of errors.entries())
    for (const b of errors.slice(i + 1)) if (a + b > 0) greatest = Math.max(greatest, Math.hypot(a, b) / (a + b));
  const pairs = errors.length * (errors.length - 1);
  const c = upperNormalQuantile(error / Math.max(2, pairs)) * (greatest || 1);
  return means.map((mean, i) => {
    const reach = c * standardErrors[i]!;
    return {low: mean - reach, high: mean + reach};
  });
}
