import {checkCriterion} from "./checks.js";
import type {LinearForm} from "./form.js";
import {decimalOf, integersOf, minus} from "./rational.js";
import type {ConstraintSource, Halfspace, WeightSet} from "./types.js";
import {largest, scaled} from "./vector.js";

/**
 * Weights w, adding up to 1, with form · w ≥ 0. The largest coefficient of the form is 1 in size; the integers are those
 * of the decimals that print the condition.
 */
export type Constraint = LinearForm & {source: ConstraintSource};

/** w ≥ 0 in every criterion, always understood. */
export function nonNegative(criteria: number): Constraint[] {
  return Array.from({length: criteria}, (_, criterion) => ({
    source: {kind: "lower", criterion, bound: 0},
    form: unit(criteria, criterion),
    integers: () => unit(criteria, criterion).map(BigInt)
  }));
}

/**
 * What a weight set asks besides w ≥ 0, one form each; what any weights meet is left out. Throws a RangeError that
 * names a bound, order or halfspace that does not suit the number of criteria or is not finite.
 */
export function constraintsOf(criteria: number, {lower, upper, order, halfspaces}: WeightSet): Constraint[] {
  const constraints: Constraint[] = [];
  const add = (source: ConstraintSource, {coefficients, atLeast}: Halfspace): void => {
    // On Σw = 1, a·w ≥ b is (a − b)·w ≥ 0.
    const form = coefficients.map((value) => value - atLeast);
    if (form.every((value) => value >= 0)) return;
    const integers = (): bigint[] =>
      integersOf(coefficients.map((value) => minus(decimalOf(value), decimalOf(atLeast))));
    constraints.push({source, form: scaled(form, 1 / largest(form)), integers});
  };
  for (const [criterion, bound] of checked("lower", lower, criteria)) {
    add({kind: "lower", criterion, bound}, {coefficients: unit(criteria, criterion), atLeast: bound});
  }
  for (const [criterion, bound] of checked("upper", upper, criteria)) {
    add({kind: "upper", criterion, bound}, {coefficients: scaled(unit(criteria, criterion), -1), atLeast: -bound});
  }
  for (const [more, less] of steps(order ?? [], criteria)) {
    const coefficients = unit(criteria, more);
    coefficients[less] = -1;
    add({kind: "order", more, less}, {coefficients, atLeast: 0});
  }
  for (const [index, halfspace] of (halfspaces ?? []).entries()) {
    if (!Number.isFinite(halfspace.atLeast)) {
      throw new RangeError(`halfspace ${index} asks for at least ${halfspace.atLeast}: it must be a finite number`);
    }
    checked(`halfspace ${index}`, halfspace.coefficients, criteria);
    add({kind: "halfspace", index}, halfspace);
  }
  return constraints;
}

function unit(criteria: number, criterion: number): number[] {
  const form = new Array<number>(criteria).fill(0);
  form[criterion] = 1;
  return form;
}

function checked(what: string, numbers: readonly number[] | undefined, criteria: number): [number, number][] {
  if (numbers === undefined) return [];
  if (numbers.length !== criteria)
    throw new RangeError(`${what} has ${numbers.length} numbers for ${criteria} criteria`);
  return numbers.map((value, m) => {
    if (!Number.isFinite(value)) throw new RangeError(`${what}, criterion ${m} is not a finite number: ${value}`);
    return [m, value];
  });
}

function steps(order: readonly number[], criteria: number): [number, number][] {
  for (const [position, m] of order.entries()) {
    checkCriterion(criteria, m);
    if (order.indexOf(m) < position) throw new RangeError(`order names criterion ${m} twice`);
  }
  return order.slice(1).map((less, position) => [order[position]!, less]);
}
