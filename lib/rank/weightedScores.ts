/**
 * Σ_j w_j·v_ij for each row of `values` (units × criteria), added left to right. Throws a RangeError that names the
 * place of a value or weight that is not finite, of a weight that is negative by more than rounding (1e-9), or of a row
 * that is longer or shorter than the weights. The weights need not sum to 1.
 */
export function weightedScores(values: readonly (readonly number[])[], weights: readonly number[]): number[] {
  checkTable(values, weights);
  for (const [j, weight] of weights.entries()) {
    if (weight < -1e-9) throw new RangeError(`weight ${j} is negative: ${weight}`);
  }
  return values.map((row) => {
    let score = 0;
    for (let j = 0; j < weights.length; j++) score += weights[j]! * row[j]!;
    return score;
  });
}

/** Throws unless `values` is a table of finite numbers with a column for each of the finite `weights`. */
export function checkTable(values: readonly (readonly number[])[], weights: readonly number[]): void {
  for (let j = 0; j < weights.length; j++) {
    if (!Number.isFinite(weights[j])) throw new RangeError(`weight ${j} is not a finite number: ${weights[j]}`);
  }
  for (const [i, row] of values.entries()) {
    if (row.length !== weights.length) {
      throw new RangeError(`row ${i} has ${row.length} values for ${weights.length} weights`);
    }
    for (let j = 0; j < row.length; j++) {
      if (!Number.isFinite(row[j])) throw new RangeError(`row ${i}, column ${j} is not a finite number: ${row[j]}`);
    }
  }
}
