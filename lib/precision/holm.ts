import {upperNormalQuantile} from "./upperNormalQuantile.js";

/**
 * Which of several one-sided hypotheses are rejected by Holm's step-down (A Simple Sequentially Rejective Multiple Test
 * Procedure, Scandinavian Journal of Statistics 6, 1979): from the largest statistic down, the r-th of m where it
 * exceeds the normal quantile of `error` ÷ (m − r + 1), until the first that does not. Whatever depends on whatever, the
 * probability that even one true hypothesis is rejected is at most `error`. Statistics are standard normal or smaller
 * under their hypotheses.
 */
export function holm(statistics: readonly number[], error = 0.05): boolean[] {
  const rejected = statistics.map(() => false);
  const order = [...statistics.keys()].sort((a, b) => statistics[b]! - statistics[a]!);
  for (const [r, i] of order.entries()) {
    if (!(statistics[i]! > upperNormalQuantile(error / (statistics.length - r)))) break;
    rejected[i] = true;
  }
  return rejected;
}
