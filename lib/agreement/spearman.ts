import {averageRanks} from "./averageRanks.js";
import {rankedInBoth} from "./rankedInBoth.js";

/**
 * Spearman's ρ of two rankings of the same units: the correlation of their ranks, where units that tie have the mean of
 * their places. Units not ranked (NaN) in one of them are left out, and the others ranked without them. Null where it is
 * undefined: fewer than two units, or all of them tied in a ranking.
 */
export function spearman(a: ArrayLike<number>, b: ArrayLike<number>): number | null {
  const both = rankedInBoth(a, b);
  const ranksA = averageRanks(both.map((i) => a[i]!));
  const ranksB = averageRanks(both.map((i) => b[i]!));
  const middle = (both.length + 1) / 2;
  let product = 0;
  let squaresA = 0;
  let squaresB = 0;
  for (const [k, rank] of ranksA.entries()) {
    const [x, y] = [rank - middle, ranksB[k]! - middle];
    product += x * y;
    squaresA += x * x;
    squaresB += y * y;
  }
  if (squaresA === 0 || squaresB === 0) return null;
  return squaresA === squaresB ? product / squaresA : product / Math.sqrt(squaresA * squaresB);
}
