/**
 * What of a ranking survives other weights. `values` are alternatives × criteria (higher is better), weights are at least
 * 0 and add up to 1, and a `WeightSet` says which of them are admissible; without one, all are.
 *
 * Two alternatives tie on a plane, and these planes cut the admissible weights into convex cells in each of which the
 * ranking is constant. Up to four criteria the cells are cut out, so shares, ranks, central weights and their witnesses
 * are exact but for rounding; the result says `method: "exact"`. With more criteria, or so many alternatives that there
 * would be too many cells, the same figures come from a seeded uniform sample, each with its standard error, and the
 * result says `"sampled"`. The smallest changes (`nearestSwap`, `nearestTop`, `nearestWhole`) and `dominance` are exact
 * for any number of criteria: null is a proof that there is none.
 *
 * ```ts
 * const values = [[1, 0], [0, 0.6], [0.3, 0.3]];
 * rankAcceptability(values).acceptability[0]; // [0.625, 0.075, 0.3]: first from a first weight of 3/8 up
 * attainableRanks(values, withinPoints([0.5, 0.5], 5))[0]; // {best: 1, worst: 1, …}: first whatever the weights
 * nearestSwap(values, [0.5, 0.5], 1, 0); // {weights: [0.375, 0.625], distance: 0.1768}: where the second draws level
 * ```
 */

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

/** What an alternative is to reach: a place ahead of another, or among the first so many. */
export type Goal = {over: number} | {top: number};

/** Whether something holds at these weights. */
export type Holds = (weights: readonly number[]) => boolean;

export type NearestOptions = Pacing & {
  /** How a change is measured: Euclidean (the default), sum of moves, or the largest single move. */
  norm?: Norm;
  weightSet?: WeightSet;
  /** Only these criteria may move. */
  only?: readonly number[];
  /** These criteria stay. */
  locked?: readonly number[];
};
