import type {Constraint} from "./constraints.js";
import {constraintsOf} from "./constraints.js";
import type {LinearForm} from "./form.js";
import type {ProgramRow} from "./programRow.js";
import {linearProgram} from "./linearProgram.js";
import type {ConstraintSource, WeightSet} from "./types.js";

/**
 * Weights that a set admits, or the conditions that clash: together with w ≥ 0 and Σw = 1 no weights meet them all, and
 * without any one of them some would.
 */
export type Feasibility = {feasible: true; weights: number[]} | {feasible: false; clash: ConstraintSource[]};

/** Whether a weight set over this many criteria has any weights. */
export function feasibility(criteria: number, weightSet: WeightSet): Feasibility {
  const constraints = constraintsOf(criteria, weightSet);
  const weights = anyWeights(criteria, constraints);
  if (weights) return {feasible: true, weights};
  let clash = constraints;
  for (const constraint of constraints) {
    const others = clash.filter((other) => other !== constraint);
    if (!anyWeights(criteria, others)) clash = others;
  }
  return {feasible: false, clash: clash.map(({source}) => source)};
}

/** No weights are admissible; `clash` is a smallest set of conditions that cannot hold together. */
export class EmptyWeightSet extends RangeError {
  override name = "EmptyWeightSet";
  constructor(readonly clash: ConstraintSource[]) {
    super(`no weights meet ${clash.map(describe).join(" and ")}: relax one of them`);
  }
}

/** Throws an `EmptyWeightSet` that names the clash unless some weights are admissible. */
export function checkFeasible(criteria: number, weightSet: WeightSet): void {
  const found = feasibility(criteria, weightSet);
  if (!found.feasible) throw new EmptyWeightSet(found.clash);
}

/** Rows of a linear program over w ≥ 0: the sum is 1 and each form is at least 0. */
export function rowsOf(criteria: number, constraints: readonly LinearForm[]): ProgramRow[] {
  return [
    {coefficients: new Array<number>(criteria).fill(1), relation: "equal", bound: 1},
    ...constraints.map(({form, integers}): ProgramRow => ({
      coefficients: form,
      relation: "atLeast",
      bound: 0,
      integers: () => [...integers(), 0n]
    }))
  ];
}

function anyWeights(criteria: number, constraints: readonly Constraint[]): number[] | null {
  if (constraints.length === 0) return Array.from({length: criteria}, (_, m) => (m === 0 ? 1 : 0));
  return linearProgram([new Array<number>(criteria).fill(0)], rowsOf(criteria, constraints));
}

function describe(source: ConstraintSource): string {
  switch (source.kind) {
    case "lower":
      return `weight ${source.criterion} at least ${source.bound}`;
    case "upper":
      return `weight ${source.criterion} at most ${source.bound}`;
    case "order":
      return `weight ${source.more} at least weight ${source.less}`;
    case "halfspace":
      return `halfspace ${source.index}`;
  }
}
