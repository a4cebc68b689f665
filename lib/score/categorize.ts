import {bkn2019} from "../scheme/bkn2019.js";
import type {Band, Category, Edge} from "../scheme/types.js";

/** Absorbs the rounding of a weighted sum, so that an index meant to be 81 is not cut to 80.99. */
export const cutTolerance = 1e-6;

/**
 * The category of an index (0–100). The index is cut at two decimals; then `floor` takes the highest band whose lower
 * bound is reached (80.5 Sedang), `ceil` the lowest band whose upper bound is not passed (80.5 Tinggi). Throws a
 * RangeError for an index outside 0…100, but for rounding, and for an edge that is neither.
 */
export function categorize(index: number, edge: Edge = "floor", bands: readonly Band[] = bkn2019.bands): Category {
  if (!(index >= -cutTolerance && index <= 100 + cutTolerance)) {
    throw new RangeError(`no category for index: ${index} (expected 0 to 100)`);
  }
  if (edge !== "floor" && edge !== "ceil")
    throw new RangeError(`unknown edge: ${String(edge)} (expected floor or ceil)`);
  const hundredths = Math.floor(index * 100 + cutTolerance);
  const band =
    edge === "floor"
      ? (bands.find((b) => hundredths >= 100 * b.floor) ?? bands.at(-1))
      : (bands.findLast((b) => hundredths <= 100 * b.ceil) ?? bands[0]);
  if (!band) throw new RangeError("a scheme needs at least one band");
  return band.category;
}
