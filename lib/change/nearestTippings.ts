import type {TippingPoint} from "./tippingPoints.js";

/** What happens at a tipping point as the weight moves away from where it is. */
export type Swap = TippingPoint & {overtaker: number; overtaken: number};

/** The swaps at the nearest tipping point on either side; empty where there is none up to 0 or 1. */
export type NearestTippings = {below: Swap[]; above: Swap[]};

/**
 * The closest tipping points of one criterion below and above its weight now, and who overtakes whom there. `tips` are
 * the `tippingPoints` of the same `values` and `weights`. Units that tie now are not about to change places.
 */
export function nearestTippings(
  tips: readonly TippingPoint[],
  weights: readonly number[],
  criterion: number,
  values: readonly (readonly number[])[]
): NearestTippings {
  if (!(criterion in weights)) throw new RangeError(`unknown criterion: ${criterion}`);
  const now = weights[criterion]! / weights.reduce((sum, weight) => sum + weight, 0);
  const own = tips.filter((tip) => tip.criterion === criterion);
  const below = Math.max(...own.map((tip) => tip.weight).filter((weight) => weight < now - noise));
  const above = Math.min(...own.map((tip) => tip.weight).filter((weight) => weight > now + noise));
  const swapsAt = (weight: number): Swap[] =>
    own.filter((tip) => Math.abs(tip.weight - weight) <= noise).map((tip) => swap(tip, weights, values));
  return {below: swapsAt(below), above: swapsAt(above)};
}

const noise = 1e-12;

/** The lead of a pair is a straight line in the weight and has one zero, so who is behind now is the one who overtakes. */
function swap(tip: TippingPoint, weights: readonly number[], values: readonly (readonly number[])[]): Swap {
  const [i, j] = tip.pair;
  let lead = 0;
  for (let m = 0; m < weights.length; m++) lead += weights[m]! * (values[i]![m]! - values[j]![m]!);
  return lead > 0 ? {...tip, overtaker: j, overtaken: i} : {...tip, overtaker: i, overtaken: j};
}
