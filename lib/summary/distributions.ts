import type {Weights} from "../scheme/types.js";
import type {ScoredTally} from "../tally/types.js";
import {tupleIndexes} from "./tupleIndexes.js";
import type {Distribution} from "./types.js";
import {walkTuples} from "./walkTuples.js";

/** The distribution of the index in each agency, in the order of `scored.groups`; exact, nothing is binned. */
export function distributions(scored: ScoredTally, weights: Weights): Distribution[] {
  return walkTuples(scored, tupleIndexes(scored, weights), scored.groups.length);
}
