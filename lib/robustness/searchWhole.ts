import type {Ground, NearestPoint} from "./ground.js";
import {lengthOf} from "./lengthOf.js";
import {pace} from "./pace.js";
import type {Holds, NearestOptions, Norm} from "./types.js";
import {dot, subtract} from "./vector.js";

export type WholeOptions = NearestOptions & {
  /** The weights are whole multiples of it; 0.01 unless told. */
  step?: number;
};

/**
 * The nearest weights in whole multiples of a step at which something holds, or null. A `lead` says that it holds nowhere
 * unless lead · w is above 0. Throws a RangeError that names a locked weight that is not whole, or a step that does not
 * divide 1 evenly, and a `Stopped` when asked to stop.
 */
export function searchWhole(
  ground: Ground,
  holds: Holds,
  lead: readonly number[] | null,
  options: WholeOptions
): NearestPoint | null {
  const {weights, movable} = ground;
  const units = unitsOf(options.step ?? 0.01);
  for (let m = 0; m < weights.length; m++) {
    const isWhole = Math.abs(weights[m]! * units - Math.round(weights[m]! * units)) < 1e-6;
    if (!movable.includes(m) && !isWhole) {
      throw new RangeError(`locked weight ${m} is not a whole multiple of ${1 / units}: ${weights[m]}`);
    }
  }
  const found = search(ground, units, lead, holds, pace(options));
  options.onProgress?.(1);
  return found;
}

function unitsOf(step: number): number {
  const units = Math.round(1 / step);
  if (!(units >= 1 && Math.abs(units * step - 1) < 1e-9)) throw new RangeError(`step must divide 1 evenly: ${step}`);
  return units;
}

/**
 * Depth first over the movable criteria, nearest values first, leaving what cannot be nearer than the best so far, nor as
 * near with fewer criteria moved.
 */
function search(
  {weights, forms, norm, movable, noise}: Ground,
  units: number,
  lead: readonly number[] | null,
  holds: Holds,
  step: (part: number) => void
): NearestPoint | null {
  const whole = weights.map((weight) => Math.round(weight * units));
  const free = units - whole.reduce((sum, unit, m) => (movable.includes(m) ? sum : sum + unit), 0);
  // The most that the units left can add to the lead, by the criteria from one on.
  const gain = movable.map((_, d) => (lead ? Math.max(...movable.slice(d).map((m) => lead[m]!)) : 0));
  const fixedLead = lead ? whole.reduce((sum, unit, m) => (movable.includes(m) ? sum : sum + unit * lead[m]!), 0) : 0;
  let best = null as (NearestPoint & {moved: number}) | null;
  descend(0, free, 0, 0, 0, fixedLead, 1);
  return best && {weights: best.weights, distance: best.distance};

  function descend(
    depth: number,
    left: number,
    length: number,
    moved: number,
    drift: number,
    ahead: number,
    part: number
  ): void {
    if (best && !isBetter(bound(length, drift, movable.length - depth, norm), moved)) return step(part);
    if (lead && depth < movable.length && ahead + left * gain[depth]! <= noise * units) return step(part);
    if (depth === movable.length) {
      step(part);
      if (left === 0) consider(moved);
      return;
    }
    const m = movable[depth]!;
    const tried = depth === movable.length - 1 ? [left] : outwards(weights[m]! * units, left);
    for (const unit of tried) {
      whole[m] = unit;
      const move = unit / units - weights[m]!;
      const longer =
        norm === "l2"
          ? length + move * move
          : norm === "l1"
            ? length + Math.abs(move)
            : Math.max(length, Math.abs(move));
      const led = ahead + (lead ? unit * lead[m]! : 0);
      const more = Math.abs(move) > 1e-9 ? 1 : 0;
      descend(depth + 1, left - unit, longer, moved + more, drift + move, led, part / tried.length);
    }
  }

  function isBetter(distance: number, moved: number): boolean {
    return (
      best === null || distance < best.distance - 1e-12 || (distance < best.distance + 1e-12 && moved < best.moved)
    );
  }

  function consider(moved: number): void {
    const candidate = whole.map((unit) => unit / units);
    const distance = lengthOf(subtract(candidate, weights), norm);
    if (!isBetter(distance, moved)) return;
    if (forms.every((form) => dot(form, candidate) >= -1e-9) && holds(candidate)) {
      best = {weights: candidate, distance, moved};
    }
  }
}

/** The least length that a change can come to when what has moved must be made up for by the criteria that are left. */
function bound(length: number, drift: number, left: number, norm: Norm): number {
  if (left === 0) return norm === "l2" ? Math.sqrt(length) : length;
  if (norm === "l2") return Math.sqrt(length + (drift * drift) / left);
  return norm === "l1" ? length + Math.abs(drift) : Math.max(length, Math.abs(drift) / left);
}

/** Whole numbers from 0 to `most`, the nearest to `from` first. */
function outwards(from: number, most: number): number[] {
  return Array.from({length: most + 1}, (_, unit) => unit).sort((a, b) => Math.abs(a - from) - Math.abs(b - from));
}
