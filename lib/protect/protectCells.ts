import {smallestGroup} from "./smallestGroup.js";
import {isProtected} from "./isProtected.js";

/**
 * Counts of cells fit to be shown beside sums over some of them that are known: null for a cell of fewer than `minimum`
 * people, and for as many of the smallest others as it takes that no set of hidden cells whose people follow from what
 * is known, by adding and taking away, has 1 … `minimum` − 1 of them. Each of `sums` lists the cells of a known sum.
 * Zero stays zero. Cells of `untold` are not shown anyway, so that others may hide behind them. Where the sums by themselves tell of a small group, all is hidden and nothing more can be done.
 *
 * What follows from known sums is their linear span; a set of cells in it is chosen by the pivots of its reduced basis,
 * so trying every choice of pivots with fewer than `minimum` people finds every such set. Bounds are not looked at.
 */
export function protectCells(
  counts: readonly number[],
  sums: readonly (readonly number[])[],
  {minimum = smallestGroup, untold = []}: {minimum?: number; untold?: readonly number[]} = {}
): (number | null)[] {
  for (const [i, count] of counts.entries()) {
    if (!(Number.isInteger(count) && count >= 0)) throw new RangeError(`count ${i} is not a whole number: ${count}`);
  }
  const hidden = counts.map((count, i) => isProtected(count, minimum) || untold.includes(i));
  const tells = () => tellsOf(counts, sums, hidden, minimum);
  while (tells()) {
    const around = sums.filter((sum) => sum.length < counts.length && sum.some((i) => hidden[i])).flat();
    const next = [around, counts.keys()].map((cells) => smallest(counts, hidden, cells)).find((cell) => cell >= 0);
    if (next === undefined) return counts.map((count, i) => (count > 0 || untold.includes(i) ? null : 0));
    hidden[next] = true;
  }
  // What was hidden on the way there and is no longer needed, the largest first.
  const spare = [...counts.keys()].filter((i) => hidden[i] && counts[i]! >= minimum && !untold.includes(i));
  for (const i of spare.sort((a, b) => counts[b]! - counts[a]!)) {
    hidden[i] = false;
    if (tells()) hidden[i] = true;
  }
  return counts.map((count, i) => (hidden[i] ? null : count));
}

/** Whether what is shown of cells, beside known sums, tells of a group of 1 … `minimum` − 1 people that is hidden. */
export function tellsSmall(
  counts: readonly number[],
  sums: readonly (readonly number[])[],
  shown: readonly (number | null)[],
  minimum = smallestGroup
): boolean {
  const hidden = shown.map((count) => count === null);
  return tellsOf(counts, sums, hidden, minimum);
}

/** Whether the sum of some hidden cells with too few people together follows from the known ones. */
function tellsOf(
  counts: readonly number[],
  sums: readonly (readonly number[])[],
  hidden: readonly boolean[],
  minimum: number
): boolean {
  // The largest first: a cell with enough people is in no small set, so its being a pivot leaves less to try.
  const cells = [...counts.keys()].filter((i) => hidden[i] && counts[i]! > 0).sort((a, b) => counts[b]! - counts[a]!);
  const basis = reduced(
    sums.map((sum) => {
      const known = new Set(sum);
      return cells.map((i) => (known.has(i) ? 1 : 0));
    })
  );
  /** People in a set of cells, each of them whole; NaN where it is none. */
  const peopleIn = (set: readonly number[]): number => {
    let people = 0;
    for (let k = 0; k < set.length; k++) {
      if (near(set[k]!, 1)) people += counts[cells[k]!]!;
      else if (!near(set[k]!, 0)) return NaN;
    }
    return people;
  };
  const choose = (from: number, set: readonly number[], people: number): boolean => {
    if (people > 0 && isProtected(peopleIn(set), minimum)) return true;
    for (let b = from; b < basis.length; b++) {
      const {row, pivot} = basis[b]!;
      const more = people + counts[cells[pivot]!]!;
      if (more >= minimum) continue;
      const next = set.map((x, k) => x + row[k]!);
      if (choose(b + 1, next, more)) return true;
    }
    return false;
  };
  return choose(
    0,
    cells.map(() => 0),
    0
  );
}

/** The reduced row echelon form, without empty rows. */
function reduced(rows: readonly (readonly number[])[]): {row: number[]; pivot: number}[] {
  const basis: {row: number[]; pivot: number}[] = [];
  for (const given of rows) {
    const row = [...given];
    for (const {row: other, pivot} of basis) subtract(row, other, row[pivot]!);
    const pivot = row.findIndex((x) => !near(x, 0));
    if (pivot < 0) continue;
    const by = row[pivot]!;
    for (let k = 0; k < row.length; k++) row[k]! /= by;
    for (const other of basis) subtract(other.row, row, other.row[pivot]!);
    basis.push({row, pivot});
  }
  return basis;
}

/** Takes a multiple of one row from another, in place. */
function subtract(row: number[], other: readonly number[], times: number): void {
  if (times === 0) return;
  for (let k = 0; k < row.length; k++) row[k]! -= times * other[k]!;
}

const near = (x: number, to: number) => Math.abs(x - to) < 1e-9;

/** The cell with the fewest people among those shown that are not empty; −1 if there is none. */
function smallest(counts: readonly number[], hidden: readonly boolean[], cells: Iterable<number>): number {
  let least = -1;
  for (const i of cells) if (!hidden[i] && counts[i]! > 0 && (least < 0 || counts[i]! < counts[least]!)) least = i;
  return least;
}
