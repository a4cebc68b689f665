import {competitionRanks} from "../rank/competitionRanks.js";
import {weightedScores} from "../rank/weightedScores.js";
import {noiseOf} from "./checks.js";
import type {Holds} from "./types.js";
import {dot} from "./vector.js";

type DethroningTable = readonly (readonly number[])[];

/** Who is first at these weights; several if they tie. */
export function firstsOf(values: DethroningTable, weights: readonly number[]): number[] {
  const ranks = competitionRanks(weightedScores(values, weights));
  return [...ranks.keys()].filter((i) => ranks[i] === 1);
}

/** Whether somebody else is truly ahead of all of `firsts`. */
export function dethroned(values: DethroningTable, firsts: readonly number[]): Holds {
  const noise = noiseOf(values);
  const others = values.filter((_, i) => !firsts.includes(i));
  return (weights) => {
    const top = Math.max(...firsts.map((i) => dot(values[i]!, weights)));
    return others.some((row) => dot(row, weights) - top > noise);
  };
}
