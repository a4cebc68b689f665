import type {Dictionary} from "./exactPivot.js";
import {exactPivot} from "./exactPivot.js";

/** coefficients · x at least, at most or equal to a bound, in integers. */
export type ExactRow = {coefficients: readonly bigint[]; relation: "atLeast" | "atMost" | "equal"; bound: bigint};

/** Numerators over one denominator, which is above 0. */
export type ExactPoint = {numerators: bigint[]; denominator: bigint};

/**
 * `linearProgram` without any rounding: the x ≥ 0 that meets the rows and makes the first objective largest, and among
 * those the second, and so on; null if and only if no x meets them. The rules of least indexes cannot cycle (Bland 1977).
 * Throws a RangeError if an objective has no largest value.
 */
export function exactProgram(objectives: readonly (readonly bigint[])[], rows: readonly ExactRow[]): ExactPoint | null {
  const variables = objectives[0]!.length;
  const count = rows.length;
  // Slacks are variables from `variables` on, those of equations always 0. Objectives come last.
  const dictionary: Dictionary = {
    denominator: 1n,
    rows: [...rows.map(slackOf), ...objectives.map((objective) => [0n, ...objective])]
  };
  const body = dictionary.rows;
  const basis = rows.map((_, r) => variables + r);
  const columns = [-1, ...Array.from({length: variables}, (_, m) => m)];
  for (const [r, {relation}] of rows.entries()) {
    if (relation !== "equal") continue;
    const c = body[r]!.findIndex((value, column) => column > 0 && value !== 0n);
    if (c < 0 && body[r]![0] !== 0n) return null;
    if (c < 0) continue;
    exchange(r, c);
    drop(c);
  }
  for (;;) {
    const r = least(basis, (row) => body[row]![0]! < 0n);
    if (r < 0) break;
    const c = least(columns, (column) => column > 0 && body[r]![column]! > 0n);
    // The row says that something at least 0 is below 0: that is a proof.
    if (c < 0) return null;
    exchange(r, c);
  }
  for (const o of objectives.keys()) {
    const objective = body[count + o]!;
    for (;;) {
      const c = least(columns, (column) => column > 0 && objective[column]! > 0n);
      if (c < 0) break;
      exchange(leaving(c), c);
    }
    for (let c = columns.length - 1; c > 0; c--) if (objective[c]! < 0n) drop(c);
  }
  const numerators = new Array<bigint>(variables).fill(0n);
  for (const [r, variable] of basis.entries()) if (variable < variables) numerators[variable] = body[r]![0]!;
  return {numerators, denominator: dictionary.denominator};

  function exchange(r: number, c: number): void {
    exactPivot(dictionary, r, c);
    [basis[r], columns[c]] = [columns[c]!, basis[r]!];
  }

  /** A variable that stays 0. */
  function drop(c: number): void {
    for (const row of body) row.splice(c, 1);
    columns.splice(c, 1);
  }

  function leaving(c: number): number {
    let found = -1;
    for (const [r, variable] of basis.entries()) {
      const [value, slope] = [body[r]![0]!, body[r]![c]!];
      if (slope >= 0n) continue;
      const difference = found < 0 ? -1n : body[found]![0]! * slope - value * body[found]![c]!;
      if (difference < 0n || (difference === 0n && variable < basis[found]!)) found = r;
    }
    if (found < 0) throw new RangeError("the objective has no largest value: the rows leave it unbounded");
    return found;
  }
}

function slackOf({coefficients, relation, bound}: ExactRow): bigint[] {
  return relation === "atMost" ? [bound, ...coefficients.map((value) => -value)] : [-bound, ...coefficients];
}

/** Where the variable of least index is of those at which something holds, or −1. */
function least(variables: readonly number[], holds: (at: number) => boolean): number {
  let found = -1;
  for (const [at, variable] of variables.entries()) {
    if ((found < 0 || variable < variables[found]!) && holds(at)) found = at;
  }
  return found;
}
