import type {Constraint} from "./constraints.js";
import type {ExactPoint, ExactRow} from "./exactProgram.js";
import {exactProgram} from "./exactProgram.js";
import type {LinearForm} from "./form.js";
import {widened} from "./linearProgram.js";
import {largestOf, quotient} from "./rational.js";

/** A lead above 1 part in so many is one where the conditions close only if they are widened. */
const parts = 10n ** 12n;

/**
 * Weights at which the smallest of some leads, each in parts of its largest coefficient, is as large as can be, and the
 * rows of all admissible weights at which the leads are at least 0. Null if and only if at no admissible weights all
 * leads are above 0: in rational arithmetic, over the decimals that print the conditions. If these clash by less than
 * 1e-14, they are widened by that.
 */
export function exactLead(
  criteria: number,
  constraints: readonly Constraint[],
  leads: readonly LinearForm[]
): {weights: number[]; rows: ExactRow[]} | null {
  const atLeast = ({integers}: LinearForm): ExactRow => ({coefficients: integers(), relation: "atLeast", bound: 0n});
  const ahead = leads.map(atLeast);
  const strict: ExactRow[] = [
    {coefficients: new Array<bigint>(criteria).fill(1n), relation: "equal", bound: 1n},
    ...constraints.map(atLeast)
  ];
  const best = leastLead(criteria, strict, ahead);
  if (best) return best.numerators[criteria]! > 0n ? {weights: weightsOf(best), rows: [...strict, ...ahead]} : null;
  if (exactProgram([new Array<bigint>(criteria).fill(0n)], strict)) return null;
  const wide = strict.flatMap(widened);
  const widest = leastLead(criteria, wide, ahead);
  const leadsClearly = widest !== null && widest.numerators[criteria]! * parts > widest.denominator;
  return leadsClearly ? {weights: weightsOf(widest), rows: [...wide, ...ahead]} : null;

  function weightsOf({numerators, denominator}: ExactPoint): number[] {
    return numerators.slice(0, criteria).map((numerator) => quotient(numerator, denominator));
  }
}

/** The weights, and the smallest lead as the last coordinate, at most 1. */
function leastLead(criteria: number, rows: readonly ExactRow[], ahead: readonly ExactRow[]): ExactPoint | null {
  const none = new Array<bigint>(criteria).fill(0n);
  return exactProgram(
    [[...none, 1n]],
    [
      ...rows.map((row) => ({...row, coefficients: [...row.coefficients, 0n]})),
      ...ahead.map((row) => ({...row, coefficients: [...row.coefficients, -largestOf(row.coefficients)]})),
      {coefficients: [...none, 1n], relation: "atMost", bound: 1n}
    ]
  );
}
