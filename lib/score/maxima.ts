import type {Scheme} from "../scheme/types.js";

/** The most points each dimension can give, in the order of `dimensions`. */
export function maxima(scheme: Scheme): [number, number, number, number] {
  return scheme.dimensions.map((d) => d.maximum) as [number, number, number, number];
}
