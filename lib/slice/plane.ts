import type {Point, Triple} from "./types.js";

/** Height of the triangle whose sides are 1. */
export const height = Math.sqrt(0.75);

/** Where barycentric coordinates lie in the picture. */
export function toPlane([, b, c]: Triple): Point {
  return [(1 - b + c) / 2, height * (b + c)];
}

/** The barycentric coordinates of a point of the picture; below 0 outside the triangle. */
export function toTriple([x, y]: Point): Triple {
  const rest = y / height;
  const a = 1 - rest;
  const c = (2 * x - a) / 2;
  return [a, rest - c, c];
}
