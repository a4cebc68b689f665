import type {Ground, NearestPoint} from "./ground.js";
import {lengthOf} from "./lengthOf.js";
import type {ProgramRow} from "./programRow.js";
import {leftOf} from "./moveRows.js";
import {simplex} from "./simplex.js";
import {subtract} from "./vector.js";

/** Sum of moves and largest move, one after the other, as a linear program over weights, sizes of moves, the largest. */
export function nearestLinear(ground: Ground, rows: readonly ProgramRow[]): NearestPoint | null {
  const {weights, movable, norm} = ground;
  const none = movable.map(() => 0);
  const unit = (t: number, value: number): number[] => movable.map((_, other) => (other === t ? value : 0));
  const sum = [...none, ...movable.map(() => -1), 0];
  const most = [...none, ...none, -1];
  const outcome = simplex(norm === "l1" ? [sum, most] : [most, sum], [
    {coefficients: [...movable.map(() => 1), ...none, 0], relation: "equal", bound: leftOf(ground)},
    ...rows.map((row) => ({...row, coefficients: [...row.coefficients, ...none, 0]})),
    ...movable.flatMap((m, t): ProgramRow[] => [
      {coefficients: [...unit(t, -1), ...unit(t, 1), 0], relation: "atLeast", bound: -weights[m]!},
      {coefficients: [...unit(t, 1), ...unit(t, 1), 0], relation: "atLeast", bound: weights[m]!},
      {coefficients: [...none, ...unit(t, -1), 1], relation: "atLeast", bound: 0}
    ])
  ]);
  if (!outcome || !("x" in outcome)) return null;
  const moved = [...weights];
  for (const [t, m] of movable.entries()) moved[m] = outcome.x[t]!;
  const cleaned = moved.map((weight) => (weight < 1e-15 ? 0 : weight));
  return {weights: cleaned, distance: lengthOf(subtract(cleaned, weights), norm)};
}
