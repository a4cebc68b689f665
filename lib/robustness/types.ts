/** Weights w with coefficients · w ≥ atLeast. */
export type Halfspace = {coefficients: number[]; atLeast: number};

/**
 * Admissible weights: at least 0, adding up to 1, and besides within bounds (a number a criterion), in an order of
 * importance (criteria from most to least important; it need not name them all) and in halfspaces. All shares of 1.
 */
export type WeightSet = {lower?: number[]; upper?: number[]; order?: number[]; halfspaces?: Halfspace[]};

/** The part of a weight set that a condition comes from, for a page to put into words. */
export type ConstraintSource =
  | {kind: "lower"; criterion: number; bound: number}
  | {kind: "upper"; criterion: number; bound: number}
  | {kind: "order"; more: number; less: number}
  | {kind: "halfspace"; index: number};

/** Exact where the geometry is small enough, otherwise uniform sampling with standard errors. */
export type Method = "exact" | "sampled";

/** For what may take a while. */
export type Pacing = {
  /** Called now and then with the share of the work done, 0…1. */
  onProgress?: (share: number) => void;
  /** Asked now and then; true ends the work with a `Stopped` error. */
  shouldStop?: () => boolean;
};

export type RobustnessOptions = Pacing & {
  /** Forces a method; without it the exact one runs where it can. */
  method?: Method;
  /** Weight vectors drawn when sampling: 100,000 unless told, 10,000 for more than 100 alternatives. */
  samples?: number;
  /** Same seed, same draws; 1 unless told. */
  seed?: number;
};

/** Thrown when `shouldStop` said so. */
export class Stopped extends Error {
  override name = "Stopped";
  constructor() {
    super("stopped as asked");
  }
}

export type Norm = "l2" | "l1" | "linf";

export type NearestOptions = Pacing & {
  /** How a change is measured: Euclidean (the default), sum of moves, or the largest single move. */
  norm?: Norm;
  weightSet?: WeightSet;
  /** Only these criteria may move. */
  only?: readonly number[];
  /** These criteria stay. */
  locked?: readonly number[];
};
