import {smallestGroup} from "./smallestGroup.js";
import {isProtected} from "./isProtected.js";

/**
 * Counts of a row whose total is known, fit to be shown: null for a group of fewer than `minimum` people, and for as
 * many of the smallest others as it takes that what is hidden cannot be worked out: at least two cells, which together
 * hold at least `minimum` people. Zero stays zero. A row whose only people are one small group has nothing to hide it
 * behind: then its total must not be shown either.
 */
export function protectCounts(counts: readonly number[], minimum = smallestGroup): (number | null)[] {
  for (const [i, count] of counts.entries()) {
    if (!(Number.isInteger(count) && count >= 0)) throw new RangeError(`count ${i} is not a whole number: ${count}`);
  }
  const shown: (number | null)[] = counts.map((count) => (isProtected(count, minimum) ? null : count));
  while (exposes(counts, shown, minimum)) {
    const next = smallest(shown);
    if (next < 0) break;
    shown[next] = null;
  }
  return shown;
}

/**
 * The same for a table whose row and column totals are known. Hiding a cell in a row may expose one in a column, so
 * rows and columns take turns until neither needs more.
 */
export function protectTable(table: readonly (readonly number[])[], minimum = smallestGroup): (number | null)[][] {
  const shown = table.map((row) => protectCounts(row, minimum));
  const columns = table[0]?.length ?? 0;
  for (let changed = true; changed;) {
    changed = false;
    for (let i = 0; i < table.length; i++) {
      const cells = shown[i]!;
      if (!exposes(table[i]!, cells, minimum)) continue;
      const j = smallest(cells);
      if (j < 0) continue;
      cells[j] = null;
      changed = true;
    }
    for (let j = 0; j < columns; j++) {
      const counts = table.map((row) => row[j]!);
      const cells = shown.map((row) => row[j]!);
      if (!exposes(counts, cells, minimum)) continue;
      const i = smallest(cells);
      if (i < 0) continue;
      shown[i]![j] = null;
      changed = true;
    }
  }
  return shown;
}

/** Whether the total gives away what is hidden: a single cell, or cells that hold too few people together. */
function exposes(counts: readonly number[], shown: readonly (number | null)[], minimum: number): boolean {
  let cells = 0;
  let people = 0;
  for (const [i, value] of shown.entries()) {
    if (value !== null) continue;
    cells += 1;
    people += counts[i]!;
  }
  return cells === 1 || (cells > 1 && people < minimum);
}

/** The cell with the fewest people among those shown that are not empty; −1 if there is none. */
function smallest(shown: readonly (number | null)[]): number {
  let least = -1;
  for (const [i, value] of shown.entries()) {
    if (value !== null && value > 0 && (least < 0 || value < shown[least]!)) least = i;
  }
  return least;
}
