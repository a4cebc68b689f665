import {side} from "./side.js";
import type {Corners, Planes} from "./subdivide.js";
import {heightOf} from "./subdivide.js";
import type {WeightBody} from "./weightBody.js";
import {planeOf} from "./weightBody.js";

/**
 * Coefficients of planes form · w = 0 in a body, divided by their sizes so that the largest n is 1, and how far from a
 * plane a corner still counts as on it: what rounding makes of its coordinates and of the form, and no more.
 */
export function planeTable(
  body: WeightBody,
  forms: readonly (readonly number[])[]
): {coefficients: Float64Array; tolerance: Float64Array; sizes: Float64Array} {
  const coefficients = new Float64Array(4 * forms.length);
  const tolerance = new Float64Array(forms.length);
  const sizes = new Float64Array(forms.length);
  for (const [p, form] of forms.entries()) {
    const plane = planeOf(body, form);
    const steepness = Math.max(Math.abs(plane[0]), Math.abs(plane[1]), Math.abs(plane[2]));
    const size = (sizes[p] = steepness || 1);
    for (let c = 0; c < 4; c++) coefficients[4 * p + c] = plane[c]! / size;
    let terms = 0;
    for (let m = 0; m < form.length; m++) terms += Math.abs(form[m]! * body.origin[m]!);
    // A form that is the same everywhere has no plane to be near: it is above or below.
    tolerance[p] = (steepness > 0 ? 1e-13 : 0) + (1e-15 * terms) / size;
  }
  return {coefficients, tolerance, sizes};
}

/** Planes that have nothing to do with one another. */
export function freePlanes(body: WeightBody, forms: readonly (readonly number[])[]): Planes {
  const {coefficients, tolerance} = planeTable(body, forms);
  const count = forms.length;
  return {count, coefficients, mark};

  function mark(corners: Corners, v: number, a: number, b: number, _: number, open: readonly number[]): void {
    const {signs, xyz} = corners;
    for (const p of open) {
      const within = a >= 0 && signs[a * count + p] === 0 && signs[b * count + p] === 0;
      signs[v * count + p] = within ? 0 : side(heightOf(xyz, v, coefficients, p), tolerance[p]!);
    }
  }
}
