import type {ScoredTally} from "../tally/types.js";

/** The part of the population of agency `g` that has every record the scheme asks for, 0…1; NaN if it has no one. */
export function coverage(scored: ScoredTally, g: number): number {
  return scored.complete[g]! / scored.population[g]!;
}
