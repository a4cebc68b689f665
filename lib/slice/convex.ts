import type {Triple} from "./types.js";

export const triangle: readonly Triple[] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1]
];

/** A corner closer to a line than this lies on it: far below what a screen shows, well above rounding. */
const noise = 1e-12;

/**
 * The parts of a convex polygon where a linear form is at least 0 and at most 0; empty where only its border would
 * remain. The form's largest coefficient must be about 1 in size.
 */
export function splitConvex(polygon: readonly Triple[], form: Triple): [Triple[], Triple[]] {
  const sides = polygon.map((corner) => side(form, corner));
  if (!sides.includes(1)) return [[], [...polygon]];
  if (!sides.includes(-1)) return [[...polygon], []];
  return [half(polygon, form, sides, 1), half(polygon, form, sides, -1)];
}

/** The part of a convex polygon where a linear form is at least 0; a side or corner of it if no more remains. */
export function clipConvex(polygon: readonly Triple[], form: Triple): Triple[] {
  const sides = polygon.map((corner) => side(form, corner));
  return sides.includes(-1) ? half(polygon, form, sides, 1) : [...polygon];
}

/** The area as a share of the triangle. */
export function areaOf(polygon: readonly Triple[]): number {
  let area = 0;
  const origin = polygon[0];
  for (let i = 2; i < polygon.length; i++) {
    const [b, c] = [polygon[i - 1]!, polygon[i]!];
    area += (b[1] - origin![1]) * (c[2] - origin![2]) - (b[2] - origin![2]) * (c[1] - origin![1]);
  }
  return Math.abs(area);
}

function half(polygon: readonly Triple[], form: Triple, sides: readonly number[], kept: 1 | -1): Triple[] {
  const part: Triple[] = [];
  for (let i = 0; i < polygon.length; i++) {
    const j = (i + 1) % polygon.length;
    if (sides[i] !== -kept) part.push(polygon[i]!);
    if (sides[i]! * sides[j]! === -1) part.push(crossing(polygon[i]!, polygon[j]!, form));
  }
  return part;
}

function side(form: Triple, corner: Triple): -1 | 0 | 1 {
  const value = valueAt(form, corner);
  return value > noise ? 1 : value < -noise ? -1 : 0;
}

export function valueAt(form: Triple, [a, b, c]: Triple): number {
  return form[0] * a + form[1] * b + form[2] * c;
}

function crossing(from: Triple, to: Triple, form: Triple): Triple {
  const above = valueAt(form, from);
  const t = above / (above - valueAt(form, to));
  return [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1]), from[2] + t * (to[2] - from[2])];
}
