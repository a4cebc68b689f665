import {checkTable} from "../rank/weightedScores.js";
import {areaOf, splitConvex, triangle, valueAt} from "./convex.js";
import {toPlane} from "./plane.js";
import {checkFourth, restrict, scaledForm} from "./restrict.js";
import type {Colour, Fourth, SliceCell, Triple} from "./types.js";

/**
 * The triangle of all weights with the fourth held, cut exactly along the lines where units tie: one convex cell for
 * each unit that is first somewhere, or the cells in which one unit's rank is constant. `values` are units × 4
 * criteria. Cells without area are left out, so the shares add up to 1. Throws a RangeError for a table, criterion,
 * weight or unit that does not fit.
 */
export function sliceCells(values: readonly (readonly number[])[], fourth: Fourth, colour: Colour): SliceCell[] {
  checkFourth(fourth);
  checkTable(values, [0, 0, 0, 0]);
  if (colour.kind === "rank" && !(colour.unit in values)) {
    throw new RangeError(`unknown unit: ${colour.unit}; there are ${values.length}`);
  }
  const scores = values.map((row) => restrict(row, fourth));
  const noise = 1e-12 * Math.max(0, ...scores.flat().map(Math.abs));
  return colour.kind === "first" ? firstCells(scores, noise) : rankCells(scores, colour.unit, noise);
}

function firstCells(scores: readonly Triple[], noise: number): SliceCell[] {
  // Those who lead at a corner or in the middle cut most away, so they are tried first.
  const leaders = [...triangle, [1 / 3, 1 / 3, 1 / 3] as Triple].map((point) => leaderAt(scores, point));
  const rivals = [...new Set([...leaders, ...scores.keys()])];
  const cells: SliceCell[] = [];
  const seen = new Set<number>();
  for (let i = 0; i < scores.length; i++) {
    if (seen.has(i)) continue;
    const tied: number[] = [];
    let polygon: readonly Triple[] = triangle;
    for (const j of rivals) {
      if (j === i) continue;
      const lead = scaledForm(difference(scores[i]!, scores[j]!), noise);
      if (lead === null) tied.push(j);
      else polygon = splitConvex(polygon, lead)[0];
      if (polygon.length === 0) break;
    }
    if (polygon.length === 0) continue;
    for (const j of tied) seen.add(j);
    cells.push(cell(polygon, i, tied));
  }
  return cells.filter(({share}) => share > 0);
}

function rankCells(scores: readonly Triple[], unit: number, noise: number): SliceCell[] {
  let parts: {polygon: readonly Triple[]; rank: number}[] = [{polygon: triangle, rank: 1}];
  const tied: number[] = [];
  for (let j = 0; j < scores.length; j++) {
    if (j === unit) continue;
    const behind = scaledForm(difference(scores[j]!, scores[unit]!), noise);
    if (behind === null) {
      tied.push(j);
      continue;
    }
    parts = parts.flatMap(({polygon, rank}) => {
      const [above, below] = splitConvex(polygon, behind);
      return [
        {polygon: above, rank: rank + 1},
        {polygon: below, rank}
      ].filter(({polygon}) => polygon.length > 0);
    });
  }
  return parts.map(({polygon, rank}) => cell(polygon, rank, tied)).filter(({share}) => share > 0);
}

function cell(polygon: readonly Triple[], key: number, tied: readonly number[]): SliceCell {
  return {polygon: polygon.map(toPlane), key, share: areaOf(polygon), tied: [...tied].sort((a, b) => a - b)};
}

function leaderAt(scores: readonly Triple[], point: Triple): number {
  let leader = 0;
  for (const [i, score] of scores.entries()) {
    if (valueAt(score, point) > valueAt(scores[leader]!, point)) leader = i;
  }
  return leader;
}

function difference(a: Triple, b: Triple): Triple {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}
