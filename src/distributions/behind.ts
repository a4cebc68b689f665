import {
  correlationRatios,
  correlations,
  covariancesOfEmployees,
  covariancesOfUnits,
  dimensions,
  effectiveWeights,
  gini,
  groupDistributions,
  theilParts,
  varianceParts
} from "../lib/index.js";
import type {Dimension, Unit, Weights} from "../lib/index.js";
import {scaleEnds} from "./ends.js";
import {insideCount, untold} from "./scores.js";
import type {Scores} from "./scores.js";

type TotalParts = {total: number; within: number; between: number};

export type BehindData = {
  /** In the order of the regulation; people at the maximum and at zero, null where protected. */
  dimensions: {id: Dimension; nominal: number; ceiling: number | null; floor: number | null}[];
  /** Shares of the index's covariance between employees, and between agencies; NaN where it does not vary. */
  employees: number[];
  agencies: number[];
  /** Correlation ratios of the index on each dimension, between employees. */
  ratios: number[];
  correlations: (number | null)[][];
  variance: TotalParts;
  theil: TotalParts;
  gini: number;
  n: number;
};

/** What makes the index of people differ, of those in the range if there is one; null where too few people are looked at. */
export function behindData(scores: Scores, units: readonly Unit[], weights: Weights): BehindData | null {
  const {scoredGroups, inside, all, measure} = scores;
  const {n} = insideCount(scores);
  if (n === null || n === 0) return null;
  const {groupings, ends} = scoredGroups;
  const grouped = inside?.grouped() ?? scoredGroups.blocks.grouped;
  const distributions = inside || typeof measure === "string" ? groupDistributions(grouped, weights) : all();
  const agencies = distributions.slice(0, groupings[0]!.values.length);
  const everyone = distributions.length - 1;
  const employees = covariancesOfEmployees(grouped, everyone);
  const atEnds = (inside ? scaleEnds(scoredGroups.blocks, grouped) : ends()).map((end, d) =>
    untold(scoredGroups, dimensions[d]!).at(-1) ? {ceiling: null, floor: null} : end
  );
  return {
    dimensions: dimensions.map((id, d) => ({id, nominal: weights[id], ...atEnds[d]!})),
    employees: effectiveWeights(employees, weights),
    agencies: effectiveWeights(covariancesOfUnits(units), weights),
    ratios: correlationRatios(grouped, weights, everyone),
    correlations: correlations(employees),
    variance: varianceParts(agencies),
    theil: theilParts(agencies),
    gini: gini(distributions[everyone]!),
    n
  };
}
