import type {Ground} from "./ground.js";
import type {ProgramRow} from "./programRow.js";
import {leftOf, valueAt} from "./moveRows.js";
import {simplex} from "./simplex.js";

/**
 * Weights that meet all conditions with as much to spare as there is; "none" if it is proved that none meet them, null if
 * they are as good as none. A condition's value at them is what counts, not how they were found.
 */
export function roomIn(
  ground: Ground,
  rows: readonly ProgramRow[]
): {weights: number[]; spare: number} | "none" | null {
  const {weights, movable} = ground;
  if (movable.length === 0) return null;
  const none = movable.map(() => 0);
  const outcome = simplex(
    [[...none, 1]],
    [
      {coefficients: [...movable.map(() => 1), 0], relation: "equal", bound: leftOf(ground)},
      ...rows.map((row) => ({...row, coefficients: [...row.coefficients, -1]})),
      // Where two weights may move, that each is at least 0 bounds what there is to spare.
      ...(movable.length > 1 ? [] : [{coefficients: [...none, 1], relation: "atMost" as const, bound: 1}])
    ]
  );
  if (!outcome) return null;
  if (!("x" in outcome)) return "none";
  const inside = [...weights];
  for (const [t, m] of movable.entries()) inside[m] = outcome.x[t]!;
  const spare = Math.min(1, ...rows.map((row) => valueAt(ground, row, inside) - row.bound));
  return spare > 1e-7 ? {weights: inside, spare} : null;
}
