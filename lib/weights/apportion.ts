/**
 * Divides a whole number of units in proportion to `ratios` by the method of largest remainder (Hamilton): each gets
 * the whole part of its due, and what is left goes, one unit each, to the largest fractions; equal fractions in order.
 * If all ratios are 0 the units are divided equally.
 */
export function apportion(units: number, ratios: readonly number[]): number[] {
  let total = 0;
  for (const ratio of ratios) total += ratio;
  return roundTo(
    ratios.map((ratio) => (total > 0 ? (units * ratio) / total : units / ratios.length)),
    units
  );
}

/** Whole numbers next to `dues` that add up to the whole number `units`, by largest remainder. */
export function roundTo(dues: readonly number[], units: number): number[] {
  // A due within rounding noise of a whole number is that number; equal fractions must compare as equal.
  const whole = dues.map((due) => Math.floor(due + 1e-9));
  const fraction = dues.map((due, i) => Math.round((due - whole[i]!) * 1e9));
  const order = dues.map((_, i) => i).sort((i, j) => fraction[j]! - fraction[i]! || i - j);
  let left = units - whole.reduce((sum, value) => sum + value, 0);
  for (const i of order) {
    if (left <= 0) break;
    whole[i]! += 1;
    left -= 1;
  }
  for (const i of order.reverse()) {
    if (left >= 0) break;
    whole[i]! -= 1;
    left += 1;
  }
  return whole;
}
