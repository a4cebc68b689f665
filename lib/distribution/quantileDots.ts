import {smallestGroup} from "../protect/smallestGroup.js";
import type {Distribution} from "../summary/types.js";
import {quantiles} from "../summary/quantiles.js";
import {size} from "../summary/size.js";

/** Dots of equal weight, ascending, and how many people each stands for. */
export type QuantileDots = {values: number[]; people: number};

/**
 * A quantile dotplot: k dots at the (i − ½) ÷ k quantiles, i = 1 … k, each for as many people (Kay, Kola, Hullman and
 * Munson, When (ish) is My Bus?, CHI 2016). Fewer dots are taken where a dot would stand for fewer than `minimum`
 * people; no dots where there are fewer people than that.
 */
export function quantileDots(distribution: Distribution, dots = 20, minimum = smallestGroup): QuantileDots {
  if (!(Number.isInteger(dots) && dots > 0)) throw new RangeError(`dots must be a whole number above 0: ${dots}`);
  const n = size(distribution);
  const k = Math.min(dots, Math.floor(n / Math.max(minimum, 1)));
  return {
    values: quantiles(
      distribution,
      Array.from({length: k}, (_, i) => (i + 0.5) / k)
    ),
    people: n / k
  };
}
