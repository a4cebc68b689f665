import type {Dimension, Weights} from "../scheme/types.js";
import type {ScoredTally} from "../tally/types.js";

/**
 * Head-counts per tuple of points and group, in compressed-row form by tuple as in a scored tally. Groups need not
 * partition anything: one may hold another. Weights have not been applied.
 */
export type GroupedTally = Pick<ScoredTally, "points" | "maxima" | "start" | "group" | "count"> & {
  /** Per group: people scored. */
  n: Float64Array;
};

/** What is looked at, from 0 to 100: the index under these weights, or the share of one dimension's maximum in percent. */
export type Measure = Weights | Dimension;

/** A range of a measure, both ends included. */
export type ScoreRange = {measure: Measure; from: number; to: number};
