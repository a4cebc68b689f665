import type {Unit} from "../dataset/units.js";
import {isRanked} from "../rank/standings.js";
import type {Covariances} from "./covariances.js";
import {covariances} from "./covariances.js";

/** Covariances of the mean shares over the ranked agencies, each counting once whatever its size: as a ranking does. */
export function covariancesOfUnits(units: readonly Unit[]): Covariances {
  const ranked = units.filter(isRanked);
  return covariances([0, 1, 2, 3].map((d) => ranked.map((unit) => unit.shares[d]!)));
}
