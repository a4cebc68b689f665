import {boxSummary} from "../../lib/index.js";
import type {BoxSummary, Distribution} from "../../lib/index.js";

/**
 * A share of a group from … to (points, end excluded). Bins of one block are told together: `share` is spread evenly
 * over all of it, and `merged` says that it holds several numbers, and people.
 */
export type Bin = {from: number; to: number; share: number; block: number; merged: boolean};

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
