import type {Band, Edge} from "../scheme/types.js";
import {bandOf} from "./bandOf.js";
import type {Distribution} from "./types.js";

/** People in each band, in the order of `bands`. */
export function categoryCounts({values, counts}: Distribution, edge: Edge, bands: Band[]): number[] {
  const people = new Array<number>(bands.length).fill(0);
  bandOf(values, edge, bands).forEach((band, i) => (people[band]! += counts[i]!));
  return people;
}
