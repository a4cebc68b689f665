import type {Distribution} from "../summary/types.js";
import {walkTuples} from "../summary/walkTuples.js";
import {insideRange} from "./insideRange.js";
import {tupleValues} from "./tupleValues.js";
import type {GroupedTally, Measure, ScoreRange} from "./types.js";

/**
 * The distribution of a measure in each group, 0…100, exact; with `within`, of those people only whose own value of
 * that range's measure (which may be another one) lies in it.
 */
export function groupDistributions(grouped: GroupedTally, measure: Measure, within?: ScoreRange): Distribution[] {
  const values = tupleValues(grouped, measure);
  if (within) {
    const inside = insideRange(grouped, within);
    for (let t = 0; t < values.length; ++t) if (!inside[t]) values[t] = NaN;
  }
  return walkTuples(grouped, values, grouped.n.length);
}
