import {dimensions, groupMeans} from "../lib/index.js";
import type {Unit} from "../lib/index.js";
import {isDisclosed} from "./scores.js";
import type {Scores} from "./scores.js";

/** The agencies with only those of their people who lie in the range, where there is one; protected where that must not be disclosed. */
export function agenciesInside({scoredGroups, inside, blocksBy}: Scores, units: readonly Unit[]): readonly Unit[] {
  if (!inside) return units;
  const agencies = scoredGroups.groupings[0]!;
  const open = blocksBy(agencies)?.groups;
  const means = dimensions.map((id) => groupMeans(inside.grouped(), id));
  return units.map((unit, g): Unit => {
    const n = inside.n[agencies.first + g]!;
    const hidden = unit.protected || !isDisclosed(open?.get(g), inside.range);
    return {
      ...unit,
      n,
      population: n,
      complete: null,
      shares: means.map((mean) => (hidden ? NaN : mean[agencies.first + g]! / 100)),
      protected: hidden
    };
  });
}
