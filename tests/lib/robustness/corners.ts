import type {Norm, WeightSet} from "../../../lib/robustness/types.js";

/**
 * Weight sets by brute force in integers: every corner of a set is where some of its conditions are equations. Nothing
 * here is the library's. Forms are homogeneous: on Σw = 1, a·w ≥ b is (a − b)·w ≥ 0.
 */
type Form = bigint[];

const places = 40;

/** A number as its shortest decimal says, times 10 ** 40. */
export function fixed(value: number): bigint {
  const [mantissa, exponent = "0"] = String(value).split("e");
  const [whole, fraction = ""] = mantissa!.split(".");
  const rest = places + Number(exponent) - fraction.length;
  if (rest < 0) throw new RangeError(`${value} has too many places`);
  return BigInt(whole! + fraction) * 10n ** BigInt(rest);
}

const one = fixed(1);

/** The conditions of a set, w ≥ 0 first, and that some weights stay. */
export function formsOf(criteria: number, set: WeightSet, stays: readonly (readonly [number, number])[] = []): Form[] {
  const all = Array.from({length: criteria}, (_, m) => m);
  const forms: Form[] = [];
  const add = (coefficients: readonly number[], atLeast: number) =>
    forms.push(coefficients.map((value) => fixed(value) - fixed(atLeast)));
  const unit = (m: number, value = 1) => all.map((other) => (other === m ? value : 0));
  for (const m of all) add(unit(m), 0);
  set.lower?.forEach((bound, m) => add(unit(m), bound));
  set.upper?.forEach((bound, m) => add(unit(m, -1), -bound));
  set.order?.slice(1).forEach((less, t) => {
    add(
      all.map((m) => (m === set.order![t] ? 1 : m === less ? -1 : 0)),
      0
    );
  });
  set.halfspaces?.forEach(({coefficients, atLeast}) => add(coefficients, atLeast));
  for (const [m, weight] of stays) {
    add(unit(m), weight);
    add(unit(m, -1), -weight);
  }
  return forms;
}

export function leadOf(own: readonly number[], other: readonly number[]): Form {
  return own.map((value, m) => fixed(value) - fixed(other[m]!));
}

