import {isProtected} from "../protect/isProtected.js";
import type {Neighbours} from "../protect/neighbourhood.js";
import {protectCounts} from "../protect/protectCounts.js";
import {protectFiltered} from "../protect/protectNested.js";
import {shares} from "../summary/shares.js";
import type {ScoredTally} from "../tally/types.js";
import type {Unit} from "./units.js";

/**
 * The agencies of a scored tally. One of fewer than `minimum` people is protected and shows no shares, and so are as
 * many of the smallest others as it takes that the total does not give it away; pass 0 when no filter narrows below
 * agency level. With the agencies' `neighbours` under a filter, neither do other views give them away. Completeness is
 * not told where it would tell of fewer people than that.
 */
export function unitsFromTally(
  scored: ScoredTally,
  {minimum, neighbours = null}: {minimum: number; neighbours?: Neighbours | null}
): Unit[] {
  const n = [...scored.n];
  const shown = neighbours
    ? protectFiltered(n, [...neighbours.whole], minimum, neighbours.differences).counts
    : protectCounts(n, minimum);
  return scored.groups.map((id, g) => {
    const n = scored.n[g]!;
    const hidden = shown[g] === null;
    return {
      id,
      n,
      population: scored.population[g]!,
      complete: told(scored.complete[g]!, scored.population[g]!, minimum),
      shares: hidden ? scored.maxima.map(() => NaN) : shares(scored, g),
      protected: hidden
    };
  });
}

function told(complete: number, population: number, minimum: number): number | null {
  return isProtected(complete, minimum) || isProtected(population - complete, minimum) ? null : complete;
}
