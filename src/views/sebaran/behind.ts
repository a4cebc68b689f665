import type {BehindData} from "../../components/sebaran/behindPanel.js";
import {
  ceilingFloor,
  correlations,
  covariancesOfEmployees,
  covariancesOfUnits,
  dimensions,
  effectiveWeights,
  gini,
  groupDistributions,
  isProtected,
  theilParts,
  varianceParts
} from "../../lib/index.js";
import type {Unit, Weights} from "../../lib/index.js";
import {minimum, shownTotal} from "./crowd.js";
import type {Looked} from "./look.js";

/** What makes the index of people differ; null where too few people are looked at. */
export function behindData({crowd, all, measure}: Looked, units: readonly Unit[], weights: Weights): BehindData | null {
  const {grouped, groupings, n} = crowd;
  if (n === 0 || shownTotal(crowd) === null) return null;
  const scores = typeof measure === "string" ? groupDistributions(grouped, weights) : all();
  const agencies = scores.slice(0, groupings[0]!.values.length);
  const everyone = scores.length - 1;
  const employees = covariancesOfEmployees(grouped, everyone);
  const {ceiling, floor} = ceilingFloor(grouped)[everyone]!;
  const told = (people: number) => (isProtected(people, minimum) || isProtected(n - people, minimum) ? null : people);
  return {
    dimensions: dimensions.map((id, d) => ({
      id,
      nominal: weights[id],
      ceiling: told(ceiling[d]!),
      floor: told(floor[d]!)
    })),
    employees: effectiveWeights(employees, weights),
    agencies: effectiveWeights(covariancesOfUnits(units), weights),
    correlations: correlations(employees),
    variance: varianceParts(agencies),
    theil: theilParts(agencies),
    gini: gini(scores[everyone]!),
    n
  };
}
