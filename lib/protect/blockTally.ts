import {bkn2019} from "../scheme/bkn2019.js";
import {configure} from "../scheme/configure.js";
import {scoreTally} from "../tally/scoreTally.js";
import type {ScoredTally, Tally} from "../tally/types.js";
import {inTens} from "./inTens.js";
import {openLevels} from "./openLevels.js";
import {smallestGroup} from "./smallestGroup.js";

/** A tally in blocks, and for each cell the one its people are counted at; −1 where they are not counted. */
export type BlockedTally = {tally: Tally; cellOf: Int32Array};

/** A share of 0…100 is shown to two decimals: half a hundredth of a percent. */
const shownShare = 0.5e-4;

/** Of two levels of a dimension the ends are 1 apart; other posts lie as far as half of that. */
const otherPost = 0.5;

/**
 * The tally from which all is told of an agency but how many people it has and their means: each cell has nobody or at
 * least `minimum` people, in tens but for one cell, which makes up the number of all. It is made once, from the levels
 * alone; what filters, rules, weights and ranges make of it tells no more than it does itself, so that views of it can be
 * taken from each other at will.
 *
 * Within an agency and status: levels that `openLevels` closes in a dimension go to the nearest open one; combinations of
 * points and post with fewer people than `minimum` go to the nearest with enough; cells with fewer to the largest of the
 * same points and post. Where no combination has enough, nobody is counted. Points are those of 2019.
 */
export function blockTally(tally: Tally, minimum = smallestGroup): BlockedTally {
  const scored = scoreTally(tally, configure(bkn2019, {populasi: "asn", rekamanKosong: "nol"}));
  const cellOf = new Int32Array(tally.count.length).fill(-1);
  const count = new Uint32Array(tally.count.length);
  for (const cells of unitsOf(tally)) {
    placeUnit(tally, scored, cells, cellOf, minimum);
    const sums = new Map<number, number>();
    for (const cell of cells) {
      const to = cellOf[cell]!;
      if (to >= 0) sums.set(to, (sums.get(to) ?? 0) + tally.count[cell]!);
    }
    for (const [cell, people] of inTens(sums, sumOf(sums), minimum)) count[cell] = people;
  }
  return {tally: {...tally, count}, cellOf};
}

const sumOf = (sums: ReadonlyMap<number, number>) => [...sums.values()].reduce((a, b) => a + b, 0);

/** The cells of each agency and status. */
function unitsOf({group, count, columns}: Tally): number[][] {
  const units = new Map<number, number[]>();
  for (let i = 0; i < count.length; i++) {
    const key = group[i]! * columns.status.levels.length + columns.status.codes[i]!;
    const unit = units.get(key);
    if (unit) unit.push(i);
    else units.set(key, [i]);
  }
  return [...units.values()];
}

/** Cells of the same points and post. */
type CellClass = {points: number[]; post: number; cells: number[]; people: number};

function placeUnit(
  {count, columns}: Tally,
  {tuple, points, maxima}: ScoredTally,
  cells: readonly number[],
  cellOf: Int32Array,
  minimum: number
): void {
  const classes = new Map<number, CellClass>();
  for (const cell of cells) {
    const post = columns.jenisJabatan.codes[cell]!;
    const key = tuple[cell]! * columns.jenisJabatan.levels.length + post;
    if (!classes.has(key)) classes.set(key, {points: points.map((p) => p[tuple[cell]!]!), post, cells: [], people: 0});
    const found = classes.get(key)!;
    found.cells.push(cell);
    found.people += count[cell]!;
  }
  const all = [...classes.values()];
  const n = all.reduce((sum, {people}) => sum + people, 0);
  const open = points.map((dimension, d) => {
    const levels = [...new Set(dimension)].map((earned) => ({
      points: earned,
      people: all.reduce((sum, {points, people}) => sum + (points[d] === earned ? people : 0), 0)
    }));
    return openLevels(levels, shownShare * maxima[d]! * n, minimum).map((i) => levels[i]!.points);
  });
  const isOpen = ({points, people}: CellClass) => people >= minimum && points.every((p, d) => open[d]!.includes(p));
  const seeds = all.filter(isOpen).sort((a, b) => b.people - a.people || a.cells[0]! - b.cells[0]!);
  if (seeds.length === 0) return;
  const main = new Map(seeds.map((seed) => [seed, largest(count, seed.cells)]));
  for (const one of all) {
    const seed = isOpen(one) ? one : nearest(one, seeds, open, maxima);
    for (const cell of one.cells) cellOf[cell] = seed === one && count[cell]! >= minimum ? cell : main.get(seed)!;
  }
}

function nearest(
  {points, post}: CellClass,
  seeds: readonly CellClass[],
  open: readonly (readonly number[])[],
  maxima: readonly number[]
): CellClass {
  const target = points.map((p, d) =>
    open[d]!.reduce((best, level) => (Math.abs(level - p) < Math.abs(best - p) ? level : best))
  );
  const distance = (seed: CellClass) =>
    target.reduce((sum, p, d) => sum + Math.abs(p - seed.points[d]!) / maxima[d]!, seed.post === post ? 0 : otherPost);
  let [best, least] = [seeds[0]!, Infinity];
  for (const seed of seeds) {
    const away = distance(seed);
    if (away < least - 1e-9) [best, least] = [seed, away];
  }
  return best;
}

function largest(count: Uint32Array, cells: readonly number[]): number {
  return cells.reduce((most, cell) => (count[cell]! > count[most]! ? cell : most));
}
