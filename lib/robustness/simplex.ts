import {isLargest, isRefuted, noise, slackOf} from "./certificates.js";
import type {ProgramRow} from "./programRow.js";

/** An x that makes the objectives largest, the proof that none meets the rows, or null where rounding might decide. */
export type SimplexOutcome = {x: number[]} | {impossible: true} | null;

/** A pivot is at least this part of its row, a reduced cost at most this is left as it is. */
const least = 1e-9;

/**
 * Dense simplex in floating-point numbers. It only proposes: what it finds is held against the rows as they were given,
 * an answer by its residuals and its multipliers (weak duality), a refusal by its certificate (Farkas), and what does not
 * pass with room to spare is null. Both checks take as long as one pivot or less.
 */
export function simplex(objectives: readonly (readonly number[])[], rows: readonly ProgramRow[]): SimplexOutcome {
  const variables = objectives[0]!.length;
  const count = rows.length;
  // Row r says that a basic variable is row[0] + Σ row[c] · variable of column c. Slacks are variables from `variables`
  // on, those of equations always 0. Objectives come last.
  const body = [...rows.map(slackOf), ...objectives.map((objective) => [0, ...objective])];
  const basis = rows.map((_, r) => variables + r);
  const columns = [-1, ...Array.from({length: variables}, (_, m) => m)];
  const isOpen = columns.map((_, c) => c > 0);
  const tableau = {rows, variables, body, basis, columns, isOpen};
  let pivots = 20 + 4 * (count + variables);

  for (const [r, {relation}] of rows.entries()) {
    if (relation !== "equal") continue;
    const c = largestEntry(body[r]!, true);
    // Nothing is left of an equation that the others imply, or contradict: the answer's residual will tell.
    if (c < 0) continue;
    exchange(r, c);
    isOpen[c] = false;
  }
  for (;;) {
    let r = -1;
    for (let i = 0; i < count; i++) if (body[i]![0]! < (r < 0 ? -1e-14 : body[r]![0]!)) r = i;
    if (r < 0) break;
    const c = largestEntry(body[r]!, false);
    if (c < 0) return isRefuted(tableau, r) ? {impossible: true} : null;
    if (pivots-- === 0) return null;
    exchange(r, c);
  }
  const doubt = objectives.some((_, o) => !optimize(count + o));
  if (doubt) return null;
  const x = new Array<number>(variables).fill(0);
  for (const [r, variable] of basis.entries()) if (variable < variables) x[variable] = Math.max(0, body[r]![0]!);
  const isMet = rows.every((row) => missOf(row, x) <= noise);
  return isMet && objectives.every((objective, o) => isLargest(tableau, objective, body[count + o]!)) ? {x} : null;

  /** The open column of the largest entry, whatever its sign or above 0, unless it is next to nothing in the row. */
  function largestEntry(row: readonly number[], anySign: boolean): number {
    let found = -1;
    let size = 1;
    let most = 0;
    for (let c = 1; c < row.length; c++) {
      const value = Math.abs(row[c]!);
      size = Math.max(size, value);
      if (value > most && isOpen[c] && (anySign || row[c]! > 0)) {
        found = c;
        most = value;
      }
    }
    return most > least * size ? found : -1;
  }

  function exchange(r: number, c: number): void {
    pivot(body, r, c);
    [basis[r], columns[c]] = [columns[c]!, basis[r]!];
  }

  /** Makes an objective largest and closes the columns that would lessen it; false if in doubt. */
  function optimize(o: number): boolean {
    const objective = body[o]!;
    for (;;) {
      let c = -1;
      for (let j = 1; j < columns.length; j++) {
        if (isOpen[j] && objective[j]! > (c < 0 ? least : objective[c]!)) c = j;
      }
      if (c < 0) break;
      const r = leaving(c);
      if (r < 0 || pivots-- === 0) return false;
      exchange(r, c);
    }
    for (let c = 1; c < columns.length; c++) {
      if (!isOpen[c]) continue;
      if (objective[c]! > noise) return false;
      if (objective[c]! < -noise) isOpen[c] = false;
    }
    return true;
  }

  /** The row that gets to 0 first when the variable of a column grows; of several the one with the largest pivot. */
  function leaving(c: number): number {
    let first = Infinity;
    for (let r = 0; r < count; r++) {
      const slope = body[r]![c]!;
      if (slope < -least) first = Math.min(first, (Math.max(0, body[r]![0]!) + 1e-14) / -slope);
    }
    let found = -1;
    for (let r = 0; r < count; r++) {
      const slope = body[r]![c]!;
      if (slope >= -least || Math.max(0, body[r]![0]!) / -slope > first) continue;
      if (found < 0 || slope < body[found]![c]!) found = r;
    }
    return found;
  }
}

function missOf({coefficients, relation, bound}: ProgramRow, x: readonly number[]): number {
  let value = -bound;
  for (let m = 0; m < x.length; m++) value += coefficients[m]! * x[m]!;
  return relation === "equal" ? Math.abs(value) : relation === "atLeast" ? -value : value;
}

function pivot(body: number[][], r: number, c: number): void {
  const row = body[r]!;
  const {length} = row;
  const factor = -1 / row[c]!;
  for (let j = 0; j < length; j++) row[j]! *= factor;
  row[c] = -factor;
  for (let i = 0; i < body.length; i++) {
    const other = body[i]!;
    const times = other[c]!;
    if (i === r || times === 0) continue;
    for (let j = 0; j < length; j++) other[j]! += times * row[j]!;
    other[c] = times * row[c]!;
  }
}
