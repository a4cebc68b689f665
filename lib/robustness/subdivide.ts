import type {VolumeMoments} from "./measure.js";
import {measure} from "./measure.js";
import type {Faces} from "./splitPolytope.js";
import {splitPolytope} from "./splitPolytope.js";
import {side} from "./side.js";
import type {WeightBody} from "./weightBody.js";

/** Corners of the cells in hand: three coordinates each, and on which side of each plane it lies (1, 0 on it, −1). */
export class Corners {
  xyz: Float64Array;
  signs: Int8Array;
  size = 0;

  constructor(readonly planes: number) {
    this.xyz = new Float64Array(3 * 256);
    this.signs = new Int8Array(planes * 256);
  }

  push(x: number, y: number, z: number): number {
    const v = this.size++;
    if (3 * v + 3 > this.xyz.length) {
      this.xyz = grown(this.xyz, new Float64Array(2 * this.xyz.length));
      this.signs = grown(this.signs, new Int8Array(2 * this.signs.length));
    }
    this.xyz[3 * v] = x;
    this.xyz[3 * v + 1] = y;
    this.xyz[3 * v + 2] = z;
    return v;
  }
}

function grown<T extends Float64Array | Int8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Planes in a body, four numbers each: at the point y, plane p has the value n·y + c, above 0 on its upper side. */
export type Planes = {
  count: number;
  /** n, n, n, c; scaled so that the largest n is 1. */
  coefficients: Float64Array;
  /**
   * Sets `corners.signs` of corner v for the planes that still matter. It lies on the edge between corners a and b, where
   * plane p cuts it; for the corners of the body itself all three are −1.
   */
  mark(corners: Corners, v: number, a: number, b: number, p: number, open: readonly number[]): void;
};

/** A cell of the arrangement; `sides` has the side of each plane it lies on, and is used again for the next cell. */
export type SubdivisionCell = VolumeMoments & {sides: Int8Array; faces: Faces; corners: Corners};

/**
 * Cuts a body along planes into the convex cells between them, and shows each to `visit`. Only planes that cross a cell
 * are handed down to its two parts, so the work follows the number of cells. The parts of a cell make up the cell, so
 * the volumes add up to that of the body. Of planes for which `upper` is true only the upper side is looked at.
 *
 * Returns how far, at most, a plane was moved to where it could cut a cell: 0 unless corners lay all but on it. A plane
 * that could not be moved less than 1e-3 counts with how far it reaches into the cell it left whole.
 */
export function subdivide(
  body: WeightBody,
  planes: Planes,
  visit: (cell: SubdivisionCell) => void,
  upper: readonly boolean[] = []
): number {
  const {count, coefficients} = planes;
  const corners = new Corners(count);
  const sides = new Int8Array(count);
  const all = Array.from({length: count}, (_, p) => p);
  let snapped = 0;
  for (const [x, y, z] of body.points) planes.mark(corners, corners.push(x!, y!, z!), -1, -1, -1, all);
  descend(body.faces, [...body.points.keys()], all);
  return snapped;

  function descend(faces: Faces, vertices: number[], open: readonly number[]): void {
    const crossed: number[] = [];
    for (const p of open) {
      const found = sideOf(vertices, p);
      if (found === 2) crossed.push(p);
      else if (found < 0 && upper[p]) return;
      else sides[p] = found;
    }
    const fresh = corners.size;
    // A plane that cannot cut this cell may well cut its parts, so the others come first.
    for (let tried = crossed.length; tried > 0; tried--) {
      const p = crossed.pop()!;
      const halves = split(faces, fresh, p, crossed);
      if (!halves) {
        crossed.unshift(p);
        continue;
      }
      const {above, below, sign} = halves;
      const [high, low]: [number[], number[]] = [[], []];
      for (const v of vertices) {
        const lies = sign(v);
        if (lies >= 0) high.push(v);
        if (lies <= 0) low.push(v);
      }
      for (let v = fresh; v < corners.size; v++) {
        high.push(v);
        low.push(v);
      }
      sides[p] = 1;
      descend(above, high, crossed);
      sides[p] = -1;
      if (!upper[p]) descend(below, low, crossed);
      corners.size = fresh;
      return;
    }
    // Nothing but rounding lies beyond such planes: the cell stays whole, on the side where it mostly is.
    for (const p of crossed) {
      sides[p] = mainSide(vertices, p);
      const beyond = vertices.map((v) => -sides[p]! * heightOf(corners.xyz, v, coefficients, p));
      snapped = Math.max(snapped, ...beyond);
      if (sides[p]! < 0 && upper[p]) return;
    }
    visit({...measure(faces, corners.xyz), sides, faces, corners});
  }

  /** The parts of a cell, with how its corners lie to plane p, or null if it cannot be cut. */
  function split(
    faces: Faces,
    fresh: number,
    p: number,
    open: readonly number[]
  ): {above: Faces; below: Faces; sign(v: number): number} | null {
    const cut = (a: number, b: number): number => {
      const v = cross(a, b, p);
      planes.mark(corners, v, a, b, p, open);
      return v;
    };
    const known = (v: number): number => (v >= fresh ? 0 : corners.signs[v * count + p]!);
    const parts = splitPolytope(faces, known, cut, fresh);
    if (parts) return {...parts, sign: known};
    // Corners all but on the plane may have signs that no plane gives: then more of them are taken to be on it.
    for (let width = 1e-12; width < 1e-3; width *= 10) {
      const sign = (v: number): number => (v >= fresh ? 0 : side(heightOf(corners.xyz, v, coefficients, p), width));
      corners.size = fresh;
      const wider = splitPolytope(faces, sign, cut, fresh);
      if (wider) {
        snapped = Math.max(snapped, width);
        return {...wider, sign};
      }
    }
    corners.size = fresh;
    return null;
  }

  /** 1, −1, 2 for both, or 0 if the plane has all of it. */
  function sideOf(vertices: readonly number[], p: number): number {
    const {signs} = corners;
    let side = 0;
    for (const v of vertices) {
      const sign = signs[v * count + p]!;
      if (sign === 0 || sign === side) continue;
      if (side !== 0) return 2;
      side = sign;
    }
    return side;
  }

  function mainSide(vertices: readonly number[], p: number): number {
    return vertices.reduce((sum, v) => sum + heightOf(corners.xyz, v, coefficients, p), 0) >= 0 ? 1 : -1;
  }

  function cross(a: number, b: number, p: number): number {
    const {xyz} = corners;
    const t = crossing(heightOf(xyz, a, coefficients, p), heightOf(xyz, b, coefficients, p));
    const between = (axis: number): number => xyz[3 * a + axis]! + t * (xyz[3 * b + axis]! - xyz[3 * a + axis]!);
    return corners.push(between(0), between(1), between(2));
  }
}

/** Where between 0 and 1 a height is 0. Signs settled by more than a height may belie it by a trace of rounding. */
function crossing(from: number, to: number): number {
  if (from > 0 !== to > 0) return from / (from - to);
  return Math.abs(from) < Math.abs(to) ? 0 : 1;
}

/** Value of plane p at corner v. */
export function heightOf(xyz: Float64Array, v: number, coefficients: Float64Array, p: number): number {
  const c = 4 * p;
  return (
    coefficients[c]! * xyz[3 * v]! +
    coefficients[c + 1]! * xyz[3 * v + 1]! +
    coefficients[c + 2]! * xyz[3 * v + 2]! +
    coefficients[c + 3]!
  );
}
