import {checkSkp} from "../scheme/skp.js";
import type {ValueRange, Row, Scheme} from "../scheme/types.js";

/** Where the rows of some schemes can tell two values apart. */
export type Levels = {
  /** Training hours from here on are alike. */
  jpCap: number;
  /** Bounds of the SKP bands, ascending. */
  skpCuts: number[];
};

/** The levels that every row of these schemes needs, whatever their switches. */
export function levels(schemes: readonly Scheme[]): Levels {
  const rows = schemes.flatMap((s) => s.dimensions.flatMap((d) => d.indicators.flatMap((i) => i.rows)));
  const cuts = new Set(rows.flatMap(({when: {nilai}}) => (nilai ? Object.values(nilai) : [])));
  return {
    jpCap: Math.max(0, ...rows.flatMap(jpEnds)),
    skpCuts: [...cuts].sort((a, b) => a - b)
  };
}

/** The least hours at which a row no longer tells more hours apart; a strict or upper bound needs one hour more. */
function jpEnds({when: {jpTeknis}, points}: Row): number[] {
  const {above, atLeast, atMost, below}: ValueRange = jpTeknis ?? {};
  const ends = [atLeast, below, above === undefined ? above : above + 1, atMost === undefined ? atMost : atMost + 1];
  if (typeof points !== "number") ends.push(points.full);
  return ends.filter((end) => end !== undefined);
}

/** Training hours as the tally holds them: exact below the cap. */
export function jpLevel(jp: number | null, {jpCap}: Levels): number | null {
  return jp === null ? null : Math.min(jp, jpCap);
}

/**
 * An SKP value as the tally holds it: a cut is its own level; between two cuts the level is their midpoint; below the
 * first and above the last it is one away. A value off the scale is a RangeError.
 */
export function skpLevel(nilai: number, {skpCuts}: Levels): number {
  checkSkp(nilai);
  for (const [i, cut] of skpCuts.entries()) {
    if (nilai === cut) return cut;
    if (nilai < cut) return skpGap(skpCuts, i);
  }
  return skpGap(skpCuts, skpCuts.length);
}

/** The level of the open interval just below cut `i`; `i` one past the end is the interval above the last. */
export function skpGap(cuts: readonly number[], i: number): number {
  const low = cuts[i - 1];
  const high = cuts[i];
  if (low === undefined) return high === undefined ? 0 : high - 1;
  return high === undefined ? low + 1 : (low + high) / 2;
}
