import {dethroned, firstsOf} from "./dethroned.js";
import type {NearestPoint} from "./ground.js";
import {groundOf} from "./ground.js";
import {nearestDethroning} from "./nearestDethroning.js";
import {searchWhole} from "./searchWhole.js";
import type {WholeOptions} from "./searchWhole.js";

/**
 * The nearest weights in whole percent (or in whole multiples of `step`) at which another alternative truly leads all
 * that are first now. Null, errors and limits as with `nearestWhole`.
 */
export function nearestWholeDethroning(
  values: readonly (readonly number[])[],
  weights: readonly number[],
  options: WholeOptions = {}
): NearestPoint | null {
  const ground = groundOf(values, weights, options);
  if (!ground || !nearestDethroning(values, weights, options)) return null;
  return searchWhole(ground, dethroned(values, firstsOf(values, weights)), null, options);
}
