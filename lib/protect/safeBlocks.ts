import {smallestGroup} from "./smallestGroup.js";
import {isProtected} from "./isProtected.js";
import {optimalCuts} from "./optimalCuts.js";
import type {CutOptions, Rows} from "./optimalCuts.js";
import {safeCuts} from "./safeCuts.js";

/** Numbers of bins whose people are told together, ascending; the blocks of a row hold each bin once. */
export type Block = number[];

type BlockOptions = Pick<CutOptions, "minimum" | "preferred"> & {
  /** Bounds between bins, ascending, with both ends: what is told for itself, as far as may be; all of them unless told. */
  edges?: readonly number[] | undefined;
};

/**
 * The blocks of one histogram, each with nobody or at least `minimum` people in every row. It is cut at as many of the
 * edges as may be, at the `preferred` ones first (`optimalCuts`); between two cuts a bin that has so many stands alone,
 * and the others are taken together.
 */
export function optimalBlocks(
  rows: Rows,
  {minimum = smallestGroup, preferred = [], edges}: BlockOptions = {}
): Block[] {
  return cells(optimalCuts(rows, {minimum, preferred, candidates: edges})).flatMap((bins) => {
    const {alone, pool} = sift(rows, bins, minimum);
    return blocksOf(alone, pool);
  });
}

/**
 * The blocks of the histograms of groups that make up a whole, of which `total` is told, so that neither they nor any sum
 * or difference of them tells of 1 … `minimum` − 1 people. Of each group: its people per bin, and, where there is a
 * filter, those of it that the filter leaves out, of whom as little may be told.
 *
 * Each group is cut at as many of the edges at which the total is cut as may be (`safeCuts`). Between two cuts of the
 * total, bins in which every group that is cut there has nobody or enough stand alone, and the others are a pool. Groups
 * with too few in it tell more bins, or all, together with it; and as what they tell follows from the total as their sum
 * in each bin, as many others do so that these sums are of nobody or enough.
 *
 * Why nothing else follows: let a sum of what is told, each block some number of times, hold each person once or not at
 * all. Where it tells bins of such a pool apart, it holds the total's blocks there a different number of times, so each of
 * those groups the same number of times: whole sums as above. Elsewhere it is made of whole cells between cuts.
 *
 * Anything that is told of people in a sum of blocks of a group, or of all, adds nothing to this. With a filter it holds
 * for adding and taking away; it does not against one who also puts together where the filter leaves nobody.
 */
export function safeBlocks(
  groups: readonly Rows[],
  total: readonly Block[],
  {minimum = smallestGroup, preferred = [], edges}: BlockOptions = {}
): Block[][] {
  const single = new Set(total.flatMap((block) => (block.length === 1 ? block : [])));
  const length = groups[0]?.[0]?.length ?? 0;
  const all = edges ?? Array.from({length: length + 1}, (_, i) => i);
  const whole = all.filter((edge) => edge === 0 || isUnion(total, 0, edge));
  const cuts = safeCuts(groups, whole, {minimum, preferred}).map((own) => new Set(own));
  const told: Block[][] = groups.map(() => []);
  /** Bins of cells at whose end a group is not cut. */
  const open: number[][] = groups.map(() => []);
  for (const bins of cells(whole)) {
    const [from, to] = [bins[0]!, bins.at(-1)! + 1];
    const apart = groups.map((_, g) => cuts[g]!.has(from) && cuts[g]!.has(to));
    const here = divide(groups, apart, bins, single, minimum);
    groups.forEach((_, g) => {
      if (apart[g]) return void told[g]!.push(...here[g]!);
      open[g]!.push(...bins);
      if (cuts[g]!.has(to)) told[g]!.push(open[g]!.splice(0));
    });
  }
  return told;
}

