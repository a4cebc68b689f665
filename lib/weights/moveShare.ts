import {apportion} from "./apportion.js";

/**
 * Moves share `i` to `value` and keeps the sum: the others that are not locked give or take in proportion to what they
 * have; if they have nothing, in proportion to `ratios` (equally, without any). The value is clamped to what they can give. A locked share, or one with no
 * unlocked other, cannot move, and the shares are returned as they are.
 *
 * With a `step` that divides 1, every share of the result is a multiple of it (largest remainder), as is the moved one.
 */
export function moveShare(
  shares: readonly number[],
  i: number,
  value: number,
  locked: readonly number[] = [],
  step?: number,
  ratios: readonly number[] = shares
): number[] {
  if (!Number.isInteger(i) || i < 0 || i >= shares.length) throw new RangeError(`unknown share: ${i}`);
  if (!Number.isFinite(value)) throw new RangeError(`share ${i} cannot become ${value}: not a finite number`);
  if (ratios.length !== shares.length) throw new RangeError(`${ratios.length} ratios for ${shares.length} shares`);
  for (const [what, values] of [
    ["share", shares],
    ["ratio", ratios]
  ] as const)
    for (const [j, value] of values.entries())
      if (!(Number.isFinite(value) && value >= 0))
        throw new RangeError(`${what} ${j} is not a number from 0 up: ${value}`);
  const others = shares.map((_, j) => j).filter((j) => j !== i && !locked.includes(j));
  if (locked.includes(i) || others.length === 0) return [...shares];
  const parts = partsOf(others, others.some((j) => shares[j]! > 0) ? shares : ratios);
  return step === undefined
    ? moveFreely(shares, i, value, others, parts)
    : moveInSteps(shares, i, value, others, parts, step);
}

/** In what proportion the others share; alike if none has any. */
function partsOf(others: number[], ratios: readonly number[]): number[] {
  const parts = others.map((j) => ratios[j]!);
  return parts.some((part) => part > 0) ? parts : others.map(() => 1);
}

function moveFreely(shares: readonly number[], i: number, value: number, others: number[], parts: number[]): number[] {
  const moved = [...shares];
  const have = sum(others.map((j) => shares[j]!));
  const all = sum(parts);
  moved[i] = clamp(value, shares[i]! + have);
  const left = shares[i]! + have - moved[i]!;
  for (const [k, j] of others.entries()) moved[j] = (parts[k]! / all) * left;
  // What rounding lost or found goes to the largest of the others.
  const largest = others.reduce((a, b) => (moved[b]! > moved[a]! ? b : a));
  moved[largest] = Math.max(0, moved[largest]! + (sum(shares) - sum(moved)));
  return moved;
}

function moveInSteps(
  shares: readonly number[],
  i: number,
  value: number,
  others: number[],
  parts: number[],
  step: number
): number[] {
  const scale = Math.round(1 / step);
  if (!(scale >= 1 && Math.abs(scale * step - 1) < 1e-9)) throw new RangeError(`step must divide 1 evenly: ${step}`);
  const units = apportion(Math.round(sum(shares) * scale), shares);
  const have = sum(others.map((j) => units[j]!));
  const room = units[i]! + have;
  units[i] = clamp(Math.round(value * scale), room);
  const given = apportion(room - units[i]!, parts);
  for (const [k, j] of others.entries()) units[j] = given[k]!;
  return units.map((unit) => unit / scale);
}

function clamp(value: number, high: number): number {
  return Math.min(Math.max(value, 0), high);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
