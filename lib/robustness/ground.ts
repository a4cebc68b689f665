import {checkCriterion, checkWeights, noiseOf} from "./checks.js";
import type {Constraint} from "./constraints.js";
import {constraintsOf, nonNegative} from "./constraints.js";
import {checkFeasible, feasibility} from "./feasibility.js";
import type {ProgramRow} from "./programRow.js";
import {isFixed, rowsInMoves} from "./moveRows.js";
import type {NearestOptions, Norm, WeightSet} from "./types.js";
import {dot, scaled} from "./vector.js";

/** Weights, and how far they are from those of now in the norm asked for (shares of 1, not percent). */
export type NearestPoint = {weights: number[]; distance: number};

/** Where weights may go from where they are. */
export type Ground = {
  weights: readonly number[];
  norm: Norm;
  /** The weight set and the locks in one. */
  weightSet: WeightSet;
  movable: number[];
  /** What is asked of all weights, at least 0 in each criterion first; as forms too. */
  constraints: Constraint[];
  forms: number[][];
  /** What of it moves can break, over the weights that may move. */
  rows: ProgramRow[];
  noise: number;
};

/** Null if the locks leave no admissible weights; throws an `EmptyWeightSet` if there are none in the first place. */
export function groundOf(
  values: readonly (readonly number[])[],
  weights: readonly number[],
  {norm = "l2", weightSet = {}, only, locked = []}: NearestOptions
): Ground | null {
  checkWeights(values, weights);
  const criteria = weights.length;
  if (!["l2", "l1", "linf"].includes(norm)) throw new RangeError(`unknown norm: ${norm}`);
  for (const m of [...(only ?? []), ...locked]) checkCriterion(criteria, m);
  checkFeasible(criteria, weightSet);
  const movable = [...weights.keys()].filter((m) => (only?.includes(m) ?? true) && !locked.includes(m));
  const within = movable.length < criteria ? withLocks(weightSet, weights, movable) : weightSet;
  if (movable.length < criteria && !feasibility(criteria, within).feasible) return null;
  const constraints = [...nonNegative(criteria), ...constraintsOf(criteria, within)];
  const forms = constraints.map(({form}) => form);
  const moves = {weights, movable};
  const rows = rowsInMoves(moves, forms).filter((row) => !isFixed(moves, row));
  return {weights, norm, weightSet: within, movable, constraints, forms, rows, noise: noiseOf(values)};
}

function withLocks(weightSet: WeightSet, weights: readonly number[], movable: readonly number[]): WeightSet {
  const locks = [...weights.entries()].flatMap(([m, weight]) => {
    if (movable.includes(m)) return [];
    const unit = weights.map((_, other) => (other === m ? 1 : 0));
    return [
      {coefficients: unit, atLeast: weight},
      {coefficients: scaled(unit, -1), atLeast: -weight}
    ];
  });
  return {...weightSet, halfspaces: [...(weightSet.halfspaces ?? []), ...locks]};
}

export function isAdmissible({forms, weights}: Ground): boolean {
  return forms.every((form) => dot(form, weights) >= -1e-12);
}
