import {insideRange} from "./insideRange.js";
import type {GroupedTally, ScoreRange} from "./types.js";

/** The same groups with only those people who lie in a range of scores. */
export function onlyInside(grouped: GroupedTally, within: ScoreRange): GroupedTally {
  const {points, maxima, start, group, count, n} = grouped;
  const inside = insideRange(grouped, within);
  const kept = new Float64Array(n.length);
  const starts = new Uint32Array(start.length);
  const entries: number[] = [];
  for (let t = 0; t < inside.length; ++t) {
    if (inside[t])
      for (let e = start[t]!; e < start[t + 1]!; ++e) {
        entries.push(e);
        kept[group[e]!]! += count[e]!;
      }
    starts[t + 1] = entries.length;
  }
  const pick = <T extends Uint8Array | Uint16Array | Uint32Array>(from: T, to: T): T => {
    for (const [i, e] of entries.entries()) to[i] = from[e]!;
    return to;
  };
  return {
    points,
    maxima,
    start: starts,
    group:
      group instanceof Uint8Array
        ? pick(group, new Uint8Array(entries.length))
        : pick(group, new Uint16Array(entries.length)),
    count: pick(count, new Uint32Array(entries.length)),
    n: kept
  };
}
