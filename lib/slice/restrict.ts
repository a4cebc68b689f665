import type {Fourth, Triple} from "./types.js";

/** A linear form over four weights as one over the triangle in which the fourth weight is held. */
export function restrict(coefficients: readonly number[], {criterion, weight}: Fourth): Triple {
  const held = weight * coefficients[criterion]!;
  const [a, b, c] = others(criterion).map((m) => held + (1 - weight) * coefficients[m]!);
  return [a!, b!, c!];
}

/** The form with its largest coefficient 1 in size; null if all are within `noise` of 0. */
export function scaledForm([a, b, c]: Triple, noise: number): Triple | null {
  const size = Math.max(Math.abs(a), Math.abs(b), Math.abs(c));
  return size > noise ? [a / size, b / size, c / size] : null;
}

/** The three criteria that move, in order. */
export function others(criterion: number): number[] {
  return [0, 1, 2, 3].filter((m) => m !== criterion);
}

export function checkFourth({criterion, weight}: Fourth): void {
  if (![0, 1, 2, 3].includes(criterion)) throw new RangeError(`unknown criterion: ${criterion}; there are 0 to 3`);
  if (!(weight >= 0 && weight <= 1)) throw new RangeError(`the fourth weight must be from 0 to 1: ${weight}`);
}
