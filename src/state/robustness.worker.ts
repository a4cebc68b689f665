import {
  aggregate,
  attainableRanks,
  cellOf,
  dominance,
  EmptyWeightSet,
  favourability,
  leaveOneOut,
  nearestSwap,
  nearestTop,
  nearestWhole,
  rankAcceptability,
  rankingCells,
  weightSetShare
} from "../lib/index.js";
import type {Answer, Answers, Ask, Questions} from "./robustness.js";

const answers: {[K in keyof Questions]: (question: Questions[K]) => Answers[K]} = {
  everything({values, weights, weightSet}) {
    const cells = values.length <= 20 ? rankingCells(values, weightSet) : [];
    const current = values.length <= 20 ? cellOf(values, weights, weightSet) : null;
    const place = current ? cells.findIndex(({ranking}) => ranking.join() === current.ranking.join()) : -1;
    return {
      size: weightSetShare(weightSet),
      acceptability: rankAcceptability(values, weightSet),
      attainable: attainableRanks(values, weightSet),
      total: cells.length,
      cells: cells.slice(0, 10),
      current: current && {...current, place: place + 1},
      dominates: dominance(values),
      favourability: favourability(values, weights, weightSet).percentile,
      leaveOneOut: leaveOneOut(values, weights),
      geometric: aggregate(values, weights, "geometric").ranks,
      harmonic: aggregate(values, weights, "harmonic").ranks
    };
  },
  nearest,
  counterexample: nearest
};

function nearest({values, weights, weightSet, unit, goal, norm, only}: Questions["nearest"]): Answers["nearest"] {
  const options = {weightSet, norm, only: only.length > 0 ? only : undefined};
  const found =
    "over" in goal
      ? nearestSwap(values, weights, unit, goal.over, options)
      : nearestTop(values, weights, unit, goal.top, options);
  const whole = found && nearestWhole(values, weights, unit, goal, options);
  return found && {weights: found.weights, distance: found.distance, whole: whole?.weights ?? null};
}

function answer<K extends keyof Questions>({id, kind, question}: Ask<K>): Answer {
  try {
    return {id, answer: answers[kind](question)};
  } catch (error) {
    if (error instanceof EmptyWeightSet) return {id, clash: error.clash};
    return {id, error: error instanceof Error ? error.message : String(error)};
  }
}

addEventListener("message", ({data}: MessageEvent<Ask>) => postMessage(answer(data)));
