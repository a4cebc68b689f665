import type {Bounds} from "../distribution/quantileBounds.js";

/** A quantile of two distributions, and how much higher the second is: each between two ends, equal where it is known. */
export type QuantileDifference = {p: number; a: Bounds; b: Bounds; difference: Bounds};

/**
 * The shift function: at each probability the quantiles of both and b − a (Doksum, 1974; Wilcox, Introduction to Robust
 * Estimation, section 5.1). Where only ends are known between which they lie, so are the ends of the difference; where a
 * quantile is not told at all (null), nothing is said of that probability.
 */
export function quantileDifferences(
  a: (p: number) => Bounds | null,
  b: (p: number) => Bounds | null,
  probabilities: readonly number[]
): QuantileDifference[] {
  return probabilities.flatMap((p) => {
    const [first, second] = [a(p), b(p)];
    if (!first || !second) return [];
    return [{p, a: first, b: second, difference: {low: second.low - first.high, high: second.high - first.low}}];
  });
}
