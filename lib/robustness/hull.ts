import type {Constraint} from "./constraints.js";
import {constraintsOf, nonNegative} from "./constraints.js";
import {checkFeasible, rowsOf} from "./feasibility.js";
import {linearProgram} from "./linearProgram.js";
import type {WeightSet} from "./types.js";
import {beside, dot, mean, scaled} from "./vector.js";

/** Weights well inside a set, orthonormal directions in which one can move within it, and what bounds the moves. */
export type Hull = {inside: number[]; basis: number[][]; constraints: Constraint[]};

/** The hull of a weight set over any number of criteria. Throws an `EmptyWeightSet` if it has no weights. */
export function hullOf(criteria: number, weightSet: WeightSet): Hull {
  checkFeasible(criteria, weightSet);
  const asked = constraintsOf(criteria, weightSet);
  const rows = rowsOf(criteria, asked);
  const all = [...nonNegative(criteria), ...asked];
  const farthest = all.map(({form}) => linearProgram([form], rows)!);
  const normals = [new Array<number>(criteria).fill(1)];
  const constraints: Constraint[] = [];
  for (const [c, constraint] of all.entries()) {
    if (dot(constraint.form, farthest[c]!) <= 1e-11) normals.push(constraint.form);
    else constraints.push(constraint);
  }
  const across: number[][] = [];
  for (const normal of normals) extend(across, normal);
  const fixed = across.length;
  for (let m = 0; m < criteria; m++) {
    extend(
      across,
      Array.from({length: criteria}, (_, i) => (i === m ? 1 : 0))
    );
  }
  return {inside: mean(farthest), basis: across.slice(fixed), constraints};
}

/** Adds the direction of a vector beside a basis to it, if there is one. */
function extend(basis: number[][], vector: readonly number[]): void {
  const rest = beside(vector, basis);
  const length = Math.sqrt(dot(rest, rest));
  if (length > 1e-9) basis.push(scaled(rest, 1 / length));
}
