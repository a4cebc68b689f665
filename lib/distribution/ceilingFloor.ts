import type {GroupedTally} from "../groups/types.js";

/** People of a group at a dimension's maximum and at 0 points, per dimension in the order of `dimensions`. */
export type CeilingFloor = {ceiling: number[]; floor: number[]};

/** People of each group who have all the points of a dimension, or none: where it no longer tells people apart. */
export function ceilingFloor({points, maxima, start, group, count, n}: GroupedTally): CeilingFloor[] {
  const found = Array.from(n, () => ({ceiling: [0, 0, 0, 0], floor: [0, 0, 0, 0]}));
  for (const [d, tuples] of points.entries()) {
    for (let t = 0; t < tuples.length; ++t) {
      const end = tuples[t] === maxima[d] ? "ceiling" : tuples[t] === 0 ? "floor" : null;
      if (end) for (let e = start[t]!; e < start[t + 1]!; ++e) found[group[e]!]![end][d]! += count[e]!;
    }
  }
  return found;
}
