import {checkAlternative} from "./checks.js";
import {leadOver} from "./form.js";
import type {NearestPoint} from "./ground.js";
import {groundOf, isAdmissible} from "./ground.js";
import {nearestWith} from "./nearest.js";
import type {NearestOptions} from "./types.js";
import {dot} from "./vector.js";

/**
 * The smallest change of weights after which alternative `i` overtakes `j`: at the weights returned the two tie (within
 * 1e-12), and weights as near to them as one likes put i ahead. Distance 0 if i leads already and the weights are
 * admissible. Null if no admissible weights under the locks put i ahead of j; a linear program proves it.
 *
 * Any number of criteria; the norm is Euclidean unless asked otherwise. Of several equally small changes by the sum of
 * moves, that of the smallest largest move is taken, and the other way round. Throws an `EmptyWeightSet`.
 */
export function nearestSwap(
  values: readonly (readonly number[])[],
  weights: readonly number[],
  i: number,
  j: number,
  options: NearestOptions = {}
): NearestPoint | null {
  const ground = groundOf(values, weights, options);
  checkAlternative(values, i);
  checkAlternative(values, j);
  if (!ground) return null;
  const lead = leadOver(values[i]!, values[j]!);
  if (isAdmissible(ground) && dot(lead.form, weights) > ground.noise) return {weights: [...weights], distance: 0};
  return nearestWith(ground, [lead]);
}
