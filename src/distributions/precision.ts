import type {PrecisionData} from "./precisionChart.js";
import {
  comparisonIntervals,
  groupDistributions,
  groupMeans,
  mean,
  rankIntervals,
  standardErrorOfMean
} from "../lib/index.js";
import type {Unit, Weights} from "../lib/index.js";
import {byLabel} from "../model/byLabel.js";
import {shownGroups} from "./shown.js";
import {untold} from "./scores.js";
import type {Scores} from "./scores.js";

/**
 * How far the mean index of each agency could stray, and the ranks that leaves. Agencies that are protected under the
 * filter, here or in the picture above, are left out and counted.
 */
export function precisionData(
  {scoredGroups, all, inside, measure}: Scores,
  units: readonly Unit[],
  weights: Weights,
  label: (id: string) => string,
  blind: boolean
): PrecisionData {
  const distributions =
    inside || typeof measure === "string"
      ? groupDistributions(inside?.grouped() ?? scoredGroups.blocks.grouped, weights)
      : all();
  const exact = inside ? null : groupMeans(scoredGroups.grouped, weights);
  const silent = untold(scoredGroups, weights);
  const closed = scoredGroups.wide ? shownGroups(scoredGroups.groupings[0]!).hidden : [];
  const there = [...units.keys()].filter((g) => units[g]!.n > 0);
  const shown = there.filter((g) => !units[g]!.protected && !closed.includes(g) && !silent[g]);
  const means = shown.map((g) => exact?.[g] ?? mean(distributions[g]!));
  const errors = shown.map((g) => standardErrorOfMean(distributions[g]!));
  const intervals = comparisonIntervals(means, errors);
  const ranks = rankIntervals(means, errors);
  const found = shown.map((g, i) => ({
    id: units[g]!.id,
    label: label(units[g]!.id),
    mean: means[i]!,
    ...(blind ? {se: NaN, low: NaN, high: NaN} : {se: errors[i]!, ...intervals[i]!}),
    ...ranks[i]!,
    // With names masked, how complete its records are would give an agency away, as would the order of the data.
    coverage: blind || units[g]!.complete === null ? null : units[g]!.complete! / units[g]!.population
  }));
  const rows = (blind ? byLabel(found, (row) => row.label) : found).sort((x, y) => y.mean - x.mean);
  return {rows, hidden: there.length - shown.length, blind};
}
