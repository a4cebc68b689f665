import {describeSwaps} from "../components/tippingText.js";
import type {DimensionTippings} from "../components/tippingText.js";
import type {TippingMark} from "../components/weightsInput.js";
import {dimensions, isRanked, nearestTippings, tippingPoints} from "../lib/index.js";
import type {Standing, Unit, Weights} from "../lib/index.js";

/** The tipping points of the units that are ranked: as marks on the sliders, and the nearest in words. */
export function tippings(
  units: readonly Unit[],
  standings: readonly Standing[],
  weights: Weights,
  label: (id: string) => string
): {marks: TippingMark[]; tips: DimensionTippings[]} {
  const ranked = standings.flatMap((standing, i) =>
    isRanked(units[i]!) ? [{label: label(standing.id), rank: standing.rank, shares: units[i]!.shares}] : []
  );
  const values = ranked.map(({shares}) => shares);
  const w = dimensions.map((d) => weights[d]);
  const points = tippingPoints(values, w);
  return {
    marks: points.map(({criterion, weight, pair: [i, j]}) => ({
      dimension: dimensions[criterion]!,
      weight,
      pair: [ranked[i]!.label, ranked[j]!.label]
    })),
    tips: dimensions.map((dimension, k) => {
      const {below, above} = nearestTippings(points, w, k, values);
      return {dimension, below: describeSwaps(below, ranked), above: describeSwaps(above, ranked)};
    })
  };
}
