import type {Admissible, Method, RankBand, Unit, Weights} from "../lib/index.js";

/** The rank bands of units (by id) under admissible weights, in words what these are, and for what it was asked. */
export type Bands = {
  units: readonly Unit[];
  weights: Weights;
  admissible: Admissible;
  words: string;
  of: ReadonlyMap<string, RankBand & {method?: Method}> | null;
  /** Why there are none. */
  problem: string | null;
};

/** What bands were asked for the ranking as it is now; only those about the scenario's weights depend on them. */
export function bandsNow(bands: Bands | null, now: Pick<Bands, "units" | "weights" | "admissible">): Bands | null {
  if (!bands || bands.units !== now.units || bands.admissible !== now.admissible) return null;
  return now.admissible.kind === "around" && bands.weights !== now.weights ? null : bands;
}
