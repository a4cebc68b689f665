import {planeTable, side} from "./planes.js";
import type {Corners, Planes} from "./subdivide.js";
import {heightOf} from "./subdivide.js";
import {subtract} from "./vector.js";
import type {WeightBody} from "./weightBody.js";

/** The pairs i < j of n alternatives, in the order of the tie planes. */
export function pairsOf(n: number): [number, number][] {
  const pairs: [number, number][] = [];
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) pairs.push([i, j]);
  return pairs;
}

/**
 * The planes on which two alternatives tie; above a plane the first of the pair leads.
 *
 * The planes of three alternatives always meet in one line, so corners that lie on more planes than cut them are the
 * rule. Each corner therefore gets a ranking with ties of all the alternatives, and all signs are read off it: a tie of
 * i with j and of j with l is one of i with l by construction, not by luck of rounding. Signs that come from rankings
 * cannot contradict one another in a cell: were i over j at one corner, j over l at a second and l over i at a third,
 * with no pair crossing, then at the first i would be over l as well, and that pair would cross.
 */
export function tiePlanes(body: WeightBody, values: readonly (readonly number[])[]): Planes {
  const n = values.length;
  const pairs = pairsOf(n);
  const {coefficients, tolerance} = planeTable(
    body,
    pairs.map(([i, j]) => subtract(values[i]!, values[j]!))
  );
  const pairAt = new Int32Array(n * n);
  for (const [p, [i, j]] of pairs.entries()) pairAt[i * n + j] = pairAt[j * n + i] = p;
  const first = Int32Array.from(pairs, ([i]) => i);
  const second = Int32Array.from(pairs, ([, j]) => j);
  const order = Int32Array.from(values.keys());
  const place = new Int32Array(n);
  const tied = new Uint8Array(n);
  const seen = new Int32Array(n * n).fill(-1);
  let levels = new Int32Array(n * 256);
  return {count: pairs.length, coefficients, mark};

  function mark(corners: Corners, v: number, a: number, b: number, p: number): void {
    if (n * (v + 1) > levels.length) levels = Int32Array.from({length: 2 * levels.length}, (_, t) => levels[t] ?? 0);
    sort(corners.xyz, v);
    tieNeighbours(corners.xyz, v);
    if (a >= 0) {
      inherit(a, b);
      tie(place[first[p]!]!, place[second[p]!]!);
    }
    let level = 0;
    for (let t = 0; t < n; t++) levels[v * n + order[t]!] = level += tied[t] ? 0 : 1;
    const {signs} = corners;
    for (let q = 0; q < pairs.length; q++) {
      signs[v * pairs.length + q] = Math.sign(levels[v * n + second[q]!]! - levels[v * n + first[q]!]!);
    }
  }

  /** Best first. The ranking of the corner before is a good start. */
  function sort(xyz: Float64Array, v: number): void {
    for (let t = 1; t < n; t++) {
      const i = order[t]!;
      let s = t;
      for (; s > 0 && lead(xyz, v, i, order[s - 1]!) > 0; s--) order[s] = order[s - 1]!;
      order[s] = i;
    }
    for (let t = 0; t < n; t++) place[order[t]!] = t;
  }

  function tieNeighbours(xyz: Float64Array, v: number): void {
    tied[0] = 0;
    for (let t = 1; t < n; t++) {
      const p = pairAt[order[t - 1]! * n + order[t]!]!;
      tied[t] = side(heightOf(xyz, v, coefficients, p), tolerance[p]!) === 0 ? 1 : 0;
    }
  }

  /** Who ties at both ends of an edge ties all along it. */
  function inherit(a: number, b: number): void {
    for (let i = 0; i < n; i++) {
      const key = (levels[a * n + i]! - 1) * n + levels[b * n + i]! - 1;
      if (seen[key]! >= 0) tie(place[seen[key]!]!, place[i]!);
      else seen[key] = i;
    }
    for (let i = 0; i < n; i++) seen[(levels[a * n + i]! - 1) * n + levels[b * n + i]! - 1] = -1;
  }

  function tie(s: number, t: number): void {
    for (let u = Math.min(s, t) + 1; u <= Math.max(s, t); u++) tied[u] = 1;
  }

  function lead(xyz: Float64Array, v: number, i: number, j: number): number {
    const height = heightOf(xyz, v, coefficients, pairAt[i * n + j]!);
    return i < j ? height : -height;
  }
}
