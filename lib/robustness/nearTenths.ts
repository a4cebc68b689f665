import {distanceFrom} from "./distanceFrom.js";
import type {Holds} from "./types.js";

const units = 1000;

/**
 * Weights in tenths of a percent, near a target, at which something holds: of those within the least reach that has any,
 * the cheapest, by default the nearest. Null if there are none within the last reach, 0.8 percent unless told.
 */
export function nearTenths(
  target: readonly number[],
  holds: Holds,
  {
    cost = distanceFrom(target, "l2"),
    reaches = [1, 3, 8]
  }: {cost?: (weights: readonly number[]) => number; reaches?: readonly number[]} = {}
): number[] | null {
  const away = distanceFrom(target, "l2");
  // Whether something holds is what takes time among hundreds of units, so the cheapest are asked first.
  for (const reach of reaches) {
    const candidates = [...around(target, reach)].map((weights) => ({
      weights,
      price: Math.round(cost(weights) * 1e11),
      away: away(weights)
    }));
    candidates.sort((a, b) => a.price - b.price || a.away - b.away);
    const found = candidates.find(({weights}) => holds(weights));
    if (found) return found.weights;
  }
  return null;
}

/** All weights in tenths of a percent that differ from a target by no more than so many tenths in all but the last. */
function* around(target: readonly number[], reach: number): Generator<number[]> {
  const centre = target.map((weight) => Math.round(weight * units));
  const last = centre.length - 1;
  const tenths = [...centre];
  yield* descend(0);

  function* descend(m: number): Generator<number[]> {
    if (m === last) {
      tenths[last] = units - tenths.slice(0, last).reduce((sum, unit) => sum + unit, 0);
      if (tenths[last] >= 0) yield tenths.map((unit) => unit / units);
      return;
    }
    for (let unit = Math.max(0, centre[m]! - reach); unit <= centre[m]! + reach; unit++) {
      tenths[m] = unit;
      yield* descend(m + 1);
    }
  }
}
