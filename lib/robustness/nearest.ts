import {checkCriterion, checkWeights, noiseOf} from "./checks.js";
import {constraintsOf, nonNegative} from "./constraints.js";
import {checkFeasible, feasibility, rowsOf} from "./feasibility.js";
import type {Row} from "./linearProgram.js";
import {linearProgram} from "./linearProgram.js";
import type {Side} from "./project.js";
import {project} from "./project.js";
import type {NearestOptions, Norm, WeightSet} from "./types.js";
import {along, beside, dot, largest, scaled, subtract} from "./vector.js";

/** Weights, and how far they are from those of now in the norm asked for (shares of 1, not percent). */
export type Nearest = {weights: number[]; distance: number};

/** Where weights may go from where they are. */
export type Ground = {
  weights: readonly number[];
  norm: Norm;
  /** The weight set and the locks in one. */
  weightSet: WeightSet;
  movable: number[];
  forms: number[][];
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
  const all = [...weights.keys()];
  const movable = all.filter((m) => (only?.includes(m) ?? true) && !locked.includes(m));
  const stays = (m: number): boolean => !movable.includes(m);
  const within = {
    ...weightSet,
    halfspaces: [
      ...(weightSet.halfspaces ?? []),
      ...all.filter(stays).flatMap((m) => {
        const unit = all.map((other) => (other === m ? 1 : 0));
        return [
          {coefficients: unit, atLeast: weights[m]!},
          {coefficients: scaled(unit, -1), atLeast: -weights[m]!}
        ];
      })
    ]
  };
  if (!feasibility(criteria, within).feasible) return null;
  const forms = [...nonNegative(criteria), ...constraintsOf(criteria, within)].map(({form}) => form);
  return {weights, norm, weightSet: within, movable, forms, noise: noiseOf(values)};
}

export function isAdmissible({forms, weights}: Ground): boolean {
  return forms.every((form) => dot(form, weights) >= -1e-12);
}

/**
 * The nearest weights at which all these leads (form · w) are at least 0, or null if no admissible weights make all of
 * them larger than 0, which a linear program proves: it finds the largest value that their smallest can have. So if some
 * lead is 0 at the weights returned, weights as near to them as one likes make it larger.
 */
export function nearestWith(ground: Ground, leads: readonly (readonly number[])[]): Nearest | null {
  if (leads.some((lead) => largest(lead) <= ground.noise)) return null;
  const forms = leads.map((lead) => scaled(lead, 1 / largest(lead)));
  if (!canLead(ground, forms)) return null;
  return ground.norm === "l2" ? nearestEuclidean(ground, forms) : nearestLinear(ground, forms);
}

function canLead({weights, forms}: Ground, leads: readonly number[][]): boolean {
  const criteria = weights.length;
  const rows: Row[] = [
    ...rowsOf(
      criteria,
      forms.slice(criteria).map((form) => ({form}))
    ).map((row) => ({
      ...row,
      coefficients: [...row.coefficients, 0]
    })),
    ...leads.map((lead): Row => ({coefficients: [...lead, -1], relation: "atLeast", bound: 0})),
    {coefficients: [...weights.map(() => 0), 1], relation: "atMost", bound: 1}
  ];
  const x = linearProgram([[...weights.map(() => 0), 1]], rows);
  return x !== null && x[criteria]! > 1e-11;
}

function nearestEuclidean({weights, forms, movable}: Ground, leads: readonly number[][]): Nearest | null {
  const basis = balancedMoves(weights.length, movable);
  const sides: Side[] = [];
  for (const form of [...forms, ...leads]) {
    const normal = basis.map((axis) => dot(form, axis));
    const length = Math.sqrt(dot(normal, normal));
    if (length > 1e-12) sides.push({normal: scaled(normal, 1 / length), bound: -dot(form, weights) / length});
  }
  const move = project(sides, basis.length);
  if (!move) return null;
  const moved = move.reduce((sum, step, a) => along(sum, step, basis[a]!), [...weights]);
  return {weights: clean(moved), distance: Math.sqrt(dot(move, move))};
}

/** An orthonormal basis of the moves of some weights that keep the sum. */
function balancedMoves(criteria: number, movable: readonly number[]): number[][] {
  const basis: number[][] = [];
  for (const m of movable.slice(1)) {
    const move = Array.from({length: criteria}, (_, other) => (other === m ? 1 : other === movable[0] ? -1 : 0));
    const rest = beside(move, basis);
    basis.push(scaled(rest, 1 / Math.sqrt(dot(rest, rest))));
  }
  return basis;
}

/** Sum of moves and largest move, one after the other, as a linear program over w, moves up, moves down, largest. */
function nearestLinear({weights, forms, norm}: Ground, leads: readonly number[][]): Nearest | null {
  const k = weights.length;
  const columns = 3 * k + 1;
  const row = (entries: readonly (readonly [number, number])[]): number[] => {
    const coefficients = new Array<number>(columns).fill(0);
    for (const [column, value] of entries) coefficients[column]! += value;
    return coefficients;
  };
  const all = [...weights.keys()];
  const rows: Row[] = [
    {coefficients: row(all.map((m) => [m, 1])), relation: "equal", bound: 1},
    ...[...forms.slice(k), ...leads].map((form): Row => ({
      coefficients: row(form.map((value, m) => [m, value])),
      relation: "atLeast",
      bound: 0
    })),
    ...all.flatMap((m): Row[] => [
      {
        coefficients: row([
          [m, 1],
          [k + m, -1],
          [2 * k + m, 1]
        ]),
        relation: "equal",
        bound: weights[m]!
      },
      {
        coefficients: row([
          [3 * k, 1],
          [k + m, -1],
          [2 * k + m, -1]
        ]),
        relation: "atLeast",
        bound: 0
      }
    ])
  ];
  const sum = row(all.flatMap((m) => [[k + m, -1] as const, [2 * k + m, -1] as const]));
  const most = row([[3 * k, -1]]);
  const x = linearProgram(norm === "l1" ? [sum, most] : [most, sum], rows);
  if (!x) return null;
  const moved = clean(x.slice(0, k));
  return {weights: moved, distance: lengthOf(subtract(moved, weights), norm)};
}

/** Length of a change of weights. */
export function lengthOf(change: readonly number[], norm: Norm): number {
  if (norm === "linf") return largest(change);
  if (norm === "l1") return change.reduce((sum, move) => sum + Math.abs(move), 0);
  return Math.sqrt(dot(change, change));
}

function clean(weights: readonly number[]): number[] {
  return weights.map((weight) => (weight < 1e-15 ? 0 : weight));
}
