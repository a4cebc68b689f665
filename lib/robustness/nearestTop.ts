import {competitionRanks} from "../rank/competitionRanks.js";
import {weightedScores} from "../rank/weightedScores.js";
import {checkAlternative} from "./checks.js";
import {leadOver} from "./form.js";
import {levelGroups} from "./levelGroups.js";
import type {NearestPoint} from "./ground.js";
import {groundOf, isAdmissible} from "./ground.js";
import {nearestWith} from "./nearest.js";
import {pace} from "./pace.js";
import {spaceOf} from "./space.js";
import type {NearestOptions} from "./types.js";
import {dot} from "./vector.js";

/** Rivals that are ahead now and would no longer be. */
export type NearestTop = NearestPoint & {overtaken: number[]};

/**
 * The smallest change of weights that brings alternative `i` among the first `k`; with k = 1 it dethrones the first. At
 * the weights returned i may still tie, and weights as near to them as one likes put it truly there. Distance 0 if it is
 * there already. Null if no admissible weights under the locks do it.
 *
 * Exact, by branch and bound: the nearest change over a growing set of rivals is no larger than one over all that must
 * be overtaken, so the first to leave fewer than k rivals ahead is the smallest. Progress is the part of the branches that is
 * decided. Throws an `EmptyWeightSet`, and a `Stopped` when asked to stop.
 */
export function nearestTop(
  values: readonly (readonly number[])[],
  weights: readonly number[],
  i: number,
  k: number,
  options: NearestOptions = {}
): NearestTop | null {
  const ground = groundOf(values, weights, options);
  checkAlternative(values, i);
  if (!(Number.isInteger(k) && k >= 1)) throw new RangeError(`rank to reach must be a whole number from 1: ${k}`);
  if (!ground) return null;
  const ranks = competitionRanks(weightedScores(values, weights));
  if (isAdmissible(ground) && ranks[i]! <= k) return {weights: [...weights], distance: 0, overtaken: []};
  const {groupOf} = levelGroups(values, spaceOf(weights.length, ground.weightSet).points);
  const rivals = [...values.keys()].filter((j) => groupOf[j] !== groupOf[i]);
  const leads = values.map((row) => leadOver(values[i]!, row));

  type SearchNode = {passed: number[]; spared: number[]; nearest: NearestPoint; part: number};
  const open: SearchNode[] = [];
  const step = pace(options, 1);
  const push = (passed: number[], spared: number[], part: number): void => {
    const nearest = nearestWith(
      ground,
      passed.map((j) => leads[j]!)
    );
    if (nearest) open.push({passed, spared, nearest, part});
    step(nearest ? 0 : part);
  };
  push([], [], 1);
  while (open.length > 0) {
    const next = open.reduce(
      (least, node, at) => (node.nearest.distance < open[least]!.nearest.distance ? at : least),
      0
    );
    const [{passed, spared, nearest, part}] = open.splice(next, 1) as [SearchNode];
    const lead = (j: number): number => dot(leads[j]!.form, nearest.weights);
    const notBehind = rivals.filter((j) => !passed.includes(j) && lead(j) <= ground.noise);
    if (notBehind.length < k) {
      options.onProgress?.(1);
      return {...nearest, overtaken: passed.filter((j) => dot(leads[j]!.form, weights) < -ground.noise)};
    }
    const undecided = notBehind.filter((j) => !spared.includes(j));
    const rival = undecided.reduce((a, b) => (lead(b) < lead(a) ? b : a));
    const isSparing = spared.length < k - 1;
    push([...passed, rival], spared, isSparing ? part / 2 : part);
    if (isSparing) open.push({passed, spared: [...spared, rival], nearest, part: part / 2});
  }
  return null;
}
