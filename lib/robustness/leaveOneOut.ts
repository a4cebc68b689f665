import {competitionRanks} from "../rank/competitionRanks.js";
import {weightedScores} from "../rank/weightedScores.js";
import {checkWeights} from "./checks.js";

/** Scores and ranks without one criterion. */
export type LeftOut = {criterion: number; weights: number[]; scores: number[]; ranks: number[]};

/**
 * Scores and ranks with each criterion left out in turn: its weight is 0 and the others keep their proportions (equal,
 * if they are all 0). Throws a RangeError if there is only one criterion.
 */
export function leaveOneOut(values: readonly (readonly number[])[], weights: readonly number[]): LeftOut[] {
  checkWeights(values, weights);
  if (weights.length < 2) throw new RangeError("there must be two criteria to leave one out");
  return weights.map((_, criterion) => {
    const rest = weights.reduce((sum, weight, m) => (m === criterion ? sum : sum + weight), 0);
    const others = weights.map((weight, m) =>
      m === criterion ? 0 : rest > 0 ? weight / rest : 1 / (weights.length - 1)
    );
    const scores = weightedScores(values, others);
    return {criterion, weights: others, scores, ranks: competitionRanks(scores)};
  });
}
