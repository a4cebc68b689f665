import {rankedInBoth} from "./rankedInBoth.js";

/**
 * Kendall's τ-b of two rankings of the same units (Kendall 1945): pairs in the same order less pairs in the opposite
 * order, over √(pairs not tied in a · pairs not tied in b); 1 is the same ranking, −1 the reverse. Units not ranked (NaN)
 * in one of them are left out. Null where it is undefined: fewer than two units, or all of them tied in a ranking.
 */
export function kendallTauB(a: ArrayLike<number>, b: ArrayLike<number>): number | null {
  const both = rankedInBoth(a, b);
  let balance = 0;
  let untiedA = 0;
  let untiedB = 0;
  for (const [k, i] of both.entries()) {
    for (const j of both.slice(k + 1)) {
      const [inA, inB] = [Math.sign(a[i]! - a[j]!), Math.sign(b[i]! - b[j]!)];
      balance += inA * inB;
      untiedA += Math.abs(inA);
      untiedB += Math.abs(inB);
    }
  }
  if (untiedA === 0 || untiedB === 0) return null;
  return untiedA === untiedB ? balance / untiedA : balance / Math.sqrt(untiedA * untiedB);
}
