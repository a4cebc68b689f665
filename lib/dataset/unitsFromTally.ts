import {isProtected} from "../protect/isProtected.js";
import {shares} from "../summary/shares.js";
import type {ScoredTally} from "../tally/types.js";
import type {Unit} from "./units.js";

/**
 * The agencies of a scored tally. One of fewer than `minimum` people is protected and shows no shares; pass 0 when no
 * filter narrows below agency level.
 */
export function unitsFromTally(scored: ScoredTally, {minimum}: {minimum: number}): Unit[] {
  return scored.groups.map((id, g) => {
    const n = scored.n[g]!;
    const hidden = isProtected(n, minimum);
    return {
      id,
      n,
      population: scored.population[g]!,
      complete: scored.complete[g]!,
      shares: hidden ? scored.maxima.map(() => NaN) : shares(scored, g),
      protected: hidden
    };
  });
}
