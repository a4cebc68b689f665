import {byLabel} from "../model/byLabel.js";
import {describeSwaps, lastBefore} from "./tippingSentences.js";
import type {DimensionTippings} from "./tippingSentences.js";
import type {TippingMark} from "../components/tippingStrip.js";
import {
  competitionRanks,
  dimensions,
  isRanked,
  moveWeight,
  nearestTippings,
  partingTies,
  tippingPoints,
  weightedScores,
  weightLine,
  weightsOnLine,
  weightStep,
  weightSteps
} from "../lib/index.js";
import type {Dimension, PartingTie, Swap, Unit, Weights} from "../lib/index.js";

/** The tipping points of the units that are ranked: as marks on the sliders, and the nearest in words. */
export function tippings(
  units: readonly Unit[],
  weights: Weights,
  locked: readonly Dimension[],
  label: (id: string) => string
): {marks: TippingMark[]; tips: DimensionTippings[]} {
  const all = units.filter(isRanked).map(({id, shares}) => ({label: label(id), shares}));
  const ranked = byLabel(all, (unit) => unit.label);
  const values = ranked.map(({shares}) => shares);
  const w = dimensions.map((d) => weights[d]);
  const still = locked.map((d) => dimensions.indexOf(d));
  const points = tippingPoints(values, w, {locked: still});
  return {
    marks: points.map(({criterion, weight, pair: [i, j]}) => ({
      dimension: dimensions[criterion]!,
      weight,
      pair: [ranked[i]!.label, ranked[j]!.label]
    })),
    tips: dimensions.map((dimension, k) => {
      const {below, above} = nearestTippings(points, w, k, values);
      const parted = partingTies(values, w, k, {locked: still});
      const described = (swaps: readonly Swap[]) => describeSwaps(swaps, ranksBefore(swaps, k));
      const parts = (some: readonly PartingTie[]) =>
        some.map(({ahead, behind}) => ({ahead: ranked[ahead]!.label, behind: ranked[behind]!.label}));
      const attempt = (weight: number | undefined, side: "below" | "above") =>
        weight === undefined ? null : firstChange(values, weights, locked, dimension, weight, side);
      return {
        dimension,
        below: described(below),
        above: described(above),
        partBelow: parts(parted.below),
        partAbove: parts(parted.above),
        tryBelow: attempt(parted.below.length > 0 ? weights[dimension] : below[0]?.weight, "below"),
        tryAbove: attempt(parted.above.length > 0 ? weights[dimension] : above[0]?.weight, "above")
      };
    })
  };

  /** Ties part on the way there, so that ranks just before a swap may be others than now. */
  function ranksBefore(swaps: readonly Swap[], criterion: number): {label: string; rank: number}[] {
    const line = weightLine(w, criterion, still);
    const now = w[criterion]! / w.reduce((sum, weight) => sum + weight, 0);
    const halfway = line && swaps.length > 0 ? weightsOnLine(line, (now + swaps[0]!.weight) / 2) : w;
    const ranks = competitionRanks(weightedScores(values, halfway));
    return ranked.map((unit, i) => ({label: unit.label, rank: ranks[i]!}));
  }
}

/**
 * The first weight past a tipping point at which the ranking is another one, with every weight a tenth of a percent: the
 * others too are rounded, so it may lie a step or two further than the point itself.
 */
function firstChange(
  values: readonly (readonly number[])[],
  weights: Weights,
  locked: readonly Dimension[],
  dimension: Dimension,
  weight: number,
  side: "below" | "above"
): number | null {
  const ranksAt = (at: Weights) =>
    competitionRanks(
      weightedScores(
        values,
        dimensions.map((d) => at[d])
      )
    ).join();
  const now = ranksAt(weights);
  const start = Math.round(lastBefore(weight, side) * weightSteps);
  for (let step = 1; step <= 30; ++step) {
    const value = (side === "below" ? start - step : start + step) / weightSteps;
    if (value < 0 || value > 1) return null;
    const moved = moveWeight(weights, dimension, value, {locked, step: weightStep});
    if (moved[dimension] !== value) return null;
    if (ranksAt(moved) !== now) return value;
  }
  return null;
}
