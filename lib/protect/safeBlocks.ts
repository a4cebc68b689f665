import {isProtected} from "./isProtected.js";
import {optimalCuts} from "./optimalCuts.js";
import type {CutOptions, Rows} from "./optimalCuts.js";
import {safeCuts} from "./safeCuts.js";

/** Numbers of bins whose people are told together, ascending; the blocks of a row hold each bin once. */
export type Block = number[];

type Options = Pick<CutOptions, "minimum" | "preferred">;

/**
 * The blocks of one histogram, each with nobody or at least `minimum` people in every row: a bin that has so many stands
 * alone, and the others are taken together, across those if need be, so that the first row, drawn evenly over each
 * block, strays least from what it is. No block lies across a `preferred` bound where that can be had.
 */
export function optimalBlocks(rows: Rows, {minimum = 10, preferred = []}: Options = {}): Block[] {
  const {alone, rest} = sift(rows, minimum);
  const cuts = optimalCuts(
    rows.map((row) => rest.map((bin) => row[bin]!)),
    {minimum, preferred: preferred.map((bound) => place(rest, bound))}
  );
  return [...alone, ...between(rest, cuts)];
}

/**
 * The blocks of the histograms of groups that make up a whole, of which `total` is told, so that neither they nor any sum
 * or difference of them tells of 1 … `minimum` − 1 people. Of each group: its people per bin, and, where there is a
 * filter, those of it that the filter leaves out, of whom as little may be told. Bins in which every group has nobody
 * or enough stand alone for all, if they do so in the total; of the others, in their order, each group takes together
 * what it must (`safeCuts`).
 *
 * Anything that is told of people in a sum of blocks of a group, or of all, adds nothing to this. With a filter it holds
 * for adding and taking away; it does not against one who also puts together where the filter leaves nobody.
 */
export function safeBlocks(
  groups: readonly Rows[],
  total: readonly Block[],
  {minimum = 10, preferred = []}: Options = {}
): Block[][] {
  const single = new Set(total.flatMap((block) => (block.length === 1 ? block : [])));
  const {alone, rest} = sift(groups.flat(), minimum, (bin) => single.has(bin));
  const edges = [...rest.keys()].filter((p) => p === 0 || isUnion(total, 0, rest[p]!));
  const cuts = safeCuts(
    groups.map((rows) => rows.map((row) => rest.map((bin) => row[bin]!))),
    rest.length > 0 ? [...edges, rest.length] : [0],
    {minimum, preferred: preferred.map((bound) => place(rest, bound))}
  );
  return cuts.map((own) => [...alone, ...between(rest, own)]);
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

/**
 * Bins that no row has too few people in, each as a block, and the others; with these as many of those that may stand
 * alone as it takes that no row has too few people in all of the others together.
 */
function sift(rows: Rows, minimum: number, may = (_: number) => true): {alone: Block[]; rest: number[]} {
  const bins = Array.from({length: rows[0]?.length ?? 0}, (_, bin) => bin);
  const rest = new Set(bins.filter((bin) => !may(bin) || rows.some((row) => isProtected(row[bin]!, minimum))));
  for (const row of rows) {
    const people = () => [...rest].reduce((sum, bin) => sum + row[bin]!, 0);
    while (isProtected(people(), minimum)) {
      const next = bins
        .filter((bin) => !rest.has(bin) && row[bin]! > 0)
        .reduce((least, bin) => (least < 0 || row[bin]! < row[least]! ? bin : least), -1);
      if (next < 0) break;
      rest.add(next);
    }
  }
  return {alone: bins.filter((bin) => !rest.has(bin)).map((bin) => [bin]), rest: bins.filter((bin) => rest.has(bin))};
}

/** How many of some bins lie before a bound. */
function place(bins: readonly number[], bound: number): number {
  return bins.filter((bin) => bin < bound).length;
}

function between(bins: readonly number[], cuts: readonly number[]): Block[] {
  return cuts.slice(1).map((to, i) => bins.slice(cuts[i], to));
}
