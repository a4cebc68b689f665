import {boxSummary} from "../../lib/index.js";
import type {BoxSummary, Distribution} from "../../lib/index.js";

/** A group's scores (0…100) fit to be drawn. */
export type Shape = {
  id: string;
  label: string;
  /** NaN where the head-count is masked. */
  n: number;
  mean: number;
  sd: () => number;
  /** Shares of the group from … to (points, end excluded). */
  bins: {from: number; to: number; share: number}[];
  /** The same people spread evenly over each bin; made when a picture asks for it. */
  spread: () => Distribution;
  /** Every value, where the group is an agency as a whole. */
  exact: (() => Distribution) | null;
};

export function quantilesOf({exact, spread}: Shape): BoxSummary {
  return boxSummary((exact ?? spread)());
}
