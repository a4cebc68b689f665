import type {Ground, NearestPoint} from "./ground.js";
import {lengthBelow} from "./lengthBelow.js";
import type {ProgramRow} from "./programRow.js";
import {valueAt} from "./moveRows.js";
import type {ProjectionSide} from "./project.js";
import {project} from "./project.js";
import {dot, scaled} from "./vector.js";

/** How far above a length that no answer is below the answer may be. */
const accuracy = 1e-10;

/** The nearest weights by Euclid in floating-point numbers, or null in doubt. */
export function nearestEuclidean(ground: Ground, rows: readonly ProgramRow[]): NearestPoint | null {
  const {weights, movable} = ground;
  const basis = balancedMoves(movable.length);
  const sides: ProjectionSide[] = [];
  const errors: number[] = [];
  for (const row of rows) {
    const normal = basis.map((axis) => dot(row.coefficients, axis));
    const length = Math.sqrt(dot(normal, normal));
    if (length <= 1e-12) continue;
    sides.push({normal: scaled(normal, 1 / length), bound: (row.bound - valueAt(ground, row, weights)) / length});
    errors.push(1e-15 / length);
  }
  const projection = project(sides, basis.length);
  if (!projection) return null;
  const move = projection.point;
  const distance = Math.sqrt(dot(move, move));
  if (distance - lengthBelow(projection, sides, errors) > accuracy) return null;
  const moved = [...weights];
  for (const [a, axis] of basis.entries()) for (const [t, m] of movable.entries()) moved[m]! += move[a]! * axis[t]!;
  return {weights: moved.map((weight) => (weight < 1e-15 ? 0 : weight)), distance};
}

/** An orthonormal basis of the moves of so many weights that keep the sum: some of the first alike, and the next against. */
function balancedMoves(count: number): number[][] {
  return Array.from({length: Math.max(0, count - 1)}, (_, a) => {
    const length = Math.sqrt((a + 1) * (a + 2));
    const move = new Array<number>(count).fill(0).fill(-1 / length, 0, a + 1);
    move[a + 1] = (a + 1) / length;
    return move;
  });
}
