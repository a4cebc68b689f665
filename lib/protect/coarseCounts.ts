import {configure} from "../scheme/configure.js";
import type {Scheme} from "../scheme/types.js";
import {scoreTally} from "../tally/scoreTally.js";
import type {Tally} from "../tally/types.js";
import {smallestGroup} from "./smallestGroup.js";

/** How far another kind of post, and a record that is missing or not, set two people apart, in points of 100. */
const otherPost = 1000;
const missing = 3;

/**
 * Head-counts of the cells of a tally, each 0 or at least `smallestGroup`: people alone or few at their levels are counted
 * at those of others like them, of the same agency and status. Like are those
 * with nearly the same shares of each dimension under these schemes. Head-counts by agency and status stay; means move a
 * little (`tallyShift`). Microaggregation with a fixed least size, Domingo-Ferrer and Mateo-Sanz (2002), IEEE
 * Transactions on Knowledge and Data Engineering 14(1). A RangeError where an agency has fewer people of a status.
 */
export function coarseCounts(tally: Tally, schemes: readonly Scheme[]): number[] {
  const places = placesOf(tally, schemes);
  const count = Uint32Array.from(tally.count);
  for (const [, cells] of strata(tally)) {
    const people = cells.reduce((sum, i) => sum + tally.count[i]!, 0);
    if (people < smallestGroup) {
      const [first] = cells as [number];
      const {levels, codes} = tally.columns.status;
      throw new RangeError(`${tally.groups[tally.group[first]!]}: ${people} ${levels[codes[first]!]}`);
    }
    gatherSmall(cells, count, places);
  }
  return [...count];
}

/** The cells of each agency and status. */
function strata({group, count, columns}: Tally): Map<number, number[]> {
  const found = new Map<number, number[]>();
  const {codes, levels} = columns.status;
  for (let i = 0; i < count.length; ++i) {
    const key = group[i]! * levels.length + codes[i]!;
    (found.get(key) ?? found.set(key, []).get(key)!).push(i);
  }
  return found;
}

/** Where each cell stands: shares of the dimensions under each scheme, kind of post, and what is missing. */
function placesOf(tally: Tally, schemes: readonly Scheme[]): Float64Array[] {
  const scores = schemes.map((scheme) => {
    const {tuple, points, maxima} = scoreTally(tally, everybody(scheme));
    return (i: number) => points.map((of, d) => (tuple[i]! < 0 ? 0 : (100 * of[tuple[i]!]!) / maxima[d]!));
  });
  const posts = tally.columns.jenisJabatan.codes;
  const gaps = Object.values(tally.columns).map(({levels, codes}) => {
    const absent = levels.map((level) => level === null || level === undefined);
    return (i: number) => (absent[codes[i]!] ? missing : 0);
  });
  return Array.from(tally.count, (_, i) =>
    Float64Array.from([posts[i]! * otherPost, ...scores.flatMap((score) => score(i)), ...gaps.map((gap) => gap(i))])
  );
}

/** A scheme as it scores people of every status. */
export function everybody(scheme: Scheme): Scheme {
  return scheme.switches.some(({id}) => id === "populasi") ? configure(scheme, {populasi: "asn"}) : scheme;
}

function gatherSmall(cells: readonly number[], count: Uint32Array, places: readonly Float64Array[]): void {
  const rest = new Set(cells.filter((i) => count[i]! < smallestGroup));
  while (rest.size > 0) {
    const [seed] = rest as Set<number> & [number];
    const near = [...rest].map((i) => ({i, far: distance(places[seed]!, places[i]!)})).sort((a, b) => a.far - b.far);
    const gathered: number[] = [];
    let people = 0;
    for (const {i} of near) {
      gathered.push(i);
      people += count[i]!;
      if (people >= smallestGroup) break;
    }
    for (const i of gathered) rest.delete(i);
    if (people >= smallestGroup) countAt(central(gathered, count, places), gathered, count);
    else
      for (const i of gathered) {
        const full = cells.filter((j) => count[j]! >= smallestGroup);
        countAt(nearest(places[i]!, full, places), [i], count);
      }
  }
}

function countAt(target: number, cells: readonly number[], count: Uint32Array): void {
  for (const i of cells) {
    if (i === target) continue;
    count[target]! += count[i]!;
    count[i] = 0;
  }
}

/** The cell nearest to the mean of these people. */
function central(cells: readonly number[], count: Uint32Array, places: readonly Float64Array[]): number {
  const people = cells.reduce((sum, i) => sum + count[i]!, 0);
  const mean = places[cells[0]!]!.map((_, k) => cells.reduce((sum, i) => sum + count[i]! * places[i]![k]!, 0) / people);
  return nearest(mean, cells, places);
}

function nearest(place: Float64Array, cells: readonly number[], places: readonly Float64Array[]): number {
  return cells.reduce((best, i) => (distance(place, places[i]!) < distance(place, places[best]!) ? i : best));
}

function distance(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; ++k) sum += Math.abs(a[k]! - b[k]!);
  return sum;
}
