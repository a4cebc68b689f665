import type {Distribution} from "./types.js";

/**
 * People in each of `bins` equal parts of 0…100: lower bound inclusive, and 100 itself in the last. A value within
 * rounding noise (1e-8 of a bin) of a bound is taken to be on it. RangeError for a value outside 0…100.
 */
export function histogram({values, counts}: Distribution, bins = 100): number[] {
  if (!(Number.isInteger(bins) && bins > 0)) throw new RangeError(`bins must be a whole number above 0: ${bins}`);
  const people = new Array<number>(bins).fill(0);
  for (let i = 0; i < values.length; i++) {
    const bin = Math.floor((values[i]! * bins) / 100 + 1e-8);
    if (!(bin >= 0 && bin <= bins)) throw new RangeError(`index outside 0 to 100: ${values[i]}`);
    people[Math.min(bin, bins - 1)]! += counts[i]!;
  }
  return people;
}
