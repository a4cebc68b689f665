import {least} from "d3-array";
import type {DistributionData} from "../distributionData.js";

/** Where the scale and the rows lie in a picture: names stand left of the scale, or above each row where it is narrow. */
export type ChartFrame = {
  width: number;
  height: number;
  narrow: boolean;
  /** Where the scale begins. */
  left: number;
  /** Room for the names of the categories, which stand upright where it is narrow. */
  top: number;
  rowHeight: number;
};

export function chartFrame(width: number, {shapes, edges}: Pick<DistributionData, "shapes" | "edges">): ChartFrame {
  const narrow = width < 560;
  const longest = Math.max(6, ...shapes.map(({label}) => label.length));
  const top = edges.length === 0 ? 0 : narrow ? 50 : 32;
  const rowHeight = narrow ? 58 : 46;
  return {
    width,
    height: top + 24 + Math.max(1, shapes.length) * rowHeight,
    narrow,
    left: narrow ? 4 : Math.min(210, 20 + Math.round(7.8 * longest)),
    top,
    rowHeight
  };
}

/** Where a score of 0…100 lies. */
export function scoreX({width, left}: ChartFrame, score: number): number {
  return left + ((width - left - 10) * score) / 100;
}

/** The end of a range that is nearest to a place. */
export function nearestEnd(frame: ChartFrame, ends: readonly number[], x: number): number {
  return least(ends, (end) => Math.abs(scoreX(frame, end) - x)) ?? 0;
}
