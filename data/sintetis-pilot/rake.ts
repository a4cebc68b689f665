/**
 * The table closest to `seed` that has the given row and column sums (iterative proportional fitting): what the seed
 * says of how rows and columns go together is kept, zeros stay zeros. The two lists of sums must agree in total.
 */
export function rake(seed: number[][], rows: number[], columns: number[]): number[][] {
  const total = sum(rows);
  if (Math.abs(total - sum(columns)) > 1e-6 * total) {
    throw new RangeError(`rows sum to ${total} but columns to ${sum(columns)}`);
  }
  const table = seed.map((row) => [...row]);
  for (let round = 0; round < 300; ++round) {
    columns.forEach((target, j) => {
      const have = sum(table.map((row) => row[j]!));
      if (have > 0) for (const row of table) row[j]! *= target / have;
    });
    rows.forEach((target, i) => {
      const have = sum(table[i]!);
      if (have > 0) table[i] = table[i]!.map((value) => (value * target) / have);
    });
  }
  columns.forEach((target, j) => {
    const have = sum(table.map((row) => row[j]!));
    if (Math.abs(have - target) > 1e-4 * total) {
      throw new RangeError(`column ${j} cannot reach ${target}: ${have}`);
    }
  });
  return table;
}

/** Whole numbers in proportion to the weights that sum exactly to `total` (largest remainder, first wins a tie). */
export function apportion(weights: number[], total: number): number[] {
  const scale = total / sum(weights);
  const exact = weights.map((weight) => weight * scale);
  const whole = exact.map(Math.floor);
  const byRemainder = exact.map((_, i) => i).sort((i, j) => exact[j]! - whole[j]! - (exact[i]! - whole[i]!) || i - j);
  for (const i of byRemainder.slice(0, Math.round(total - sum(whole)))) whole[i]! += 1;
  return whole;
}

export function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
