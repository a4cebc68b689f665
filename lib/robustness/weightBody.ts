import type {Constraint} from "./constraints.js";
import {constraintsOf} from "./constraints.js";
import {checkFeasible} from "./feasibility.js";
import {signedVolume} from "./measure.js";
import type {Faces} from "./splitPolytope.js";
import {splitPolytope} from "./splitPolytope.js";
import type {WeightSet} from "./types.js";
import {along, beside, distinctPoints, dot, largest, mean, scaled, subtract} from "./vector.js";

/** Criteria up to which a weight set is a body that can be cut up exactly. */
export const exactCriteria = 4;

/**
 * A weight set over up to four criteria as a polytope in space. A set of fewer than three dimensions is thickened by
 * unit segments across it, which changes no share and no centre: so there is one kind of body, and a set that is a
 * plane, a segment or a point is nothing special. A point y of the body stands for the weights origin + Σ y_a·axis_a.
 */
export type WeightBody = {
  criteria: number;
  /** What is asked besides w ≥ 0. */
  constraints: Constraint[];
  dimension: number;
  /** Corners of the set as weights. */
  vertices: number[][];
  origin: number[];
  /** Three, those across the set all 0. The body is about as long as each of them. */
  axes: number[][];
  points: number[][];
  faces: Faces;
  /** How far, at most, a corner was taken to lie from where rounding had it. */
  moved: number;
};

/** A condition met but for this is met. */
const noise = 1e-13;

/** The body of a weight set. Throws an `EmptyWeightSet` if it has no weights. */
export function weightBody(criteria: number, weightSet: WeightSet): WeightBody {
  if (criteria > exactCriteria) throw new RangeError(`${criteria} criteria: a body has at most ${exactCriteria}`);
  const constraints = constraintsOf(criteria, weightSet);
  checkFeasible(criteria, weightSet);
  const units = Array.from({length: criteria}, (_, i) => Array.from({length: criteria}, (_, m) => (m === i ? 1 : 0)));
  let solid = criteria === 4 ? tetrahedron(units) : thicken(units, criteria);
  for (const constraint of constraints) solid = clip(solid, constraint, criteria);
  return inFrame(solid, criteria, constraints);
}

/** The weights that a point of a body stands for. */
export function weightsAt({origin, axes}: WeightBody, point: ArrayLike<number>): number[] {
  const weights = axes.reduce((sum, axis, a) => along(sum, point[a]!, axis), origin);
  return weights.map((weight) => (weight < 0 && weight > -noise ? 0 : weight));
}

/** form · w over a body as the function c + n·y of its points: [n, n, n, c]. */
export function planeOf({origin, axes}: WeightBody, form: readonly number[]): [number, number, number, number] {
  return [dot(form, axes[0]!), dot(form, axes[1]!), dot(form, axes[2]!), dot(form, origin)];
}

/** Points of the weights followed by as many coordinates as the set lacks dimensions. */
type Solid = Pick<WeightBody, "points" | "faces" | "moved">;

function tetrahedron(points: number[][]): Solid {
  return {
    points,
    moved: 0,
    faces: [
      [0, 1, 2],
      [0, 2, 3],
      [0, 3, 1],
      [1, 3, 2]
    ]
  };
}

/** The prism over a flat set: over a segment or a point, over the rectangle or the square that stands for it. */
function thicken(points: number[][], criteria: number): Solid {
  const weights = distinctPoints(points.map((point) => point.slice(0, criteria)));
  const basis = spanOf(weights);
  const flat = polygon(weights, basis);
  const n = flat.length;
  return {
    moved: 0,
    points: [...flat.map((point) => [...point, 0]), ...flat.map((point) => [...point, 1])],
    faces: [
      flat.map((_, t) => n - 1 - t),
      flat.map((_, t) => n + t),
      ...flat.map((_, t) => [t, (t + 1) % n, n + ((t + 1) % n), n + t])
    ]
  };
}

function polygon(weights: number[][], basis: number[][]): number[][] {
  if (basis.length === 0) {
    const point = weights[0]!;
    return [
      [...point, 0, 0],
      [...point, 1, 0],
      [...point, 1, 1],
      [...point, 0, 1]
    ];
  }
  const position = (point: number[], axis: number): number => dot(point, basis[axis]!);
  if (basis.length === 1) {
    const sorted = [...weights].sort((a, b) => position(a, 0) - position(b, 0));
    const [a, b] = [sorted[0]!, sorted[sorted.length - 1]!];
    return [
      [...a, 0],
      [...b, 0],
      [...b, 1],
      [...a, 1]
    ];
  }
  const middle = mean(weights);
  const angle = (point: number[]): number =>
    Math.atan2(position(point, 1) - position(middle, 1), position(point, 0) - position(middle, 0));
  return [...weights].sort((a, b) => angle(a) - angle(b));
}

