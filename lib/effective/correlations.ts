import type {Covariances} from "./covariances.js";

/**
 * Pearson's correlations of the dimensions, cov(x, y) ÷ √(var x · var y), 4 × 4 in the order of `dimensions`, −1 … 1;
 * null where either does not vary, so that there is nothing to go together.
 */
export function correlations(covariances: Covariances): (number | null)[][] {
  return covariances.map((row, d) =>
    row.map((covariance, e) => {
      const [x, y] = [covariances[d]![d]!, covariances[e]![e]!];
      if (!(x > 0 && y > 0)) return null;
      return d === e ? 1 : Math.max(-1, Math.min(1, covariance / Math.sqrt(x * y)));
    })
  );
}
