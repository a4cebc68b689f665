import {along, beside, dot, scaled} from "./vector.js";

/** Points y with normal · y ≥ bound; the normal has length 1. */
export type ProjectionSide = {normal: number[]; bound: number};

/** A point, and the sides that keep it from coming nearer. */
export type Projection = {point: number[]; active: number[]};

/** What a side may be missed by, for rounding. */
const noise = 1e-13;

/**
 * The point nearest to 0 that lies on all these sides, or null if none is found. Exact but for rounding, which decides
 * where sides are all but parallel: `lengthBelow` tells how far the point is proved.
 *
 * Let A be sides that the nearest point x lies on the edge of, and p the point nearest to 0 on all of these edges. Were x
 * strictly inside every side that p misses, a step from x towards p would stay on all sides and come nearer. So x lies on
 * the edge of one of them too, and trying each in turn, nearest first given up, finds it.
 */
export function project(sides: readonly ProjectionSide[], dimension: number): Projection | null {
  let best: Projection | null = null;
  let bestDistance = Infinity;
  const tried = new Set<string>();
  descend([], [], new Array<number>(dimension).fill(0));
  return best;

  function descend(active: number[], basis: readonly number[][], point: number[]): void {
    const distance = dot(point, point);
    if (distance >= bestDistance) return;
    const missed = sides
      .map(({normal, bound}, s) => ({s, miss: bound - dot(normal, point)}))
      .filter(({s, miss}) => miss > noise && !active.includes(s))
      .sort((a, b) => b.miss - a.miss);
    if (missed.length === 0) {
      best = {point, active};
      bestDistance = distance;
      return;
    }
    for (const {s, miss} of missed) {
      const next = [...active, s].sort((a, b) => a - b);
      const key = next.join();
      if (tried.has(key)) continue;
      tried.add(key);
      const rest = beside(sides[s]!.normal, basis);
      const length = Math.sqrt(dot(rest, rest));
      // A side that runs along the edges is missed all along them.
      if (length < 1e-9) continue;
      descend(next, [...basis, scaled(rest, 1 / length)], along(point, miss / length ** 2, rest));
    }
  }
}
