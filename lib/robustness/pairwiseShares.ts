import type {LevelGroups} from "./levelGroups.js";
import {simplexShare} from "./simplexShare.js";
import type {Simplices} from "./simplices.js";
import {subtract} from "./vector.js";

/**
 * Exact shares of the weights at which i leads j, as `[i][j]`. Who is level at all weights leads half the time, so that
 * the shares of i over j and of j over i always add up to 1.
 */
export function pairwiseShares({values, groupOf}: LevelGroups, {shares, heights}: Simplices): number[][] {
  const lead = values.map(() => new Array<number>(values.length).fill(0.5));
  for (let g = 0; g < values.length; g++) {
    for (let h = g + 1; h < values.length; h++) {
      const parts = heights(subtract(values[g]!, values[h]!));
      const share = Math.min(
        1,
        parts.reduce((sum, part, s) => sum + shares[s]! * simplexShare(part), 0)
      );
      lead[g]![h] = share;
      lead[h]![g] = 1 - share;
    }
  }
  return groupOf.map((g) => groupOf.map((h) => lead[g]![h]!));
}
