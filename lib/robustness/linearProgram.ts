import type {ExactRow} from "./exactProgram.js";
import {exactProgram} from "./exactProgram.js";
import type {ProgramRow} from "./programRow.js";
import {decimalOf, integersOf, largestOf, quotient} from "./rational.js";
import {simplex} from "./simplex.js";

/** Rows that no x meets but that would be closed by so many parts of their largest coefficient are taken for closed. */
const parts = 10n ** 14n;

/**
 * An x ≥ 0 that meets the rows to 1e-13 and makes the first objective largest, and among those the second, and so on. Null
 * is a proof that no x meets them, read as the decimals that print them, nor would if they were 1e-14 wider. Rows and x
 * should be of size 1. Throws a RangeError if an objective has no largest value.
 *
 * Floating-point numbers serve where their answer passes the checks of `simplex`, rational ones elsewhere.
 */
export function linearProgram(
  objectives: readonly (readonly number[])[],
  rows: readonly ProgramRow[]
): number[] | null {
  const outcome = simplex(objectives, rows);
  if (outcome) return "x" in outcome ? outcome.x : null;
  const goals = objectives.map((objective) => integersOf(objective.map(decimalOf)));
  const exact = rows.map(exactRow);
  const found = exactProgram(goals, exact) ?? exactProgram(goals, exact.flatMap(widened));
  return found && found.numerators.map((numerator) => quotient(numerator, found.denominator));
}

function exactRow({coefficients, relation, bound, integers}: ProgramRow): ExactRow {
  const row = integers?.() ?? integersOf([...coefficients, bound].map(decimalOf));
  return {coefficients: row.slice(0, -1), relation, bound: row[row.length - 1]!};
}

/** A row made 1e-14 of its largest coefficient wider. */
export function widened(row: ExactRow): ExactRow[] {
  if (row.relation === "equal") {
    return (["atLeast", "atMost"] as const).flatMap((relation) => widened({...row, relation}));
  }
  const coefficients = row.coefficients.map((value) => value * parts);
  const width = largestOf(row.coefficients) * (row.relation === "atLeast" ? -1n : 1n);
  return [{...row, coefficients, bound: row.bound * parts + width}];
}