/** What weights miss 1 by, or at most one of the forms, in parts of its largest coefficient; 0 or less if none. */
export function missOf(weights: readonly bigint[], forms: readonly Form[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  const misses = forms.map((form) => {
    const size = form.map(absolute).reduce((a, b) => (a > b ? a : b), 1n);
    return -Number(dotOf(form, weights) / size);
  });
  return Math.max(Number(absolute(total - one)), ...misses) / 1e40;
}

export type Corner = {weights: bigint[]; total: bigint};

/** Corners of the set where these forms are at least 0, cut besides along other planes. */
export function cornersOf(forms: readonly Form[], planes: readonly Form[] = []): Corner[] {
  const criteria = forms[0]!.length;
  const found = new Map<string, Corner>();
  for (const rows of subsets([...forms, ...planes], criteria - 1)) {
    const weights = cofactors(rows, criteria);
    const total = weights.reduce((sum, weight) => sum + weight, 0n);
    if (total === 0n) continue;
    const sign = total < 0n ? -1n : 1n;
    const corner = {weights: weights.map((weight) => sign * weight), total: sign * total};
    if (forms.some((form) => dotOf(form, corner.weights) < 0n)) continue;
    found.set(corner.weights.map((weight) => (weight * 10n ** 30n) / corner.total).join(), corner);
  }
  return [...found.values()];
}

/** Whether somewhere in a set, given its corners, all these are above 0: if so, in the middle. */
export function someAbove(corners: readonly Corner[], leads: readonly Form[]): boolean {
  return leads.every((lead) => corners.some(({weights}) => dotOf(lead, weights) > 0n));
}

/** The least length of a move from a base into the set where these forms are at least 0; Infinity if it is empty. */
export function distanceTo(base: readonly number[], forms: readonly Form[], norm: Norm): number {
  const exact = base.map(fixed);
  if (norm === "l2") return euclidean(exact, forms);
  const all = [...base.keys()];
  const shift = (m: number, sign: bigint) => all.map((other) => (other === m ? sign * one : 0n) - sign * exact[m]!);
  // Between these planes the length is linear, so it is least at a corner.
  const planes =
    norm === "l1"
      ? all.map((m) => shift(m, 1n))
      : all.flatMap((m) =>
          all.slice(0, m).flatMap((n) => [1n, -1n].map((sign) => addTo(shift(m, 1n), shift(n, sign))))
        );
  const lengths = cornersOf(forms, planes).map(({weights, total}) => {
    const moves = weights.map((weight, m) => absolute((weight * one) / total - exact[m]!));
    return norm === "l1" ? moves.reduce((sum, move) => sum + move, 0n) : moves.reduce((a, b) => (a > b ? a : b));
  });
  return lengths.length === 0 ? Infinity : Number(lengths.reduce((a, b) => (a < b ? a : b))) / 1e40;
}

/** On each face, where its plane is nearest: the least of those that lie in the set. */
function euclidean(base: readonly bigint[], forms: readonly Form[]): number {
  let least = Infinity;
  for (let size = 0; size < base.length; size++) {
    for (const rows of subsets(forms, size)) {
      const normals = [base.map(() => 1n), ...rows];
      // w = base + Σ μ·normal with normal · w = 1 for the first, 0 for the others.
      const table = normals.map((normal, r) => [
        ...normals.map((other) => dotOf(normal, other)),
        (r === 0 ? one : 0n) - dotOf(normal, base)
      ]);
      const solution = solve(table);
      if (!solution) continue;
      const {numerators, denominator} = solution;
      const moves = base.map((_, m) => normals.reduce((sum, normal, r) => sum + numerators[r]! * normal[m]!, 0n));
      const weights = moves.map((move, m) => move + base[m]! * denominator);
      if (forms.some((form) => dotOf(form, weights) * (denominator < 0n ? -1n : 1n) < 0n)) continue;
      // Ten times as many places, since the square of 1e-9 is to be told to a billionth of it.
      const lengths = moves.map((move) => Number((move * 10n ** 20n) / denominator) / 1e60);
      least = Math.min(least, Math.hypot(...lengths));
    }
  }
  return least;
}

function* subsets<T>(list: readonly T[], size: number, from = 0): Generator<T[]> {
  if (size === 0) yield [];
  else
    for (let t = from; t <= list.length - size; t++)
      for (const rest of subsets(list, size - 1, t + 1)) yield [list[t]!, ...rest];
}

/** A vector at right angles to all rows, one fewer than its length. */
function cofactors(rows: readonly Form[], length: number): bigint[] {
  return Array.from({length}, (_, skipped) => {
    const minor = determinant(rows.map((row) => row.filter((_, m) => m !== skipped)));
    return skipped % 2 === 0 ? minor : -minor;
  });
}

function determinant(rows: readonly bigint[][]): bigint {
  if (rows.length === 0) return 1n;
  return rows[0]!.reduce((sum, value, c) => {
    if (value === 0n) return sum;
    const minor = determinant(rows.slice(1).map((row) => row.filter((_, m) => m !== c)));
    return sum + (c % 2 === 0 ? value : -value) * minor;
  }, 0n);
}

/** Cramer's rule for a table whose last column is the right side; null if its rows depend on one another. */
function solve(table: readonly bigint[][]): {numerators: bigint[]; denominator: bigint} | null {
  const n = table.length;
  const denominator = determinant(table.map((row) => row.slice(0, n)));
  if (denominator === 0n) return null;
  const numerators = table.map((_, c) =>
    determinant(table.map((row) => row.slice(0, n).map((v, m) => (m === c ? row[n]! : v))))
  );
  return {numerators, denominator};
}

function addTo(a: readonly bigint[], b: readonly bigint[]): bigint[] {
  return a.map((value, m) => value + b[m]!);
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function dotOf(a: readonly bigint[], b: readonly bigint[]): bigint {
  return a.reduce((sum, value, m) => sum + value * b[m]!, 0n);
}
