import type {ProgramRow} from "./programRow.js";

/** What x may miss a row by, and what the terms of a proof may differ by; rows and x should be of size 1. */
export const noise = 1e-13;

/** Rows in terms of the variables that are not basic; slacks are variables from `variables` on. */
export type SimplexTableau = {
  rows: readonly ProgramRow[];
  variables: number;
  body: readonly (readonly number[])[];
  basis: readonly number[];
  columns: readonly number[];
  isOpen: readonly boolean[];
};

/** A row as what must be at least 0: a constant, and what each variable adds. */
export function slackOf({coefficients, relation, bound}: ProgramRow): number[] {
  return relation === "atMost" ? [bound, ...coefficients.map((value) => -value)] : [-bound, ...coefficients];
}

/**
 * Whether row r, that a variable at least 0 is below 0, follows from the rows as given (Farkas): their sum with the
 * multipliers of row r must be below 0 at all x ≥ 0, of size 1, by more than rounding.
 */
export function isRefuted({rows, variables, body, basis, columns, isOpen}: SimplexTableau, r: number): boolean {
  const sum = new Array<number>(variables + 1).fill(0);
  let size = 0;
  const add = (variable: number, value: number): void => {
    if (variable < variables) return;
    const row = slackOf(rows[variable - variables]!);
    for (let m = 0; m <= variables; m++) {
      sum[m]! += value * row[m]!;
      size = Math.max(size, Math.abs(value * row[m]!));
    }
  };
  add(basis[r]!, 1);
  for (let c = 1; c < columns.length; c++) {
    const value = -body[r]![c]!;
    add(columns[c]!, isOpen[c] ? Math.max(0, value) : value);
  }
  return sum.reduce((most, value, m) => most + (m === 0 ? value : Math.max(0, value)), 0) < -10 * noise * size;
}

/** Whether an objective is what its row of the tableau says: so much, and multiples of slacks and variables at least 0 less. */
export function isLargest(
  {rows, variables, columns}: SimplexTableau,
  objective: readonly number[],
  last: readonly number[]
): boolean {
  const rest = [-last[0]!, ...objective];
  let size = 1;
  for (let c = 1; c < columns.length; c++) {
    const value = last[c]!;
    size = Math.max(size, Math.abs(value));
    if (columns[c]! < variables) rest[columns[c]! + 1]! -= value;
    else {
      const row = slackOf(rows[columns[c]! - variables]!);
      for (let m = 0; m <= variables; m++) rest[m]! -= value * row[m]!;
    }
  }
  return rest.every((value) => Math.abs(value) <= noise * size);
}
