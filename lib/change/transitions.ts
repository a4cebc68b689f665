import type {Band, Edge, Weights} from "../scheme/types.js";
import {bandOf} from "../summary/bandOf.js";
import {tupleIndexes} from "../summary/tupleIndexes.js";
import type {Joint} from "./joinScored.js";

/** How an index is turned into a category. */
export type Judgement = {weights: Weights; edge: Edge; bands: Band[]};

/** People by category before and after; bands from the highest down, as in the scheme. */
export type Flow = {
  /** `matrix[b][c]`: from band b to band c. */
  matrix: number[][];
  /** Counted only after, by band after; counted only before, by band before. */
  entering: number[];
  leaving: number[];
  /** To a higher category, to a lower one, in the same. */
  up: number;
  down: number;
  same: number;
};

/** The flow of all people, and of each agency in the order of the tally's groups. */
export type Transitions = {overall: Flow; byGroup: Flow[]};

/** Who changes category between two judgements of a joint tally. */
export function transitions(joint: Joint, before: Judgement, after: Judgement): Transitions {
  const bandsBefore = bandOf(tupleIndexes(joint.before, before.weights), before.edge, before.bands);
  const bandsAfter = bandOf(tupleIndexes(joint.after, after.weights), after.edge, after.bands);
  // One row past the bands is for those not counted before, one column for those not counted after.
  const [rows, columns] = [before.bands.length, after.bands.length];
  const size = (rows + 1) * (columns + 1);
  const all = new Float64Array(size);
  const groups = new Float64Array(size * joint.groups.length);
  for (let e = 0; e < joint.count.length; e++) {
    const s = joint.from[e]!;
    const t = joint.to[e]!;
    const cell = (s < 0 ? rows : bandsBefore[s]!) * (columns + 1) + (t < 0 ? columns : bandsAfter[t]!);
    all[cell]! += joint.count[e]!;
    groups[joint.group[e]! * size + cell]! += joint.count[e]!;
  }
  return {
    overall: flowOf(all, rows, columns),
    byGroup: joint.groups.map((_, g) => flowOf(groups.subarray(g * size, (g + 1) * size), rows, columns))
  };
}

function flowOf(cells: Float64Array, rows: number, columns: number): Flow {
  const lines = Array.from({length: rows + 1}, (_, b) => [
    ...cells.subarray(b * (columns + 1), (b + 1) * (columns + 1))
  ]);
  const matrix = lines.slice(0, rows).map((line) => line.slice(0, columns));
  const sum = (where: (b: number, c: number) => boolean): number =>
    matrix.reduce((total, line, b) => line.reduce((part, people, c) => (where(b, c) ? part + people : part), total), 0);
  return {
    matrix,
    entering: lines[rows]!.slice(0, columns),
    leaving: lines.slice(0, rows).map((line) => line[columns]!),
    up: sum((b, c) => c < b),
    down: sum((b, c) => c > b),
    same: sum((b, c) => c === b)
  };
}
