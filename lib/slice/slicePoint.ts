import {toPlane, toTriple} from "./plane.js";
import {others} from "./restrict.js";
import type {Fourth, Point} from "./types.js";

/**
 * Where weights lie in the triangle of the three criteria other than `criterion`. Weights off the slice are seen from
 * its fourth corner: the three keep their proportions. All of it on the fourth: the middle.
 */
export function slicePoint(weights: readonly number[], criterion: number): Point {
  const three = others(criterion).map((m) => weights[m]!);
  const total = three.reduce((sum, weight) => sum + weight, 0);
  const [a, b, c] = three.map((weight) => (total > 0 ? weight / total : 1 / 3));
  return toPlane([a!, b!, c!]);
}

/** The weights at a point of the triangle; a point outside it counts as the nearest one inside. */
export function weightsAt(point: Point, {criterion, weight}: Fourth): number[] {
  const inside = nearest([...toTriple(point)]);
  const weights = [0, 0, 0, 0];
  weights[criterion] = weight;
  for (const [k, m] of others(criterion).entries()) weights[m] = (1 - weight) * inside[k]!;
  return weights;
}

/** In an equilateral triangle the nearest point is that of barycentric coordinates too: what is below 0 is shared out. */
function nearest(triple: number[]): number[] {
  const below = triple.map((share, k) => (share < 0 ? k : -1)).filter((k) => k >= 0);
  if (below.length === 0) return triple;
  let inside = triple.map((share) => Math.max(0, share));
  const over = inside.reduce((sum, share) => sum + share, 0) - 1;
  const positive = inside.filter((share) => share > 0).length;
  inside = inside.map((share) => (share > 0 ? share - over / positive : 0));
  return nearest(inside);
}
