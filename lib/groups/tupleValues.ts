import {dimensions} from "../scheme/dimensions.js";
import {tupleIndexes} from "../summary/tupleIndexes.js";
import type {GroupedTally, Measure} from "./types.js";

/** What a person of each tuple has of a measure, 0…100: the index, or points in percent of the dimension's maximum. */
export function tupleValues(grouped: Pick<GroupedTally, "points" | "maxima">, measure: Measure): Float64Array {
  if (typeof measure !== "string") return tupleIndexes(grouped, measure);
  const d = dimensions.indexOf(measure);
  if (d < 0) throw new RangeError(`unknown dimension: ${measure}`);
  return grouped.points[d]!.map((points) => (100 * points) / grouped.maxima[d]!);
}
