import type {ScoredTally} from "../tally/types.js";
import type {Covariances} from "./covariances.js";
import {covariances} from "./covariances.js";

/**
 * Covariances of the shares over employees: of all groups of a scored or grouped tally together, or of group `g`
 * alone. Of groups that overlap take one alone, or people count twice.
 */
export function covariancesOfEmployees(
  {points, maxima, start, group, count}: Pick<ScoredTally, "points" | "maxima" | "start" | "group" | "count">,
  g?: number
): Covariances {
  const people = new Float64Array(points[0].length);
  for (let t = 0; t < people.length; ++t)
    for (let e = start[t]!; e < start[t + 1]!; ++e) if (g === undefined || group[e] === g) people[t]! += count[e]!;
  return covariances(
    points.map((p, d) => p.map((x) => x / maxima[d]!)),
    people
  );
}
