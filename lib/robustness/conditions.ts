import {competitionRanks} from "../rank/competitionRanks.js";
import {weightedScores} from "../rank/weightedScores.js";
import {constraintsOf} from "./constraints.js";
import type {Constraint} from "./constraints.js";
import type {Goal, Holds, WeightSet} from "./types.js";
import {dot} from "./vector.js";

type ConditionTable = readonly (readonly number[])[];

/** What sums of shares may be off by. */
const noise = 1e-12;

/** Whether weights are admissible, to within rounding. */
export function within(weightSet: WeightSet): Holds {
  let constraints: Constraint[] | undefined;
  return (weights) =>
    (constraints ??= constraintsOf(weights.length, weightSet)).every(({form}) => dot(form, weights) >= -1e-9);
}

/** Whether alternative `i` is truly ahead of the other, or among the first so many. */
export function attains(values: ConditionTable, i: number, goal: Goal): Holds {
  return (weights) => {
    if ("over" in goal) return dot(values[i]!, weights) - dot(values[goal.over]!, weights) > noise;
    return aheadOf(values, i, weights) < goal.top;
  };
}

/** Whether alternative `i` has just this rank. */
export function hasRank(values: ConditionTable, i: number, rank: number): Holds {
  return (weights) =>
    aheadOf(values, i, weights) === rank - 1 && competitionRanks(weightedScores(values, weights))[i] === rank;
}

function aheadOf(values: ConditionTable, i: number, weights: readonly number[]): number {
  const least = dot(values[i]!, weights) + noise;
  let ahead = 0;
  for (const row of values) if (dot(row, weights) > least) ahead++;
  return ahead;
}

/** Whether the alternatives are ranked so, those in one group level. */
export function rankedSo(
  values: ConditionTable,
  ranking: readonly number[],
  tied: readonly (readonly number[])[] = []
): Holds {
  const level = (a: number, b: number): boolean => tied.some((group) => group.includes(a) && group.includes(b));
  return (weights) => {
    const ranks = competitionRanks(weightedScores(values, weights));
    return ranking.slice(1).every((i, k) => {
      const before = ranking[k]!;
      return level(before, i) ? ranks[before] === ranks[i] : ranks[before]! < ranks[i]!;
    });
  };
}
