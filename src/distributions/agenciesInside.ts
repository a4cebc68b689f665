import {dimensions, groupMeans} from "../lib/index.js";
import type {Unit} from "../lib/index.js";
import {told} from "./look.js";
import type {Looked} from "./look.js";

/** The agencies with only those of their people who lie in the range, where there is one; protected where that must not be told. */
export function agenciesInside({crowd, inside, blocksBy}: Looked, units: readonly Unit[]): readonly Unit[] {
  if (!inside) return units;
  const agencies = crowd.groupings[0]!;
  const open = blocksBy(agencies)?.groups;
  const means = dimensions.map((id) => groupMeans(inside.grouped(), id));
  return units.map((unit, g): Unit => {
    const n = inside.n[agencies.first + g]!;
    const hidden = unit.protected || !told(open?.get(g), inside.range);
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
