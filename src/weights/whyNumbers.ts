import {roundParts} from "../lib/index.js";
import type {Effect, Move, Standing, Weights} from "../lib/index.js";
import {hundredths, shownChange} from "../model/rankingRow.js";

/** One agency's change, taken apart; arrays are in the order of `dimensions`. */
export type Why = {
  id: string;
  move: Move;
  before: Standing;
  after: Standing;
  /** `decomposeChange` of the agency, and `decomposeRelativeChange` against the mean of the ranked agencies. */
  effects: readonly Effect[];
  relative: readonly Effect[];
  sharesBefore: readonly number[];
  sharesAfter: readonly number[];
  weightsBefore: Weights;
  weightsAfter: Weights;
};

/** Points to two decimals, by dimension, each with their sum: the agency's own, the mean of all, and the difference. */
export type WhyNumbers = {
  own: number[];
  mean: number[];
  relative: number[];
  sums: {own: number; mean: number; relative: number};
};

export const isRankedWhy = ({move}: Why): boolean =>
  Number.isFinite(move.rankAfter) && Number.isFinite(move.rankBefore);

/** The parts of a change as they are shown, so that they add up on screen. */
export function whyNumbers({before, after, effects, relative: effectsBeyond}: Why): WhyNumbers {
  const own = partsOf(shownChange(before.index, after.index), effects);
  const relative = roundParts(
    effectsBeyond.map(({total}) => total),
    2
  );
  const mean = own.map((value, d) => hundredths(value - relative[d]!));
  const sum = (parts: number[]) => hundredths(parts.reduce((total, part) => total + part, 0));
  return {own, mean, relative, sums: {own: sum(own), mean: sum(mean), relative: sum(relative)}};
}

/** Parts to two decimals that add up to a sum which is theirs but for rounding. */
function partsOf(sum: number, effects: readonly Effect[]): number[] {
  const parts = effects.map(({total}) => total);
  const largest = parts.reduce((best, part, d) => (Math.abs(part) > Math.abs(parts[best]!) ? d : best), 0);
  parts[largest]! += sum - parts.reduce((total, part) => total + part, 0);
  return roundParts(parts, 2);
}
