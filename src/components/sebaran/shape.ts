import {boxSummary} from "../../lib/index.js";
import type {BoxSummary, Distribution} from "../../lib/index.js";

/** A share of a group from … to (points, end excluded). */
export type Bin = {from: number; to: number; share: number};

/** A group's scores (0…100) fit to be drawn. */
export type Shape = {
  id: string;
  label: string;
  /** NaN where the head-count is masked. */
  n: number;
  mean: number;
  sd: () => number;
  bins: Bin[];
  /** The same people spread evenly over each bin; made when a picture asks for it. */
  spread: () => Distribution;
  /** Every value, where the group is an agency as a whole. */
  exact: (() => Distribution) | null;
};

export function quantilesOf({exact, spread}: Shape): BoxSummary {
  return boxSummary((exact ?? spread)());
}

/** Whether people at several numbers were taken together. */
export function isMerged({from, to, share}: Bin): boolean {
  return to - from > 1 && share > 0;
}
