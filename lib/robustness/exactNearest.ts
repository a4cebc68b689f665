import {exactLead} from "./exactLead.js";
import {exactProjection} from "./exactProjection.js";
import type {ExactPoint, ExactRow} from "./exactProgram.js";
import {exactProgram} from "./exactProgram.js";
import type {LinearForm} from "./form.js";
import type {Ground, NearestPoint} from "./ground.js";
import {decimalOf, integersOf, largestOf, quotient} from "./rational.js";

/**
 * `nearestWith` in rational arithmetic, for sets so thin or corners so flat that rounding might decide: null if and only
 * if `exactLead` is.
 */
export function exactNearest(ground: Ground, leads: readonly LinearForm[]): NearestPoint | null {
  const criteria = ground.weights.length;
  const led = exactLead(criteria, ground.constraints.slice(criteria), leads);
  if (!led) return null;
  const [one, ...base] = integersOf([1, ...ground.weights].map(decimalOf)) as [bigint, ...bigint[]];
  const point = ground.norm === "l2" ? exactProjection(base, one, led.rows) : program(ground, base, one, led.rows);
  return point && nearestAt(ground, base, one, point);
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

function nearestAt({weights, norm}: Ground, base: readonly bigint[], one: bigint, point: ExactPoint): NearestPoint {
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
