import {constraintsOf} from "./constraints.js";
import {hullOf} from "./hull.js";
import type {Simplices} from "./simplices.js";
import {simplicesOf} from "./simplices.js";
import type {WeightSet} from "./types.js";
import {along, dot, mean} from "./vector.js";

/** Draws weights uniformly from a set: `rows` of them, one after the other, into `weights`. */
export type Sampler = {
  /** Whether no draw depends on the one before. */
  independent: boolean;
  fill(weights: Float64Array, rows: number): void;
};

/**
 * A uniform sampler of a weight set. Independent draws over the whole simplex (spacings of uniform numbers), over any
 * set of up to four criteria (a simplex by its share, then a point in it), and over a set that fills at least a
 * twentieth of the simplex (rejection); otherwise hit-and-run in the hull of the set, thinned.
 */
export function sampleWeights(criteria: number, weightSet: WeightSet, random: () => number): Sampler {
  const simplices = simplicesOf(criteria, weightSet);
  if (simplices) return fromSimplices(criteria, simplices, random);
  return rejection(criteria, weightSet, random) ?? hitAndRun(criteria, weightSet, random);
}

/** Shares of a stick broken at `parts` − 1 uniform places: uniform over the simplex. */
function spacings(out: Float64Array, rows: number, parts: number, random: () => number): void {
  if (parts === 4) return fourSpacings(out, rows, random);
  const last = parts - 1;
  for (let o = 0; o < rows * parts; o += parts) {
    for (let t = 0; t < last; t++) {
      const value = random();
      let s = o + t;
      for (; s > o && out[s - 1]! > value; s--) out[s] = out[s - 1]!;
      out[s] = value;
    }
    out[o + last] = 1;
    for (let t = o + last; t > o; t--) out[t]! -= out[t - 1]!;
  }
}

/** The same without a branch, for the four criteria of everyday. */
function fourSpacings(out: Float64Array, rows: number, random: () => number): void {
  for (let o = 0; o < 4 * rows; o += 4) {
    const x = random();
    const y = random();
    const z = random();
    const low = Math.min(x, y);
    const high = Math.max(x, y);
    const a = Math.min(low, z);
    const b = Math.max(low, Math.min(high, z));
    const c = Math.max(high, z);
    out[o] = a;
    out[o + 1] = b - a;
    out[o + 2] = c - b;
    out[o + 3] = 1 - c;
  }
}

function fromSimplices(criteria: number, {corners, shares}: Simplices, random: () => number): Sampler {
  const only = corners.length === 1 && corners[0]!.length === criteria && corners[0]!.every((w, m) => w[m] === 1);
  if (only) {
    return {independent: true, fill: (weights, rows) => spacings(weights, rows, criteria, random)};
  }
  const parts = new Float64Array(corners[0]!.length);
  const fill = (weights: Float64Array, rows: number): void => {
    for (let row = 0; row < rows; row++) {
      const chosen = corners[choose(shares, random())]!;
      spacings(parts, 1, parts.length, random);
      for (let m = 0; m < criteria; m++) {
        let weight = 0;
        for (let c = 0; c < parts.length; c++) weight += parts[c]! * chosen[c]![m]!;
        weights[row * criteria + m] = weight;
      }
    }
  };
  return {independent: true, fill};
}

function choose(shares: readonly number[], u: number): number {
  let s = 0;
  for (let left = u - shares[0]!; left >= 0 && s < shares.length - 1; left -= shares[s]!) s++;
  return s;
}

function rejection(criteria: number, weightSet: WeightSet, random: () => number): Sampler | null {
  const forms = constraintsOf(criteria, weightSet).map(({form}) => form);
  const one = new Float64Array(criteria);
  const draw = (): boolean => {
    spacings(one, 1, criteria, random);
    return forms.every((form) => dot(form, one) >= 0);
  };
  const trials = 2000;
  let hits = 0;
  for (let trial = 0; trial < trials; trial++) if (draw()) hits++;
  if (hits < trials / 20) return null;
  const fill = (weights: Float64Array, rows: number): void => {
    for (let row = 0; row < rows; row++) {
      while (!draw());
      weights.set(one, row * criteria);
    }
  };
  return {independent: true, fill};
}

function hitAndRun(criteria: number, weightSet: WeightSet, random: () => number): Sampler {
  const {inside, basis, constraints} = hullOf(criteria, weightSet);
  const position = Float64Array.from(inside);
  const towards = new Float64Array(criteria);
  const forms = constraints.map(({form}) => Float64Array.from(form));
  let directions = basis;
  const step = (): void => {
    towards.fill(0);
    for (const direction of directions) {
      const length = gaussian(random);
      for (let m = 0; m < criteria; m++) towards[m]! += length * direction[m]!;
    }
    let low = -Infinity;
    let high = Infinity;
    for (const form of forms) {
      const slope = dot(form, towards);
      const reach = -Math.max(0, dot(form, position)) / slope;
      if (slope > 0) low = Math.max(low, reach);
      else if (slope < 0) high = Math.min(high, reach);
    }
    const way = low + random() * (high - low);
    for (let m = 0; m < criteria; m++) position[m]! += way * towards[m]!;
  };
  if (basis.length > 0) {
    // A first walk learns how long the set is each way; directions of those lengths make the second mix well.
    const walk = Array.from({length: 200 * basis.length}, () => {
      step();
      return basis.map((axis) => dot(axis, position));
    });
    directions = shape(walk).map((row) =>
      row.reduce((sum, value, a) => along(sum, value, basis[a]!), new Array<number>(criteria).fill(0))
    );
    for (let burn = 0; burn < 50 * basis.length; burn++) step();
  }
  // Ten steps a dimension leave no trace of the draw before.
  const fill = (weights: Float64Array, rows: number): void => {
    for (let row = 0; row < rows; row++) {
      for (let thin = 0; thin < 10 * basis.length; thin++) step();
      for (let m = 0; m < criteria; m++) weights[row * criteria + m] = Math.max(0, position[m]!);
    }
  };
  return {independent: false, fill};
}

function gaussian(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Vectors whose Gaussian mixture has the covariance of the points: columns of its Cholesky factor. */
function shape(points: readonly number[][]): number[][] {
  const d = points[0]!.length;
  const means = mean(points);
  const covariance = means.map((_, a) =>
    means.map((_, b) => points.reduce((sum, p) => sum + (p[a]! - means[a]!) * (p[b]! - means[b]!), 0) / points.length)
  );
  const factor = means.map(() => new Array<number>(d).fill(0));
  for (let a = 0; a < d; a++) {
    for (let b = 0; b <= a; b++) {
      let rest = covariance[a]![b]!;
      for (let c = 0; c < b; c++) rest -= factor[a]![c]! * factor[b]![c]!;
      factor[a]![b] = a === b ? Math.sqrt(Math.max(rest, 1e-30)) : rest / factor[b]![b]!;
    }
  }
  return means.map((_, b) => factor.map((row) => row[b]!));
}
