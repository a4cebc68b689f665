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
  const [rows, columns] = [before.bands.length, after.bands.length];
  const overall = emptyFlow(rows, columns);
  const byGroup = joint.groups.map(() => emptyFlow(rows, columns));
  for (let e = 0; e < joint.count.length; e++) {
    const s = joint.from[e]!;
    const t = joint.to[e]!;
    const from = s < 0 ? -1 : bandsBefore[s]!;
    const to = t < 0 ? -1 : bandsAfter[t]!;
    addTo(overall, from, to, joint.count[e]!);
    addTo(byGroup[joint.group[e]!]!, from, to, joint.count[e]!);
  }
  return {overall, byGroup};
}

function emptyFlow(rows: number, columns: number): Flow {
  return {
    matrix: Array.from({length: rows}, () => new Array<number>(columns).fill(0)),
    entering: new Array<number>(columns).fill(0),
    leaving: new Array<number>(rows).fill(0),
    up: 0,
    down: 0,
    same: 0
  };
}

function addTo(flow: Flow, from: number, to: number, people: number): void {
  if (from < 0) {
    flow.entering[to]! += people;
  } else if (to < 0) {
    flow.leaving[from]! += people;
  } else {
    flow.matrix[from]![to]! += people;
    flow[to < from ? "up" : to > from ? "down" : "same"] += people;
  }
}
