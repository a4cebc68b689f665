import type {Weights} from "../scheme/types.js";
import {coefficients} from "../score/coefficients.js";
import {double} from "./quote.js";

/** Σ coefficient · term over the dimensions, added in their order so that doubles agree with the library's. */
export function indexSql(terms: readonly string[], weights: Weights, maxima: ArrayLike<number>): string {
  const c = coefficients(weights, maxima);
  return terms.map((term, d) => `${double(c[d]!)} * ${term}`).join(" + ");
}
