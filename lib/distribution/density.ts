import type {Distribution} from "../summary/types.js";
import {size} from "../summary/size.js";
import {bandwidth} from "./bandwidth.js";

/**
 * A density over 0…100, per unit of the measure, at ascending points of an even grid; points without anybody near are
 * left out. Between two points it is a straight line, and by the trapezoid rule its mass is 1.
 */
export type Density = {x: Float64Array; y: Float64Array; bandwidth: number};

/** Steps to a bandwidth: a straight line from one to the next strays by at most 1 ÷ 800 of a kernel's peak. */
const fineness = 10;

/** So many bandwidths away a kernel is taken to have ended, at 1e-14 of its peak. */
const reach = 8;

const narrowest = 1e-9;

/**
 * A Gaussian kernel density of values 0…100: at every point the sum over all people. What the kernel would carry past 0
 * or 100 is reflected (Silverman 1986, section 2.10), so that no mass is lost. The grid has `intervals` equal steps,
 * each parted into as many as it takes that ten go into a bandwidth. The bandwidth is Silverman's rule of thumb, and at
 * least 100 ÷ `intervals`, unless given. All zeros over no one.
 */
export function density(distribution: Distribution, intervals = 200, h?: number): Density {
  if (!(Number.isInteger(intervals) && intervals > 0))
    throw new RangeError(`intervals must be a whole number above 0: ${intervals}`);
  if (h !== undefined && !(h >= narrowest)) throw new RangeError(`bandwidth must be at least ${narrowest}: ${h}`);
  const values = distribution.values as ArrayLike<number>;
  for (let k = 0; k < values.length; k++)
    if (!(values[k]! >= -1e-8 && values[k]! <= 100 + 1e-8))
      throw new RangeError(`value outside 0 to 100: ${values[k]}`);
  const n = size(distribution);
  const width = n === 0 ? NaN : (h ?? Math.max(bandwidth(distribution), 100 / intervals));
  const steps = n === 0 ? intervals : intervals * Math.max(1, Math.ceil((fineness * 100) / (width * intervals)));
  const x = pointsNear(distribution, steps, reach * width);
  const y = new Float64Array(x.length);
  const peak = 1 / (n * width * Math.sqrt(2 * Math.PI));
  for (let k = 0; k < values.length; k++) {
    if (distribution.counts[k] === 0) continue;
    for (const center of images(Math.min(Math.max(values[k]!, 0), 100), reach * width))
      addKernel({x, y}, {center, width, step: 100 / steps, peak: distribution.counts[k]! * peak});
  }
  return {x, y, bandwidth: width};
}

/** Adds a kernel to the points it reaches, each from the one before: exp(−(z + s)² ÷ 2) = exp(−z² ÷ 2) · exp(−zs − s² ÷ 2). */
function addKernel(
  {x, y}: Pick<Density, "x" | "y">,
  {center, width, step, peak}: {center: number; width: number; step: number; peak: number}
): void {
  const [from, to] = [center - reach * width, center + reach * width];
  const first = firstFrom(x, from);
  const [z, s] = [(x[first]! - center) / width, step / width];
  let height = peak * Math.exp(-0.5 * z * z);
  let ratio = Math.exp(-z * s - 0.5 * s * s);
  const shrink = Math.exp(-s * s);
  for (let i = first; i < x.length && x[i]! <= to; i++) {
    y[i]! += height;
    height *= ratio;
    ratio *= shrink;
  }
}

/** The points of a grid within `far` of anybody, and both ends; all of them over no one. */
function pointsNear({values, counts}: Distribution, steps: number, far: number): Float64Array {
  if (Number.isNaN(far)) return Float64Array.from({length: steps + 1}, (_, i) => (100 * i) / steps);
  const points = [0];
  const addTo = (last: number, from: number) => {
    for (let i = Math.max(from, Math.round((points.at(-1)! * steps) / 100) + 1); i <= last; i++)
      points.push((100 * i) / steps);
  };
  for (let k = 0; k < values.length; k++) {
    if (counts[k] === 0) continue;
    const [from, to] = [((values[k]! - far) * steps) / 100, ((values[k]! + far) * steps) / 100];
    addTo(Math.min(steps, Math.ceil(to)), Math.floor(from));
  }
  addTo(steps, steps);
  return Float64Array.from(points);
}

/** A value and its reflections at 0 and 100, as far as these reach. */
function images(value: number, far: number): number[] {
  const turns = Math.ceil((far + 100) / 200);
  return Array.from({length: 2 * turns + 1}, (_, t) => 200 * (t - turns))
    .flatMap((turn) => [turn + value, turn - value])
    .filter((center) => center >= -far && center <= 100 + far);
}

/** Where the first point from a value on stands. */
function firstFrom(x: Float64Array, value: number): number {
  let [low, high] = [0, x.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (x[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
