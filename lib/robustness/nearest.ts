import {exactNearest} from "./exactNearest.js";
import type {LinearForm} from "./form.js";
import type {Ground, NearestPoint} from "./ground.js";
import {rowsInMoves, valueAt} from "./moveRows.js";
import {nearestEuclidean} from "./nearestEuclidean.js";
import {nearestLinear} from "./nearestLinear.js";
import {roomIn} from "./roomIn.js";
import {largest, scaled, subtract} from "./vector.js";

export {lengthOf} from "./lengthOf.js";
export type {NearestPoint} from "./ground.js";

/** What an answer in floating-point numbers may be off by. */
const accuracy = 1e-10;

/**
 * The nearest weights at which all these leads (form · w) are at least 0, or null if no admissible weights make all of
 * them larger than 0, which is proved: by the certificate of a linear program, or in rational arithmetic. So if some lead
 * is 0 at the weights returned, weights as near to them as one likes make it larger.
 *
 * Floating-point numbers will do if some weights meet all conditions with room to spare: what the answer misses a
 * condition by is then made good by a step towards them no longer than that part of their room. Elsewhere the answer is
 * `exactNearest`.
 */
export function nearestWith(ground: Ground, leads: readonly LinearForm[]): NearestPoint | null {
  // A lead that no criterion gives is none at any weights.
  if (leads.some(({form}) => largest(form) <= ground.noise || form.every((value) => value <= 0))) return null;
  const rows = [
    ...ground.rows,
    ...rowsInMoves(
      ground,
      leads.map(({form}) => scaled(form, 1 / largest(form)))
    )
  ];
  const room = roomIn(ground, rows);
  if (room === "none") return null;
  if (room) {
    const found = ground.norm === "l2" ? nearestEuclidean(ground, rows) : nearestLinear(ground, rows);
    if (found) {
      const miss = Math.max(0, ...rows.map((row) => row.bound - valueAt(ground, row, found.weights)));
      const step = largest(subtract(room.weights, found.weights)) * ground.weights.length;
      if ((miss * step) / (miss + room.spare) <= accuracy) return found;
    }
  }
  return exactNearest(ground, leads);
}
