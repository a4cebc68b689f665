import type {Flow} from "../change/transitions.js";
import {isProtected} from "./isProtected.js";
import {tellsSmall} from "./protectCells.js";

/**
 * People by category before (rows) and after (columns), from the highest down, neighbouring categories taken together
 * as told; or, for `ways`, by whether they go up, stay or go down. Null where hidden.
 */
export type FlowTable = {
  rows: number[][];
  columns: number[][] | "ways";
  cells: (number | null)[][];
};

/** So much of the people may be hidden at the most, and so much of the cells that hold any, for a table to tell enough. */
const enough = {people: 0.1, cells: 0.5};

/**
 * The finest table of a fixed ladder that tells enough beside the sums that are known (`sums`, each a list of cells of
 * the matrix counted row by row): the matrix as it may be shown (`matrix`); each category before by way; neighbouring
 * categories taken together until there are four, three, two; all people by way. Where none tells enough, it is the one
 * that tells of the most people. From none does a group of 1 … `smallestGroup` − 1 people in cells of the matrix follow
 * by adding and taking away, with what is known; that only one of them is shown is taken for granted.
 */
export function flowTable(
  flow: Pick<Flow, "matrix">,
  sums: readonly (readonly number[])[],
  matrix: readonly (readonly (number | null)[])[]
): FlowTable {
  const size = flow.matrix.length;
  const single = flow.matrix.map((_, b) => [b]);
  const full: FlowTable = {rows: single, columns: single, cells: matrix.map((row) => [...row])};
  if (size === 0 || flow.matrix.some((row) => row.length !== size)) return full;
  const merged = [4, 3, 2].filter((blocks) => blocks < size).flatMap((blocks) => partitions(size, blocks));
  const ladder = [
    () => full,
    () => byWay(flow.matrix, sums, single),
    ...merged.map((blocks) => () => byBlock(flow.matrix, sums, blocks)),
    () => byWay(flow.matrix, sums, [single.flat()])
  ];
  let best = full;
  for (const rung of ladder) {
    const table = rung();
    if (tellsEnough(table, flow.matrix)) return table;
    if (peopleIn(table) > peopleIn(best)) best = table;
  }
  return best;
}

function byBlock(matrix: Flow["matrix"], sums: readonly (readonly number[])[], blocks: number[][]): FlowTable {
  const groups = blocks.flatMap((from) =>
    blocks.map((to) => from.flatMap((b) => to.map((c) => b * matrix.length + c)))
  );
  return {rows: blocks, columns: blocks, cells: inRows(protectSums(matrix.flat(), sums, groups), blocks.length)};
}

function byWay(matrix: Flow["matrix"], sums: readonly (readonly number[])[], rows: number[][]): FlowTable {
  const ways = [(b: number, c: number) => c < b, (b: number, c: number) => c === b, (b: number, c: number) => c > b];
  const groups = rows.flatMap((row) =>
    ways.map((way) => row.flatMap((b) => matrix.flatMap((_, c) => (way(b, c) ? [b * matrix.length + c] : []))))
  );
  return {rows, columns: "ways", cells: inRows(protectSums(matrix.flat(), sums, groups), 3)};
}

/** Sums over groups of cells that may be shown beside the known ones; null where hidden, as few as it takes. */
function protectSums(
  counts: readonly number[],
  known: readonly (readonly number[])[],
  groups: readonly (readonly number[])[]
): (number | null)[] {
  const people = groups.map((group) => group.reduce((sum, i) => sum + counts[i]!, 0));
  const hidden = people.map((count) => isProtected(count));
  const nothing = counts.map((count) => (count > 0 ? null : 0));
  const tells = () => tellsSmall(counts, [...known, ...groups.filter((_, g) => !hidden[g] && people[g]! > 0)], nothing);
  const order = [...groups.keys()].filter((g) => people[g]! > 0).sort((a, b) => people[a]! - people[b]!);
  for (const g of order) {
    if (!tells()) break;
    hidden[g] = true;
  }
  // What was hidden on the way there and is no longer needed, the largest first.
  for (const g of order.reverse()) {
    if (!hidden[g] || isProtected(people[g]!)) continue;
    hidden[g] = false;
    if (tells()) hidden[g] = true;
  }
  return people.map((count, g) => (hidden[g] ? null : count));
}

function tellsEnough({cells}: FlowTable, matrix: Flow["matrix"]): boolean {
  const all = matrix.flat().reduce((sum, count) => sum + count, 0);
  const filled = cells.flat().filter((count) => count !== 0);
  const hidden = filled.filter((count) => count === null).length;
  return all - peopleIn({cells}) <= enough.people * all && hidden <= enough.cells * filled.length;
}

const peopleIn = ({cells}: Pick<FlowTable, "cells">) =>
  cells.flat().reduce<number>((sum, count) => sum + (count ?? 0), 0);

/** All ways to part a row of categories into so many blocks of neighbours. */
function partitions(size: number, blocks: number): number[][][] {
  if (blocks === 1) return [[Array.from({length: size}, (_, i) => i)]];
  return Array.from({length: size - blocks + 1}, (_, i) => size - i - 1).flatMap((start) => {
    const last = Array.from({length: size - start}, (_, i) => start + i);
    return partitions(start, blocks - 1).map((before) => [...before, last]);
  });
}

function inRows<T>(cells: readonly T[], width: number): T[][] {
  return Array.from({length: cells.length / width}, (_, row) => cells.slice(row * width, (row + 1) * width));
}
