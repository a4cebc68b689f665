import {checkCriterion, checkWeights, noiseOf} from "./checks.js";
import {constraintsOf, nonNegative} from "./constraints.js";
import type {Constraint} from "./constraints.js";
import {exactNearest} from "./exactNearest.js";
import {checkFeasible, feasibility} from "./feasibility.js";
import type {Form} from "./form.js";
import {lengthBelow} from "./lengthBelow.js";
import type {Row} from "./linearProgram.js";
import type {Side} from "./project.js";
import {project} from "./project.js";
import {simplex} from "./simplex.js";
import type {NearestOptions, Norm, WeightSet} from "./types.js";
import {dot, largest, scaled, subtract} from "./vector.js";

/** Weights, and how far they are from those of now in the norm asked for (shares of 1, not percent). */
export type Nearest = {weights: number[]; distance: number};

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
  return {weights, norm, weightSet: within, movable, constraints, forms, noise: noiseOf(values)};
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
export function nearestWith(ground: Ground, leads: readonly Form[]): Nearest | null {
  if (leads.some(({form}) => largest(form) <= ground.noise)) return null;
  const rows = [
    ...rowsInMoves(ground, ground.forms).filter((row) => !isFixed(ground, row)),
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

/** Forms that are to be at least 0, over the weights that may move. */
function rowsInMoves({weights, movable}: Ground, forms: readonly (readonly number[])[]): Row[] {
  const rest = weights.map((weight, m) => (movable.includes(m) ? 0 : weight));
  return forms.map((form) => ({
    coefficients: movable.map((m) => form[m]!),
    relation: "atLeast",
    bound: -dot(form, rest)
  }));
}

/** Whether a condition is met, and no move breaks it. */
function isFixed(ground: Ground, {coefficients, bound}: Row): boolean {
  const least = Math.min(...coefficients);
  return Math.max(...coefficients) - least <= 1e-13 && least * leftOf(ground) >= bound - 1e-13;
}

function valueAt({movable}: Ground, {coefficients}: Row, weights: readonly number[]): number {
  return coefficients.reduce((sum, value, t) => sum + value * weights[movable[t]!]!, 0);
}

/**
 * Weights that meet all conditions with as much to spare as there is; "none" if it is proved that none meet them, null if
 * they are as good as none. A condition's value at them is what counts, not how they were found.
 */
function roomIn(ground: Ground, rows: readonly Row[]): {weights: number[]; spare: number} | "none" | null {
  const {weights, movable} = ground;
  if (movable.length === 0) return null;
  const none = movable.map(() => 0);
  const outcome = simplex(
    [[...none, 1]],
    [
      {coefficients: [...movable.map(() => 1), 0], relation: "equal", bound: leftOf(ground)},
      ...rows.map((row) => ({...row, coefficients: [...row.coefficients, -1]})),
      {coefficients: [...none, 1], relation: "atMost", bound: 1}
    ]
  );
  if (!outcome) return null;
  if (!("x" in outcome)) return "none";
  const inside = [...weights];
  for (const [t, m] of movable.entries()) inside[m] = outcome.x[t]!;
  const spare = Math.min(1, ...rows.map((row) => valueAt(ground, row, inside) - row.bound));
  return spare > 1e-7 ? {weights: inside, spare} : null;
}

/** What the weights that may move add up to. */
function leftOf({weights, movable}: Ground): number {
  return 1 - weights.reduce((sum, weight, m) => (movable.includes(m) ? sum : sum + weight), 0);
}

function nearestEuclidean(ground: Ground, rows: readonly Row[]): Nearest | null {
  const {weights, movable} = ground;
  const basis = balancedMoves(movable.length);
  const sides: Side[] = [];
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
  return {weights: clean(moved), distance};
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

/** Sum of moves and largest move, one after the other, as a linear program over weights, sizes of moves, the largest. */
function nearestLinear(ground: Ground, rows: readonly Row[]): Nearest | null {
  const {weights, movable, norm} = ground;
  const none = movable.map(() => 0);
  const unit = (t: number, value: number): number[] => movable.map((_, other) => (other === t ? value : 0));
  const sum = [...none, ...movable.map(() => -1), 0];
  const most = [...none, ...none, -1];
  const outcome = simplex(norm === "l1" ? [sum, most] : [most, sum], [
    {coefficients: [...movable.map(() => 1), ...none, 0], relation: "equal", bound: leftOf(ground)},
    ...rows.map((row) => ({...row, coefficients: [...row.coefficients, ...none, 0]})),
    ...movable.flatMap((m, t): Row[] => [
      {coefficients: [...unit(t, -1), ...unit(t, 1), 0], relation: "atLeast", bound: -weights[m]!},
      {coefficients: [...unit(t, 1), ...unit(t, 1), 0], relation: "atLeast", bound: weights[m]!},
      {coefficients: [...none, ...unit(t, -1), 1], relation: "atLeast", bound: 0}
    ])
  ]);
  if (!outcome || !("x" in outcome)) return null;
  const moved = [...weights];
  for (const [t, m] of movable.entries()) moved[m] = outcome.x[t]!;
  const cleaned = clean(moved);
  return {weights: cleaned, distance: lengthOf(subtract(cleaned, weights), norm)};
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
