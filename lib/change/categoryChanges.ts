import type {ScoredTally, Tally} from "../tally/types.js";
import {joinScored} from "./joinScored.js";
import type {Judgement, Transitions} from "./transitions.js";
import {transitions} from "./transitions.js";

/** Who changes category between two scorings of the same tally; while weights move, join once and use `transitions`. */
export function categoryChanges(
  tally: Pick<Tally, "groups" | "group" | "count">,
  before: Judgement & {scored: ScoredTally},
  after: Judgement & {scored: ScoredTally}
): Transitions {
  return transitions(joinScored(tally, before.scored, after.scored), before, after);
}
