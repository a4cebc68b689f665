import type {Unit} from "./units.js";

/** A mean over units: people and units it rests on, and the mean share per dimension (NaN if there are none). */
export type UnitsMean = {n: number; units: number; shares: number[]};

/** The mean over all people: units weigh by head-count. Protected and empty units are left out. */
export function pooledMean(units: readonly Unit[]): UnitsMean {
  return meanBy(units, (unit) => unit.n);
}

/** The mean of the units: each weighs the same. Protected and empty units are left out. */
export function meanOfUnits(units: readonly Unit[]): UnitsMean {
  return meanBy(units, () => 1);
}

function meanBy(units: readonly Unit[], weigh: (unit: Unit) => number): UnitsMean {
  const shown = units.filter((unit) => unit.n > 0 && !unit.protected);
  const total = shown.reduce((sum, unit) => sum + weigh(unit), 0);
  const length = units[0]?.shares.length ?? 0;
  return {
    n: shown.reduce((sum, unit) => sum + unit.n, 0),
    units: shown.length,
    shares: Array.from({length}, (_, d) => shown.reduce((sum, unit) => sum + weigh(unit) * unit.shares[d]!, 0) / total)
  };
}
