import {dimensions} from "../scheme/dimensions.js";
import {rules} from "../scheme/rules.js";
import type {Category, Employee, Points, Scheme, Weights} from "../scheme/types.js";
import {categorize} from "./categorize.js";
import {coefficients} from "./coefficients.js";
import {explainEmployee} from "./explainEmployee.js";
import {maxima} from "./maxima.js";

export type Score = {points: Points; index: number; category: Category};

/**
 * Points, index (0–100) and category of one employee, by default at the scheme's own weights. Whether the employee is
 * counted in an agency is not asked here. Throws as `checkEmployee`, and where the weights give an index outside 0…100.
 */
export function scoreEmployee(employee: Employee, scheme: Scheme, weights: Weights = scheme.weights): Score {
  const points: Points = {kualifikasi: 0, kompetensi: 0, kinerja: 0, disiplin: 0};
  for (const reason of explainEmployee(employee, scheme)) points[reason.dimension] += reason.points;
  const c = coefficients(weights, maxima(scheme));
  const index = dimensions.reduce((sum, d, i) => sum + c[i]! * points[d], 0);
  return {points, index, category: categorize(index, rules(scheme).edge, scheme.bands)};
}
