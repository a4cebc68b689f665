import type {Weights} from "../scheme/types.js";
import type {ScoredTally} from "../tally/types.js";
import {tupleIndexes} from "./tupleIndexes.js";
import {walkTuples} from "./walkTuples.js";

/** A quantity over people, such as the index of every employee of an agency: distinct values, ascending, and how many have each. */
export type Distribution = {values: Float64Array; counts: Float64Array};

/** The distribution of the index in each agency, in the order of `scored.groups`; exact, nothing is binned. */
export function distributions(scored: ScoredTally, weights: Weights): Distribution[] {
  return walkTuples(scored, tupleIndexes(scored, weights), scored.groups.length);
}
