import {firstsOf} from "./dethroned.js";
import {leadOver} from "./form.js";
import type {NearestPoint} from "./ground.js";
import {groundOf} from "./ground.js";
import {nearestWith} from "./nearest.js";
import type {NearestOptions} from "./types.js";

/** Who is first now, and who comes to be instead. */
export type NearestDethroning = NearestPoint & {firsts: number[]; by: number};

/**
 * The smallest change of weights by which the first place goes to another alternative than any of those that hold it
 * now (several if they tie). At the weights returned `by` draws level with them, and weights as near to them as one likes
 * put it ahead of them all. Of several as near, the first listed. Null if no admissible weights under the locks do it,
 * which a linear program for each of the others proves. Any number of criteria; throws an `EmptyWeightSet`.
 */
export function nearestDethroning(
  values: readonly (readonly number[])[],
  weights: readonly number[],
  options: NearestOptions = {}
): NearestDethroning | null {
  const ground = groundOf(values, weights, options);
  if (!ground) return null;
  const firsts = firstsOf(values, weights);
  let nearest: NearestDethroning | null = null;
  for (const [by, row] of values.entries()) {
    if (firsts.includes(by)) continue;
    const found = nearestWith(
      ground,
      firsts.map((i) => leadOver(row, values[i]!))
    );
    if (found && !(nearest && nearest.distance <= found.distance + 1e-12)) nearest = {...found, firsts, by};
  }
  return nearest;
}
