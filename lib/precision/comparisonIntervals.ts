/** From `low` to `high` about a mean; NaN where there is no mean or no standard error. */
export type ComparisonInterval = {low: number; high: number};

/**
 * Intervals to be compared by eye: drawn at ± c · se, where c makes two of them just touch, on the average of all
 * pairs, where the means are just told apart at z: c = z · mean of √(se² + se²) ÷ (se + se) (Goldstein and Healy, The
 * Graphical Presentation of a Collection of Means, JRSS A 158, 1995). With equal errors c = z ÷ √2, 1.39; the usual
 * ± 1.96 would overlap far too often. For one unit alone c is z.
 */
export function comparisonIntervals(
  means: readonly number[],
  standardErrors: readonly number[],
  z = 1.959963984540054
): ComparisonInterval[] {
  const errors = standardErrors.filter((se, i) => Number.isFinite(means[i]) && Number.isFinite(se));
  let sum = 0;
  let pairs = 0;
  for (const [i, a] of errors.entries()) {
    for (const b of errors.slice(i + 1)) {
      if (a + b === 0) continue;
      sum += Math.hypot(a, b) / (a + b);
      pairs += 1;
    }
  }
  const c = pairs > 0 ? (z * sum) / pairs : z;
  return means.map((mean, i) => {
    const reach = c * standardErrors[i]!;
    return {low: mean - reach, high: mean + reach};
  });
}
