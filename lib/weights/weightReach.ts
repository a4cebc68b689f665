import {dimensions} from "../scheme/dimensions.js";
import type {Dimension, Weights} from "../scheme/types.js";
import {isWeightStep, toWeightStep} from "./weightStep.js";

/**
 * The least and the most that a weight can become (shares, 0…1), the locked ones staying as they are. Null where it cannot
 * move: it is locked, or no other could make up for it.
 */
export function weightReach(
  weights: Weights,
  dimension: Dimension,
  locked: readonly Dimension[]
): {lowest: number; highest: number} | null {
  const others = dimensions.filter((id) => id !== dimension);
  if (locked.includes(dimension) || others.every((id) => locked.includes(id))) return null;
  const room = 1 - others.reduce((sum, id) => sum + (locked.includes(id) ? weights[id] : 0), 0);
  return {lowest: 0, highest: isWeightStep(room) ? toWeightStep(room) : room};
}
