import type {BehindData} from "../../components/sebaran/behindPanel.js";
import {
  correlations,
  covariancesOfEmployees,
  covariancesOfUnits,
  dimensions,
  effectiveWeights,
  gini,
  groupDistributions,
  theilParts,
  varianceParts
} from "../../lib/index.js";
import type {Unit, Weights} from "../../lib/index.js";
import {shownTotal} from "./shown.js";
import type {Looked} from "./look.js";

/** What makes the index of people differ; null where too few people are looked at. */
export function behindData({crowd, all, measure}: Looked, units: readonly Unit[], weights: Weights): BehindData | null {
  const {grouped, groupings, n} = crowd;
  if (n === 0 || shownTotal(crowd) === null) return null;
  const scores = typeof measure === "string" ? groupDistributions(grouped, weights) : all();
  const agencies = scores.slice(0, groupings[0]!.values.length);
  const everyone = scores.length - 1;
  const employees = covariancesOfEmployees(grouped, everyone);
  const ends = crowd.ends();
  return {
    dimensions: dimensions.map((id, d) => ({id, nominal: weights[id], ...ends[d]!})),
    employees: effectiveWeights(employees, weights),
    agencies: effectiveWeights(covariancesOfUnits(units), weights),
    correlations: correlations(employees),
    variance: varianceParts(agencies),
    theil: theilParts(agencies),
    gini: gini(scores[everyone]!),
    n
  };
}
