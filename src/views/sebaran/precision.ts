import type {PrecisionRow} from "../../components/sebaran/precisionChart.js";
import {comparisonIntervals, groupDistributions, mean, rankIntervals, standardErrorOfMean} from "../../lib/index.js";
import type {Unit, Weights} from "../../lib/index.js";
import type {Looked} from "./look.js";

/** How far the mean index of each agency could stray, and the ranks that leaves; agencies that are protected are left out. */
export function precisionData(
  {crowd, all, measure}: Looked,
  units: readonly Unit[],
  weights: Weights,
  label: (id: string) => string
): PrecisionRow[] {
  const scores = typeof measure === "string" ? groupDistributions(crowd.grouped, weights) : all();
  const shown = [...units.keys()].filter((g) => units[g]!.n > 0 && !units[g]!.protected);
  const means = shown.map((g) => mean(scores[g]!));
  const errors = shown.map((g) => standardErrorOfMean(scores[g]!));
  const intervals = comparisonIntervals(means, errors);
  const ranks = rankIntervals(means, errors);
  return shown
    .map((g, i) => ({
      id: units[g]!.id,
      label: label(units[g]!.id),
      mean: means[i]!,
      se: errors[i]!,
      ...intervals[i]!,
      ...ranks[i]!,
      coverage: units[g]!.complete === null ? null : units[g]!.complete! / units[g]!.population
    }))
    .sort((x, y) => y.mean - x.mean);
}
