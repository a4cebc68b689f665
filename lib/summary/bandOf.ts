import {categorize} from "../score/categorize.js";
import type {Band, Edge} from "../scheme/types.js";

/** The position in `bands` of the band each index falls in. */
export function bandOf(indexes: Float64Array, edge: Edge, bands: Band[]): Uint8Array {
  const position = new Map(bands.map((band, b) => [band.category, b]));
  return Uint8Array.from(indexes, (index) => position.get(categorize(index, edge, bands))!);
}
