import {exactProjection} from "./exactProjection.js";
import type {ExactPoint, ExactRow} from "./exactProgram.js";
import {exactProgram} from "./exactProgram.js";
import type {Form} from "./form.js";
import {widened} from "./linearProgram.js";
import type {Ground, Nearest} from "./nearest.js";
import {decimalOf, integersOf, largestOf, quotient} from "./rational.js";

/** A lead above this is one where the conditions close only if they are widened. */
const noise = 10n ** 12n;

/**
 * `nearestWith` in rational arithmetic, for sets so thin or corners so flat that rounding might decide: null if and only
 * if no admissible weights make all the leads larger than 0. Conditions that clash by less than 1e-14 are widened by that.
 */
export function exactNearest(ground: Ground, leads: readonly Form[]): Nearest | null {
  const ahead = leads.map((lead): ExactRow => ({coefficients: lead.integers(), relation: "atLeast", bound: 0n}));
  const rows = rowsThatLead(ground, ahead);
  if (!rows) return null;
  const [one, ...base] = integersOf([1, ...ground.weights].map(decimalOf)) as [bigint, ...bigint[]];
  const point = ground.norm === "l2" ? exactProjection(base, one, rows) : program(ground, base, one, rows);
  return point && nearestAt(ground, base, one, point);
}

/** Rows of all admissible weights at which the leads are at least 0, or null if at none of them all are above 0. */
function rowsThatLead({weights, constraints}: Ground, ahead: readonly ExactRow[]): ExactRow[] | null {
  const criteria = weights.length;
  const strict: ExactRow[] = [
    {coefficients: weights.map(() => 1n), relation: "equal", bound: 1n},
    ...constraints
      .slice(criteria)
      .map(({integers}): ExactRow => ({coefficients: integers(), relation: "atLeast", bound: 0n}))
  ];
  const best = leastLead(criteria, strict, ahead);
  if (best) return best.numerators[criteria]! > 0n ? [...strict, ...ahead] : null;
  if (exactProgram([weights.map(() => 0n)], strict)) return null;
  const wide = strict.flatMap(widened);
  const widest = leastLead(criteria, wide, ahead);
  return widest && widest.numerators[criteria]! * noise > widest.denominator ? [...wide, ...ahead] : null;
}

/** Weights at which the smallest of the leads is largest, and that as the last coordinate, at most 1. */
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

/** Sum of moves and largest move, one after the other, as a program over weights, sizes of their moves, and the largest. */
function program({norm}: Ground, base: readonly bigint[], one: bigint, rows: readonly ExactRow[]): ExactPoint | null {
  const none = base.map(() => 0n);
  const unit = (m: number, value: bigint): bigint[] => base.map((_, other) => (other === m ? value : 0n));
  const sum = [...none, ...base.map(() => -1n), 0n];
  const most = [...none, ...none, -1n];
  return exactProgram(norm === "l1" ? [sum, most] : [most, sum], [
    ...rows.map((row) => ({...row, coefficients: [...row.coefficients, ...none, 0n]})),
    ...base.flatMap((value, m): ExactRow[] => [
      {coefficients: [...unit(m, -one), ...unit(m, one), 0n], relation: "atLeast", bound: -value},
      {coefficients: [...unit(m, one), ...unit(m, one), 0n], relation: "atLeast", bound: value},
      {coefficients: [...none, ...unit(m, -1n), 1n], relation: "atLeast", bound: 0n}
    ])
  ]);
}

function nearestAt({weights, norm}: Ground, base: readonly bigint[], one: bigint, point: ExactPoint): Nearest {
  const {numerators, denominator} = point;
  const scale = denominator * one;
  const moves = base.map((value, m) => numerators[m]! * one - value * denominator);
  // Weights that add up to 1 but for rounding may stay.
  if (largestOf(moves) * 10n ** 15n <= scale) return {weights: [...weights], distance: 0};
  const sizes = moves.map((move) => (move < 0n ? -move : move));
  const distance =
    norm === "l2"
      ? Math.sqrt(
          quotient(
            moves.reduce((sum, move) => sum + move * move, 0n),
            scale * scale
          )
        )
      : quotient(norm === "l1" ? sizes.reduce((sum, size) => sum + size, 0n) : largestOf(sizes), scale);
  return {weights: base.map((_, m) => quotient(numerators[m]!, denominator)), distance};
}
