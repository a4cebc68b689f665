import type {Scheme} from "../scheme/types.js";
import {scoreTally} from "../tally/scoreTally.js";
import type {Tally} from "../tally/types.js";
import {everybody} from "./coarseCounts.js";

/**
 * How far an agency's index is from what it was when people are counted at other levels, at most over agencies and
 * schemes, in points of 100: at the schemes' own weights, and at any weights.
 */
export function tallyShift(before: Tally, after: Tally, schemes: readonly Scheme[]): {own: number; any: number} {
  let [own, any] = [0, 0];
  for (const scheme of schemes) {
    const [was, is] = [scoreTally(before, everybody(scheme)), scoreTally(after, everybody(scheme))];
    before.groups.forEach((_, g) => {
      if (was.n[g] === 0) return;
      const shifts = was.sums.map((of, d) => is.sums[d]![g]! / is.n[g]! - of[g]! / was.n[g]!);
      own = Math.max(own, Math.abs(shifts.reduce((sum, shift) => sum + shift, 0)));
      any = Math.max(any, ...shifts.map((shift, d) => Math.abs((100 * shift) / was.maxima[d]!)));
    });
  }
  return {own, any};
}
