import type {Projection, ProjectionSide} from "./project.js";
import {along, dot} from "./vector.js";

/**
 * A length that no point on all these sides is below, by weak duality: with multipliers λ ≥ 0 of some sides and
 * s = Σ λ·normal, half the square of it is Σ λ·bound − s·s/2. Each bound counts as less by what it may be off, `errors`.
 */
export function lengthBelow(
  {point, active}: Projection,
  sides: readonly ProjectionSide[],
  errors: readonly number[]
): number {
  const multipliers = multipliersOf(active.map((s) => sides[s]!));
  let sum = point.map(() => 0);
  let value = 0;
  for (const [t, multiplier] of multipliers.entries()) {
    const s = active[t]!;
    const {normal, bound} = sides[s]!;
    const counted = Math.max(0, multiplier);
    sum = along(sum, counted, normal);
    value += counted * (bound - errors[s]!);
  }
  return Math.sqrt(Math.max(0, 2 * value - dot(sum, sum)));
}

/** λ with Σ λ·normal on the edge of each of these sides: elimination in the table of their products, largest pivot first. */
function multipliersOf(sides: readonly ProjectionSide[]): number[] {
  const rows = sides.map(({normal, bound}) => [...sides.map((other) => dot(normal, other.normal)), bound]);
  const n = rows.length;
  for (let k = 0; k < n; k++) {
    let pivot = k;
    for (let i = k + 1; i < n; i++) if (Math.abs(rows[i]![k]!) > Math.abs(rows[pivot]![k]!)) pivot = i;
    [rows[k], rows[pivot]] = [rows[pivot]!, rows[k]!];
    if (rows[k]![k] === 0) return new Array<number>(n).fill(0);
    for (let i = 0; i < n; i++) {
      if (i !== k) rows[i] = along(rows[i]!, -rows[i]![k]! / rows[k]![k]!, rows[k]!);
    }
  }
  return rows.map((row, k) => row[n]! / row[k]!);
}
