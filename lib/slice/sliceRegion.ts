import {clipConvex, triangle} from "./convex.js";
import {toPlane} from "./plane.js";
import {checkFourth, restrict, scaledForm} from "./restrict.js";
import type {Fourth, Point, SliceHalfspace, Triple} from "./types.js";

/**
 * The part of the triangle that lies in all halfspaces, as a convex polygon; two corners or one where they leave only a
 * segment or a point, none where they leave nothing.
 */
export function sliceRegion(halfspaces: readonly SliceHalfspace[], fourth: Fourth): Point[] {
  return clipToHalfspaces(triangle, halfspaces, fourth).map(toPlane);
}

export function clipToHalfspaces(
  polygon: readonly Triple[],
  halfspaces: readonly SliceHalfspace[],
  fourth: Fourth
): Triple[] {
  checkFourth(fourth);
  let part = [...polygon];
  for (const [index, {coefficients, atLeast}] of halfspaces.entries()) {
    if (coefficients.length !== 4 || ![...coefficients, atLeast].every(Number.isFinite)) {
      throw new RangeError(
        `halfspace ${index} is not four finite coefficients and a bound: ${coefficients}; ${atLeast}`
      );
    }
    // The weights add up to 1, so the bound can be taken off every coefficient.
    const [a, b, c] = restrict(coefficients, fourth).map((value) => value - atLeast) as [number, number, number];
    const form = scaledForm([a, b, c], 1e-12);
    if (form) part = clipConvex(part, form);
  }
  return part;
}
