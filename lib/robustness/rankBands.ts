import {exactCells} from "./aheadShares.js";
import {noiseOf, checkWeights, criteriaOf} from "./checks.js";
import type {AheadCounts} from "./countAhead.js";
import {countAhead} from "./countAhead.js";
import {spaceOf, cellBound} from "./space.js";
import type {RobustnessOptions, WeightSet} from "./types.js";
import {Stopped} from "./types.js";
import {dot} from "./vector.js";

type Table = readonly (readonly number[])[];

/** The ranks that an alternative may truly have. */
export type RankBand = {best: number; worst: number};

/**
 * Ranks at these weights when each value is known only to lie between `low` and `high`, such as with missing records at
 * their worst and at their best: the best with its own values high and those of all others low, the worst the other way
 * round. No alternative is passed by one it merely ties with.
 */
export function rankBands(low: Table, high: Table, weights: readonly number[]): RankBand[] {
  checkBounds(low, high);
  checkWeights(low, weights);
  const noise = Math.max(noiseOf(low), noiseOf(high));
  const least = low.map((row) => dot(row, weights));
  const most = high.map((row) => dot(row, weights));
  const ahead = (own: number, i: number, others: readonly number[]): number =>
    others.reduce((count, other, j) => (j !== i && other - own > noise ? count + 1 : count), 0);
  return low.map((_, i) => ({best: 1 + ahead(most[i]!, i, least), worst: 1 + ahead(least[i]!, i, most)}));
}

/** Bands over a weight set, and the share of the weights at which the best and the worst case are each rank. */
export type RankBandOver = RankBand & {
  bestWeights: number[];
  worstWeights: number[];
  bestShares: number[];
  worstShares: number[];
};

/**
 * The joint question: the best and the worst rank of each alternative over all admissible weights and all values between
 * `low` and `high`, with weights at which the ends are reached. Exact, for up to four criteria and as many alternatives
 * as `rankAcceptability`; a RangeError says if there are too many. Throws an `EmptyWeightSet`, and a `Stopped` when asked
 * to stop.
 */
export function rankBandsOver(
  low: Table,
  high: Table,
  weightSet: WeightSet = {},
  {onProgress, shouldStop}: Pick<RobustnessOptions, "onProgress" | "shouldStop"> = {}
): RankBandOver[] {
  checkBounds(low, high);
  const criteria = criteriaOf(low);
  const {body} = spaceOf(criteria, weightSet);
  if (!body) throw new RangeError(`rank bands over ${criteria} criteria cannot be cut out: there must be at most 4`);
  const cells = 2 * low.length * cellBound(low.length - 1, body.dimension);
  if (cells > 2 * exactCells) throw new RangeError(`${low.length} alternatives may make ${cells} cells: too many`);
  const sizes = low.slice(1).map(() => 1);
  return low.map((_, i) => {
    if (shouldStop?.()) throw new Stopped();
    const others = (_: unknown, j: number): boolean => j !== i;
    const best = countAhead(body, high[i]!, low.filter(others), sizes);
    const worst = countAhead(body, low[i]!, high.filter(others), sizes);
    const ends = (counts: AheadCounts, end: keyof RankBand): {rank: number; weights: number[]}[] =>
      counts.witnesses.flatMap((candidates, ahead) => {
        const weights = candidates.find((candidate) => rankBands(low, high, candidate)[i]![end] === ahead + 1);
        return weights ? [{rank: ahead + 1, weights}] : [];
      });
    const first = ends(best, "best")[0]!;
    const last = ends(worst, "worst").at(-1)!;
    onProgress?.((i + 1) / low.length);
    return {
      best: first.rank,
      worst: last.rank,
      bestWeights: first.weights,
      worstWeights: last.weights,
      bestShares: best.share,
      worstShares: worst.share
    };
  });
}

function checkBounds(low: Table, high: Table): void {
  const criteria = criteriaOf(low);
  if (high.length !== low.length || criteriaOf(high) !== criteria) {
    throw new RangeError(`low is ${low.length} × ${criteria}, high is not: both must have the same size`);
  }
  for (const [i, row] of low.entries()) {
    for (const [m, value] of row.entries()) {
      if (value > high[i]![m]!) {
        throw new RangeError(`row ${i}, column ${m}: low ${value} is above high ${high[i]![m]}`);
      }
    }
  }
}