/** The blocks of each group between two cuts of the total; `apart`: whether the group is cut at both. */
function divide(
  groups: readonly Rows[],
  apart: readonly boolean[],
  bins: readonly number[],
  single: ReadonlySet<number>,
  minimum: number
): Block[][] {
  const few = (rows: Rows, block: readonly number[]) => rows.some((row) => isProtected(people(row, block), minimum));
  const alone = bins.filter((bin) => single.has(bin) && groups.every((rows, g) => !apart[g] || !few(rows, [bin])));
  const pool = bins.filter((bin) => !alone.includes(bin));
  const joined = groups.map((rows, g) => !apart[g] || few(rows, pool));
  const spare = apart.includes(false) ? [] : [...alone].sort((a, b) => size(groups, a) - size(groups, b));
  if (!joined.includes(true)) return groups.map(() => blocksOf(alone, pool));

  // As few bins with the pool as it takes; all of them where a group is not cut at all.
  let [more, rest] = apart.includes(false) ? [alone, [] as number[]] : [[] as number[], alone];
  const settle = () => {
    for (;;) {
      const short = groups.findIndex((rows, g) => joined[g] && apart[g] && few(rows, [...pool, ...more]));
      if (short < 0 || spare.length === 0) break;
      more = [...more, spare.shift()!];
    }
    rest = alone.filter((bin) => !more.includes(bin));
  };
  settle();
  for (;;) {
    const sums = sumOf(groups.filter((_, g) => joined[g]));
    const parts = [...more.map((bin) => [bin]), pool];
    if (!parts.some((part) => few(sums, part))) break;
    const [next] = groups
      .flatMap((rows, g) => (joined[g] ? [] : [{g, loss: loss(rows[0]!, more, pool)}]))
      .sort((a, b) => a.loss - b.loss);
    if (!next) break;
    joined[next.g] = true;
    settle();
  }
  const together = [...pool, ...more].sort((a, b) => a - b);
  return groups.map((_, g) => (joined[g] ? blocksOf(rest, together) : blocksOf(alone, pool)));
}

/** Whether the bins `from` … `to` − 1 are whole blocks, so that what they hold is a sum of what is told. */
export function isUnion(blocks: readonly Block[], from: number, to: number): boolean {
  return blocks.every((block) => {
    const [first, last] = [block[0]!, block.at(-1)!];
    if (last < from || first >= to) return true;
    const inside = block.filter((bin) => bin >= from && bin < to).length;
    return inside === 0 || inside === block.length;
  });
}

/** Bins that no row has too few people in, and a pool of the others with as many of those as it takes that it is none of too few either. */
function sift(rows: Rows, bins: readonly number[], minimum: number): {alone: number[]; pool: number[]} {
  const pool = new Set(bins.filter((bin) => rows.some((row) => isProtected(row[bin]!, minimum))));
  for (const row of rows) {
    while (isProtected(people(row, [...pool]), minimum)) {
      const next = bins
        .filter((bin) => !pool.has(bin) && row[bin]! > 0)
        .reduce((least, bin) => (least < 0 || row[bin]! < row[least]! ? bin : least), -1);
      if (next < 0) break;
      pool.add(next);
    }
  }
  return {alone: bins.filter((bin) => !pool.has(bin)), pool: bins.filter((bin) => pool.has(bin))};
}

function people(row: ArrayLike<number>, bins: readonly number[]): number {
  return bins.reduce((sum, bin) => sum + row[bin]!, 0);
}

/** People in a bin, in all groups and rows. */
function size(groups: readonly Rows[], bin: number): number {
  return groups.reduce((sum, rows) => sum + rows.reduce((more, row) => more + row[bin]!, 0), 0);
}

/** The rows of some groups taken together. */
function sumOf(groups: readonly Rows[]): Rows {
  return (groups[0] ?? []).map((row, l) =>
    Array.from(row, (_, bin) => groups.reduce((n, rows) => n + rows[l]![bin]!, 0))
  );
}

/** How far a row strays, in shares of it, if it tells these bins with the pool. */
function loss(row: ArrayLike<number>, bins: readonly number[], pool: readonly number[]): number {
  const n = Array.from(row).reduce((sum, people) => sum + people, 0);
  const square = (some: readonly number[]) => (some.length > 0 ? people(row, some) ** 2 / some.length : 0);
  const strays = bins.reduce((sum, bin) => sum + row[bin]! ** 2, square(pool)) - square([...bins, ...pool]);
  return n > 0 ? strays / (n * n) : 0;
}

function cells(cuts: readonly number[]): number[][] {
  return cuts.slice(1).map((to, i) => Array.from({length: to - cuts[i]!}, (_, k) => cuts[i]! + k));
}

function blocksOf(alone: readonly number[], pool: readonly number[]): Block[] {
  return [...alone.map((bin) => [bin]), ...(pool.length > 0 ? [[...pool]] : [])];
}
