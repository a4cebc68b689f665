import {checkAlternative} from "./checks.js";
import {leadOver} from "./form.js";
import type {NearestPoint} from "./ground.js";
import {groundOf} from "./ground.js";
import {nearestWith} from "./nearest.js";
import {nearestTop} from "./nearestTop.js";
import {searchWhole} from "./searchWhole.js";
import type {WholeOptions} from "./searchWhole.js";
import type {Goal, Holds} from "./types.js";
import {dot, subtract} from "./vector.js";

/**
 * The nearest weights in whole percent (or in whole multiples of `step`), as a person would type them, at which
 * alternative `i` truly leads the other, or is among the first so many by `competitionRanks`; of those equally near, the
 * ones that move the fewest criteria. Null if there are none, or if it is only by a tie on a boundary that it is among them.
 * Locked criteria must have whole weights, otherwise a RangeError names one that has not. All weights that could be nearer
 * are looked at: meant for up to six criteria. Throws an `EmptyWeightSet`, and a `Stopped` when asked to stop.
 */
export function nearestWhole(
  values: readonly (readonly number[])[],
  weights: readonly number[],
  i: number,
  goal: Goal,
  options: WholeOptions = {}
): NearestPoint | null {
  const ground = groundOf(values, weights, options);
  checkAlternative(values, i);
  if ("over" in goal) checkAlternative(values, goal.over);
  if (!ground) return null;
  if ("over" in goal) {
    const lead = leadOver(values[i]!, values[goal.over]!);
    if (!nearestWith(ground, [lead])) return null;
    return searchWhole(ground, (candidate) => dot(lead.form, candidate) > ground.noise, lead.form, options);
  }
  if (!nearestTop(values, weights, i, goal.top, {...options, onProgress: undefined})) return null;
  const leads = values.map((row) => subtract(values[i]!, row));
  const isAmong: Holds = (candidate) => {
    let ahead = 0;
    for (const lead of leads) if (dot(lead, candidate) < -ground.noise && ++ahead >= goal.top) return false;
    return true;
  };
  return searchWhole(ground, isAmong, null, options);
}
