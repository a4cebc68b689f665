import {tupleValues} from "./tupleValues.js";
import type {GroupedTally, ScoreRange} from "./types.js";

/** A value this near to an end of a range is on it: the rounding of a weighted sum decides nothing. */
export const rangeTolerance = 1e-9;

/** Per tuple, whether it lies in the range (1) or not (0). */
export function insideRange(
  grouped: Pick<GroupedTally, "points" | "maxima">,
  {measure, from, to}: ScoreRange
): Uint8Array {
  if (!(from <= to)) throw new RangeError(`no range from ${from} to ${to}`);
  return Uint8Array.from(tupleValues(grouped, measure), (value) =>
    value >= from - rangeTolerance && value <= to + rangeTolerance ? 1 : 0
  );
}
