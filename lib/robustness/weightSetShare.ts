import {simplicesOf} from "./simplices.js";
import type {WeightSet} from "./types.js";

/**
 * The share of all weights that a weight set over four criteria makes up: of a simplex inside the simplex of all
 * weights, the determinant of its corners. 0 for a set that is a plane, a segment or a point. Throws an
 * `EmptyWeightSet`.
 */
export function weightSetShare(weightSet: WeightSet): number {
  const {corners} = simplicesOf(4, weightSet)!;
  return corners.reduce((sum, simplex) => sum + Math.abs(determinant(simplex)), 0);
}

/** By elimination, the largest pivot first. */
function determinant(rows: readonly (readonly number[])[]): number {
  const m = rows.map((row) => [...row]);
  let product = 1;
  for (let k = 0; k < m.length; k++) {
    let pivot = k;
    for (let i = k + 1; i < m.length; i++) if (Math.abs(m[i]![k]!) > Math.abs(m[pivot]![k]!)) pivot = i;
    [m[k], m[pivot]] = [m[pivot]!, m[k]!];
    product *= m[k]![k]!;
    if (product === 0) return 0;
    for (let i = k + 1; i < m.length; i++) {
      const factor = m[i]![k]! / m[k]![k]!;
      for (let j = k; j < m.length; j++) m[i]![j]! -= factor * m[k]![j]!;
    }
  }
  return product;
}
