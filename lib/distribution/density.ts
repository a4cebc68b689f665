import type {Distribution} from "../summary/types.js";
import {size} from "../summary/size.js";
import {bandwidth} from "./bandwidth.js";

/** A density over 0…100 at equally spaced points, per unit of the measure; by the trapezoid rule its mass is 1. */
export type Density = {x: Float64Array; y: Float64Array; bandwidth: number};

/**
 * A Gaussian kernel density of values 0…100 on a grid of `intervals` equal steps, both ends included. People between
 * two grid points are shared among them by nearness (linear binning; Wand and Jones, Kernel Smoothing, 1995, appendix
 * D). What the kernel would carry past 0 or 100 is reflected (Silverman 1986, section 2.10), so that no mass is lost.
 * The bandwidth is Silverman's rule of thumb, and at least one step, unless given. All zeros over no one.
 */
export function density(distribution: Distribution, intervals = 200, h?: number): Density {
  if (!(Number.isInteger(intervals) && intervals > 0))
    throw new RangeError(`intervals must be a whole number above 0: ${intervals}`);
  if (h !== undefined && !(h > 0)) throw new RangeError(`bandwidth must be above 0: ${h}`);
  const step = 100 / intervals;
  const x = Float64Array.from({length: intervals + 1}, (_, i) => i * step);
  const y = new Float64Array(intervals + 1);
  const n = size(distribution);
  if (n === 0) return {x, y, bandwidth: NaN};
  const width = h ?? Math.max(bandwidth(distribution), step);
  const kernel = halfKernel(width / step);
  const mass = bin(distribution, intervals);
  for (let i = 0; i <= intervals; i++) {
    if (mass[i] === 0) continue;
    for (let j = 1 - kernel.length; j < kernel.length; j++)
      y[reflect(i + j, intervals)]! += (mass[i]! * kernel[Math.abs(j)]!) / (n * step);
  }
  // An end of the grid has only half a step to hold what falls on it.
  y[0]! *= 2;
  y[intervals]! *= 2;
  return {x, y, bandwidth: width};
}

/** The kernel at 0, 1, 2 … steps, out to five bandwidths; with its mirror it adds up to 1. */
function halfKernel(width: number): Float64Array {
  const half = Float64Array.from({length: Math.ceil(5 * width) + 1}, (_, j) => Math.exp(-0.5 * (j / width) ** 2));
  let sum = -half[0]!;
  for (const value of half) sum += 2 * value;
  return half.map((value) => value / sum);
}

/** People at each grid point. */
function bin({values, counts}: Distribution, intervals: number): Float64Array {
  const mass = new Float64Array(intervals + 1);
  for (let i = 0; i < values.length; i++) {
    const at = (values[i]! * intervals) / 100;
    if (!(at >= -1e-8 && at <= intervals + 1e-8)) throw new RangeError(`value outside 0 to 100: ${values[i]}`);
    const left = Math.min(Math.max(Math.floor(at), 0), intervals - 1);
    const right = Math.min(Math.max(at - left, 0), 1);
    mass[left]! += counts[i]! * (1 - right);
    mass[left + 1]! += counts[i]! * right;
  }
  return mass;
}

function reflect(i: number, intervals: number): number {
  const period = 2 * intervals;
  const at = ((i % period) + period) % period;
  return at > intervals ? period - at : at;
}
