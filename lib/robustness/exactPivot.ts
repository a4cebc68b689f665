/**
 * Integers over one denominator: row r says that its basic variable is (row[0] + Σ row[c] · variable of column c) /
 * denominator. The entries are determinants of the integers it began with (over the denominator 1), so they stay integers
 * and no longer than these.
 */
export type Dictionary = {rows: bigint[][]; denominator: bigint};

/** Exchanges the basic variable of row r and that of column c, from 1 on; the entry where they meet must not be 0. */
export function exactPivot(dictionary: Dictionary, r: number, c: number): void {
  const {rows, denominator} = dictionary;
  const pivotRow = rows[r]!;
  const pivot = pivotRow[c]!;
  const isNegative = pivot < 0n;
  const size = isNegative ? -pivot : pivot;
  for (const [i, row] of rows.entries()) {
    if (i === r) continue;
    const factor = isNegative ? -row[c]! : row[c]!;
    for (let j = 0; j < row.length; j++) {
      if (j === c) continue;
      const value = row[j]!;
      const times = pivotRow[j]!;
      if (factor === 0n || times === 0n) {
        if (value !== 0n) row[j] = (value * size) / denominator;
      } else row[j] = (value * size - factor * times) / denominator;
    }
    row[c] = factor;
  }
  for (let j = 0; j < pivotRow.length; j++) if (!isNegative) pivotRow[j] = -pivotRow[j]!;
  pivotRow[c] = isNegative ? -denominator : denominator;
  dictionary.denominator = size;
}
