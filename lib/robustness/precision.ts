import type {LevelGroups} from "./levelGroups.js";
import {planeTable} from "./planes.js";
import {heightOf} from "./subdivide.js";
import {dot, largest, subtract} from "./vector.js";
import type {WeightBody} from "./weightBody.js";

/** What `rankingCells` makes of slivers that it does not tell from their neighbours. */
const least = 1e-10;

/** A body is about one unit long every way, so moving a plane in it moves at most about so many times that of its volume. */
const breadth = 5;

/**
 * How far exact shares may be off by rounding: 1e-10 unless the set is hardly wider than the rounding of a weight, or
 * leads are hardly larger inside it than that of a score. Not proved, but held against rational arithmetic on thousands
 * of such problems. `values` are alternatives × criteria, the groups those of them that are level, and
 * `snapped` is how far `subdivide` moved a plane.
 */
export function precisionOf(
  body: WeightBody,
  values: readonly (readonly number[])[],
  {groups, values: firsts}: Pick<LevelGroups, "groups" | "values">,
  snapped: number
): number {
  const xyz = Float64Array.from(body.points.flat());
  const lengths = body.axes.slice(0, body.dimension).map((axis) => Math.sqrt(dot(axis, axis)));
  let most = Math.max(snapped, ...lengths.map((length) => (1e-15 + body.moved) / length));
  // By so much the members of a group differ from the first, as which all of them count.
  const spread = groups.map((group, g) =>
    Math.max(
      ...group.map((i) => largest(body.vertices.map((weights) => dot(subtract(values[i]!, firsts[g]!), weights))))
    )
  );
  for (const [g, own] of firsts.entries()) {
    const leads = firsts.slice(0, g).map((other) => subtract(own, other));
    const {coefficients, tolerance, sizes} = planeTable(body, leads);
    for (let h = 0; h < g; h++) {
      const width = tolerance[h]! + (spread[g]! + spread[h]!) / sizes[h]!;
      const heights = body.points.map((_, v) => heightOf(xyz, v, coefficients, h));
      if (Math.min(...heights) < width && Math.max(...heights) > -width) most = Math.max(most, width);
    }
  }
  return Math.min(1, Math.max(least, breadth * most));
}
