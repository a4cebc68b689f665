import type {ProgramRow} from "./programRow.js";
import {dot} from "./vector.js";

/** The weights of now, and which of them may move. */
type Moves = {weights: readonly number[]; movable: readonly number[]};

/** Forms that are to be at least 0, over the weights that may move. */
export function rowsInMoves({weights, movable}: Moves, forms: readonly (readonly number[])[]): ProgramRow[] {
  const rest = weights.map((weight, m) => (movable.includes(m) ? 0 : weight));
  return forms.map((form) => ({
    coefficients: movable.map((m) => form[m]!),
    relation: "atLeast",
    bound: -dot(form, rest)
  }));
}

/** Whether a condition is met, and no move breaks it. */
export function isFixed(ground: Moves, {coefficients, bound}: ProgramRow): boolean {
  const least = Math.min(...coefficients);
  return Math.max(...coefficients) - least <= 1e-13 && least * leftOf(ground) >= bound - 1e-13;
}

/** The left side of a row at weights of all criteria. */
export function valueAt({movable}: Moves, {coefficients}: ProgramRow, weights: readonly number[]): number {
  return coefficients.reduce((sum, value, t) => sum + value * weights[movable[t]!]!, 0);
}

/** What the weights that may move add up to. */
export function leftOf({weights, movable}: Moves): number {
  return 1 - weights.reduce((sum, weight, m) => (movable.includes(m) ? sum : sum + weight), 0);
}
