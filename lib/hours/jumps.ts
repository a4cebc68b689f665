import type {JenisJabatan, Scheme} from "../scheme/types.js";
import {levels} from "../tally/level.js";
import {hourPoints} from "./hourPoints.js";

/** Where points jump: who has `at` hours of training earns `rise` more than who has one less. */
export type Jump = {at: number; rise: number};

/**
 * The jumps in the points that hours of training earn in a kind of post: hours whose rise is greater than the rises on
 * both sides, which a proportional rule has none of. The 2019 rules have one, at 20 hours: an hour less is worth
 * nothing, an hour more no more.
 */
export function jumps(scheme: Scheme, jenisJabatan: JenisJabatan): Jump[] {
  const {jpCap} = levels([scheme]);
  const points = Array.from({length: jpCap + 2}, (_, jp) => hourPoints(scheme, jenisJabatan, jp));
  const rise = (at: number) => (at < 1 ? 0 : points[at]! - points[at - 1]!);
  return points
    .slice(0, -1)
    .map((_, at) => ({at, rise: rise(at)}))
    .filter(({at}) => rise(at) > Math.max(rise(at - 1), rise(at + 1)) + 1e-9);
}
