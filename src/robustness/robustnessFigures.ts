import type {Agency} from "../model/agency.js";

/** What was found over the accepted weights; lists and tables are in the order of `units`, shares 0…1. */
export type RobustnessFigures = {
  units: readonly Agency[];
  acceptability: {
    competition: readonly (readonly number[])[];
    competitionError: readonly (readonly number[])[] | null;
    samples: number | null;
    pairwise: readonly (readonly number[])[];
    tied: readonly (readonly number[])[];
    /** Mean of the weights at which each is first; null if at none. */
    centralWeights: readonly (readonly number[] | null)[];
  };
  /** A rank, and weights that give it. */
  attainable: readonly {best: RankAt; worst: RankAt}[];
  rankings: {
    total: number | null;
    cells: readonly {
      ranking: readonly number[];
      share: number;
      standardError: number | null;
      centroid: readonly number[];
    }[];
  };
  /** The ranking of the weights now, and its place among all; null if outside or not known. */
  current: {ranking: readonly number[]; share: number; place: number} | null;
  dominates: readonly (readonly [number, number])[];
  favourability: readonly number[];
  leaveOneOut: readonly {criterion: number; ranks: readonly number[]}[];
  geometric: readonly number[];
  harmonic: readonly number[];
};

/** A rank, and weights that give it. */
type RankAt = {rank: number; at: readonly number[]};
