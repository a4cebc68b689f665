import {compressTuples} from "../tally/compressTuples.js";
import type {ScoredTally} from "../tally/types.js";
import type {GroupedTally} from "./types.js";

/**
 * Gathers groups of people, each a head-count per cell of the scored tally, by their tuple of points. People outside
 * the population of the scheme, or left out for want of a record, are not counted. Done once a filter: a move of the
 * weights changes no tuple.
 */
export function groupByTuple(scored: ScoredTally, counts: readonly Uint32Array[]): GroupedTally {
  const {tuple, points, maxima} = scored;
  const groups = counts.length;
  if (groups > 0x10000) throw new RangeError(`too many groups: ${groups}, at most 65536`);
  const size = points[0].length;
  const table = new Uint32Array(size * groups);
  const n = new Float64Array(groups);
  for (const [g, count] of counts.entries()) {
    if (count.length !== tuple.length)
      throw new RangeError(`group ${g} counts ${count.length} cells, but the tally has ${tuple.length}`);
    let people = 0;
    for (let i = 0; i < tuple.length; ++i) {
      if (count[i] === 0 || tuple[i]! < 0) continue;
      table[tuple[i]! * groups + g]! += count[i]!;
      people += count[i]!;
    }
    n[g] = people;
  }
  return {points, maxima, ...compressTuples(table, size, groups), n};
}
