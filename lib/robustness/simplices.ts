import {constraintsOf} from "./constraints.js";
import {signedVolume} from "./measure.js";
import {planeTable} from "./planes.js";
import {heightOf} from "./subdivide.js";
import type {WeightSet} from "./types.js";
import type {WeightBody} from "./weightBody.js";
import {exactCriteria, weightBody, weightsAt} from "./weightBody.js";

/** A weight set as simplices side by side. */
export type Simplices = {
  /** Weights at the corners of each. */
  corners: number[][][];
  /** The share of the set that each makes up. */
  shares: number[];
  /** form · w at the corners of each, but for a factor: exact also where the set is so thin that weights are not. */
  heights(form: readonly number[]): number[][];
};

/**
 * The simplices that make up a weight set, exactly: one if any weights are admissible, over any number of criteria;
 * otherwise over up to four criteria, and null beyond. Throws an `EmptyWeightSet` if there are no weights.
 */
export function simplicesOf(criteria: number, weightSet: WeightSet): Simplices | null {
  if (constraintsOf(criteria, weightSet).length === 0) {
    const corner = (i: number): number[] => Array.from({length: criteria}, (_, m) => (m === i ? 1 : 0));
    return {
      corners: [Array.from({length: criteria}, (_, i) => corner(i))],
      shares: [1],
      heights: (form) => [[...form]]
    };
  }
  return criteria > exactCriteria ? null : simplicesOfBody(weightBody(criteria, weightSet));
}

function simplicesOfBody(body: WeightBody): Simplices {
  const {faces, points} = body;
  const apex = faces[0]![0]!;
  const tetrahedra = faces
    .filter((face) => !face.includes(apex))
    .flatMap((face) => face.slice(2).map((c, t) => [apex, face[0]!, face[t + 1]!, c]));
  const local = Float64Array.from(points.flat());
  const volumes = tetrahedra.map(([o, a, b, c]) =>
    Math.max(
      0,
      signedVolume(
        [
          [o!, b!, a!],
          [o!, c!, b!],
          [o!, a!, c!],
          [a!, b!, c!]
        ],
        local
      )
    )
  );
  const total = volumes.reduce((sum, volume) => sum + volume, 0);
  return {
    corners: tetrahedra.map((corners) => corners.map((v) => weightsAt(body, points[v]!))),
    shares: volumes.map((volume) => volume / total),
    heights: (form) => {
      const {coefficients, tolerance} = planeTable(body, [form]);
      const heights = points.map((_, v) => heightOf(local, v, coefficients, 0));
      const snapped = heights.map((height) => (Math.abs(height) <= tolerance[0]! ? 0 : height));
      return tetrahedra.map((corners) => corners.map((v) => snapped[v]!));
    }
  };
}
