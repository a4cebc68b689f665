import {areaOf} from "./convex.js";
import {toTriple} from "./plane.js";
import {clipToHalfspaces} from "./sliceRegion.js";
import type {Fourth, SliceCell, SliceHalfspace} from "./types.js";

/**
 * What share of the triangle, or of the part of it that lies in all `halfspaces`, each key has; empty where that part
 * has no area. The shares add up to 1.
 */
export function sliceShares(
  cells: readonly SliceCell[],
  fourth: Fourth,
  halfspaces: readonly SliceHalfspace[] = []
): Map<number, number> {
  const areas = new Map<number, number>();
  let total = 0;
  for (const {polygon, key, share} of cells) {
    const area = halfspaces.length === 0 ? share : areaOf(clipToHalfspaces(polygon.map(toTriple), halfspaces, fourth));
    if (!(area > 1e-13)) continue;
    areas.set(key, (areas.get(key) ?? 0) + area);
    total += area;
  }
  return new Map([...areas].map(([key, area]) => [key, area / total]));
}