/** The part of a solid that meets a condition, but for `tolerance`. */
function clip(solid: Solid, constraint: Constraint, criteria: number, tolerance = noise): Solid {
  const {form} = constraint;
  const heights = solid.points.map((point) => dot(form, point.slice(0, criteria)));
  const top = Math.max(...heights);
  const least = Math.min(...heights);
  const moved = (height: number): number => Math.max(solid.moved, height / slopeOf(form));
  if (least >= -tolerance) return {...solid, moved: moved(-least)};
  // Some weights are admissible: where rounding leaves none, the highest are meant.
  if (top <= tolerance) {
    const kept = solid.points.filter((_, v) => heights[v]! >= Math.min(top, 0) - tolerance);
    return {...thicken(kept, criteria), moved: moved(Math.abs(top))};
  }
  const signs = heights.map((height) => (Math.abs(height) <= tolerance ? 0 : Math.sign(height)));
  const points = [...solid.points];
  const cut = (a: number, b: number): number => {
    const t = heights[a]! / (heights[a]! - heights[b]!);
    return points.push(along(points[a]!, t, subtract(points[b]!, points[a]!))) - 1;
  };
  const parts = splitPolytope(solid.faces, (v) => signs[v]!, cut, solid.points.length);
  // Corners all but on the plane may be on either side of it by rounding: then they are taken to be on it.
  if (!parts) return clip(solid, constraint, criteria, 10 * tolerance);
  return {...compact(points, parts.above), moved: moved(largest(heights.filter((_, v) => signs[v] === 0)))};
}

/** How much a form changes over a unit of length among weights that add up to 1. */
function slopeOf(form: readonly number[]): number {
  const level = form.reduce((sum, value) => sum + value, 0) / form.length;
  return Math.sqrt(form.reduce((sum, value) => sum + (value - level) ** 2, 0)) || 1;
}

/** Without the points that no face has. */
function compact(points: number[][], faces: Faces): Omit<Solid, "moved"> {
  const used = [...new Set(faces.flat())];
  const index = new Map(used.map((v, t) => [v, t]));
  return {points: used.map((v) => points[v]!), faces: faces.map((face) => face.map((v) => index.get(v)!))};
}

/** Coordinates in which the body is about one unit long every way, however thin the set. */
function inFrame({points, faces, moved}: Solid, criteria: number, constraints: Constraint[]): WeightBody {
  const weights = points.map((point) => point.slice(0, criteria));
  const vertices = distinctPoints(weights);
  const origin = vertices[0]!;
  const dimension = criteria + 3 - points[0]!.length;
  const basis = spanOf(vertices, dimension);
  const lengths = basis.map((axis) =>
    Math.max(...vertices.map((vertex) => Math.abs(dot(subtract(vertex, origin), axis))))
  );
  const axes = Array.from({length: 3}, (_, a) =>
    a < basis.length ? scaled(basis[a]!, lengths[a]!) : new Array<number>(criteria).fill(0)
  );
  const local = points.map((point, v) => [
    ...basis.map((axis, a) => dot(subtract(weights[v]!, origin), axis) / lengths[a]!),
    ...point.slice(criteria)
  ]);
  const outward = signedVolume(faces, local.flat()) > 0 ? faces : faces.map((face) => [...face].reverse());
  return {criteria, constraints, dimension, vertices, origin, axes, points: local, faces: outward, moved};
}

/** An orthonormal basis of the directions between points, the longest first; of `dimension` directions if that is known. */
function spanOf(points: readonly number[][], dimension?: number): number[][] {
  const basis: number[][] = [];
  while (basis.length < (dimension ?? points[0]!.length - 1)) {
    let rest: number[] = [];
    for (const point of points) {
      const beyond = beside(subtract(point, points[0]!), basis);
      if (rest.length === 0 || dot(beyond, beyond) > dot(rest, rest)) rest = beyond;
    }
    const length = Math.sqrt(dot(rest, rest));
    if (length <= (dimension === undefined ? noise : 0)) break;
    basis.push(scaled(rest, 1 / length));
  }
  return basis;
}
