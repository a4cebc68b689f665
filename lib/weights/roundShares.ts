import {apportion, roundTo} from "./apportion.js";

/**
 * Percentages of a whole, rounded to `decimals` so that they add up to exactly 100 as printed (largest remainder).
 * Takes shares or counts, at least 0; if all are 0 there is no percentage (NaN).
 */
export function roundShares(shares: readonly number[], decimals: number): number[] {
  const scale = 10 ** decimals;
  let total = 0;
  for (const [i, share] of shares.entries()) {
    if (!(Number.isFinite(share) && share >= 0)) throw new RangeError(`share ${i} is not a number from 0 up: ${share}`);
    total += share;
  }
  if (total === 0) return shares.map(() => NaN);
  return apportion(100 * scale, shares).map((units) => units / scale);
}

/**
 * Signed parts of a sum, rounded to `decimals` so that they add up to the rounded sum (half away from 0) as printed. No
 * part moves by more than one unit of the last decimal, and one that needs no rounding stays if the others allow it.
 */
export function roundParts(parts: readonly number[], decimals: number): number[] {
  const scale = 10 ** decimals;
  let total = 0;
  for (const [i, part] of parts.entries()) {
    if (!Number.isFinite(part)) throw new RangeError(`part ${i} is not a finite number: ${part}`);
    total += part;
  }
  const units = Math.sign(total) * Math.round(Math.abs(total) * scale);
  return roundTo(
    parts.map((part) => part * scale),
    units
  ).map((rounded) => rounded / scale + 0);
}
