import {coefficients} from "../score/coefficients.js";
import type {Weights} from "../scheme/types.js";
import type {ScoredTally} from "../tally/types.js";

/** The index of an employee of each tuple: Σ_d c_d·p_d, added in the order of `dimensions`. */
export function tupleIndexes({points, maxima}: Pick<ScoredTally, "points" | "maxima">, weights: Weights): Float64Array {
  const [c0, c1, c2, c3] = coefficients(weights, maxima);
  const [p0, p1, p2, p3] = points;
  const indexes = new Float64Array(p0.length);
  for (let t = 0; t < indexes.length; t++) {
    indexes[t] = c0 * p0[t]! + c1 * p1[t]! + c2 * p2[t]! + c3 * p3[t]!;
  }
  return indexes;
}
