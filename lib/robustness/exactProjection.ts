import type {Dictionary} from "./exactPivot.js";
import {exactPivot} from "./exactPivot.js";
import type {ExactPoint, ExactRow} from "./exactProgram.js";

/**
 * The x ≥ 0 nearest to target / scale by Euclid that meets the rows, without rounding; null if and only if none does.
 * Rows are taken in as they are missed, the farthest first, so that only those near the answer make the work longer.
 */
export function exactProjection(
  target: readonly bigint[],
  scale: bigint,
  rows: readonly ExactRow[]
): ExactPoint | null {
  const all = rows.flatMap(atLeasts);
  const taken: Below[] = [];
  for (;;) {
    const point = nearestTo(target, scale, taken);
    if (!point) return null;
    let next: Below | null = null;
    let most = 0n;
    for (const row of all) {
      const miss = row.bound * point.denominator - dotOf(row.coefficients, point.numerators);
      if (miss <= 0n || taken.includes(row)) continue;
      // The farthest by the size of its row, to within a bit: any missed one would do.
      const far = (miss << 64n) / row.size;
      if (next === null || far > most) [next, most] = [row, far];
    }
    if (!next) return point;
    taken.push(next);
  }
}

/** coefficients · x ≥ bound */
type Below = {coefficients: readonly bigint[]; bound: bigint; size: bigint};

function atLeasts({coefficients, relation, bound}: ExactRow): Below[] {
  const size = coefficients.reduce((sum, value) => sum + (value < 0n ? -value : value), 1n);
  const row = {coefficients, bound, size};
  const turned = {coefficients: coefficients.map((value) => -value), bound: -bound, size};
  return relation === "equal" ? [row, turned] : [relation === "atLeast" ? row : turned];
}

function dotOf(a: readonly bigint[], b: readonly bigint[]): bigint {
  return a.reduce((sum, value, m) => sum + value * b[m]!, 0n);
}

/**
 * The conditions of Karush, Kuhn and Tucker: each x, and each row's multiplier, is at least 0, and so is its slope or
 * slack, and one of the two is 0. The criss-cross method for such a pair of lists (den Hertog, Roos and Terlaky 1993)
 * takes the least index that is below 0 and ends since the objective is convex.
 */
function nearestTo(target: readonly bigint[], scale: bigint, rows: readonly Below[]): ExactPoint | null {
  const variables = target.length;
  const dictionary: Dictionary = {
    denominator: 1n,
    rows: [
      ...target.map((value, m) => [
        -value,
        ...target.map((_, other) => (other === m ? scale : 0n)),
        ...rows.map(({coefficients}) => -coefficients[m]!)
      ]),
      ...rows.map(({coefficients, bound}) => [-bound, ...coefficients, ...rows.map(() => 0n)])
    ]
  };
  const body = dictionary.rows;
  /** Whether x, or the multiplier, is in the basis rather than its slope or slack. */
  const isIn = body.map(() => false);
  for (;;) {
    const k = body.findIndex(([value]) => value! < 0n);
    if (k < 0) break;
    if (body[k]![k + 1] !== 0n) {
      exactPivot(dictionary, k, k + 1);
      isIn[k] = !isIn[k];
      continue;
    }
    const r = body[k]!.findIndex((value, c) => c > 0 && value > 0n) - 1;
    if (r < 0) return null;
    exactPivot(dictionary, k, r + 1);
    exactPivot(dictionary, r, k + 1);
    // Each of the two has entered in the place of the other.
    [body[k], body[r]] = [body[r]!, body[k]!];
    for (const row of body) [row[k + 1], row[r + 1]] = [row[r + 1]!, row[k + 1]!];
    isIn[k] = !isIn[k];
    isIn[r] = !isIn[r];
  }
  return {
    numerators: Array.from({length: variables}, (_, m) => (isIn[m] ? body[m]![0]! : 0n)),
    denominator: dictionary.denominator
  };
}
