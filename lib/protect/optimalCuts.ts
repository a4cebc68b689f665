import {smallestGroup} from "./smallestGroup.js";
import {isProtected} from "./isProtected.js";

/** People in each of equally wide bins, all rows equally long; the first row is the one that is drawn. */
export type Rows = readonly ArrayLike<number>[];

export type CutOptions = {
  minimum?: number;
  /** The only places where may be cut, ascending, with both ends. */
  candidates?: readonly number[] | undefined;
  /** Places to be cut wherever that can be, whatever is lost elsewhere. */
  preferred?: readonly number[];
};

/**
 * Where to cut a row of bins so that between two cuts every row has nobody or at least `minimum` people, and the first,
 * drawn evenly between the cuts, strays least from what it is: by the sum of squares, as in a v-optimal histogram
 * (Jagadish and others, Optimal Histograms with Quality Guarantees, VLDB 1998). Cuts are numbers of bins, ascending
 * from 0 to their count, and, of as good ones, as many as there are. Where a row as a whole has too few people, nothing is
 * cut.
 */
export function optimalCuts(
  rows: Rows,
  {minimum = smallestGroup, candidates, preferred = []}: CutOptions = {}
): number[] {
  const length = rows[0]?.length ?? 0;
  const edges = candidates ?? Array.from({length: length + 1}, (_, i) => i);
  const below = rows.map((row) => runningSums(row));
  const squares = runningSums(rows[0] ?? [], (n) => n * n);
  const wanted = edges.map((edge) => preferred.includes(edge));
  const most = squares.at(-1)! + 1;
  const least = new Float64Array(edges.length).fill(Infinity);
  const before = new Int32Array(edges.length).fill(-1);
  least[0] = 0;
  for (let j = 1; j < edges.length; j++) {
    const to = edges[j]!;
    let missed = 0;
    for (let i = j - 1; i >= 0; i--) {
      if (i < j - 1 && wanted[i + 1]) missed += 1;
      if (least[i] === Infinity) continue;
      const from = edges[i]!;
      let safe = true;
      for (let r = 0; safe && r < below.length; r++) safe = !isProtected(below[r]![to]! - below[r]![from]!, minimum);
      if (!safe) continue;
      const people = below[0]![to]! - below[0]![from]!;
      const strays = squares[to]! - squares[from]! - (people * people) / (to - from);
      const lost = least[i]! + missed * most + strays;
      if (lost < least[j]!) {
        least[j] = lost;
        before[j] = i;
      }
    }
  }
  const cuts: number[] = [];
  if (least.at(-1) === Infinity) return [0, length];
  for (let j = edges.length - 1; j >= 0; j = before[j]!) cuts.unshift(edges[j]!);
  return cuts;
}

/** Sums of the first 0, 1, 2 … of a row. */
export function runningSums(row: ArrayLike<number>, of = (n: number) => n): Float64Array {
  const sums = new Float64Array(row.length + 1);
  for (let i = 0; i < row.length; i++) sums[i + 1] = sums[i]! + of(row[i]!);
  return sums;
}
