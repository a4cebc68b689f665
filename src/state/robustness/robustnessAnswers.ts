import {
  aggregate,
  attainableRanks,
  attains,
  cellOf,
  commonRankings,
  dethroned,
  distanceFrom,
  dominance,
  EmptyWeightSet,
  favourability,
  feasibility,
  firstsOf,
  hasRank,
  leaveOneOut,
  nearestDethroning,
  nearestSwap,
  nearestTop,
  nearestWhole,
  nearestWholeDethroning,
  nearTenths,
  rankAcceptability,
  rankBands,
  rankBandsOver,
  rankedSo,
  rankProfile,
  weightedScores,
  within
} from "../../lib/index.js";
import type {NearestPoint, NearestDethroning, Pacing, RobustnessOptions, WeightSet} from "../../lib/index.js";
import type {
  Answers,
  BandEnd,
  BandEnds,
  ListedRanking,
  NearestAnswer,
  NearestQuestion,
  NearestWithin,
  AnswerPart,
  RankingProblem,
  Questions,
  Tell,
  Tenths
} from "./robustness.js";

/** With more units nearly every draw gives another complete ranking, and none is common enough to be worth more draws. */
const manyUnits = 60;
const fewDraws = 2000;

/** What the worker answers, telling what it is at and how much of the whole is done. */
export const answers: {[K in keyof Questions]: (question: Questions[K], tell: Tell) => Answers[K]} = {
  everything({values, weights, weightSet}, tell) {
    const step = steps(tell, ["rankings", "current", "acceptability", "attainable", "others"]);
    const {method, samples, seen, total, tied, cells} = commonRankings(values, weightSet, {
      ...step("rankings"),
      samples: values.length > manyUnits ? fewDraws : undefined,
      top: 1_000_000
    });
    const list = (cell: Omit<ListedRanking, "weights">) => listed(values, weightSet, cell);
    const current = method === "exact" ? cellOf(values, weights, weightSet, step("current")) : null;
    const place = current ? cells.findIndex(({ranking}) => ranking.join() === current.ranking.join()) : -1;
    const acceptability = rankAcceptability(values, weightSet, step("acceptability"));
    const attainable = ends(values, weightSet, step("attainable"));
    const others = step("others");
    const favour = favourability(values, weights, weightSet);
    return {
      acceptability,
      attainable,
      rankings: {
        total,
        sample: samples === null ? null : {samples, seen},
        cells: cells.slice(0, 10).map((cell) => list({...cell, tied}))
      },
      current: current && {
        ...list({...current, standardError: null}),
        place: place + 1,
        shared: current.boundary.length > 0
      },
      dominates: dominance(values, {}, others),
      favourability: favour.percentile,
      favourabilityError: favour.standardError && Math.max(...favour.standardError),
      leaveOneOut: leaveOneOut(values, weights),
      geometric: aggregate(values, weights, "geometric").ranks,
      harmonic: aggregate(values, weights, "harmonic").ranks
    };
  },
  nearest,
  statement({unit, goal, ...problem}, tell) {
    const pacing = steps(tell, ["statement"])("statement");
    return "over" in goal ? leads(problem, unit, goal.over) : among(problem, unit, goal.top, pacing);
  },
  bands: ({values, weightSet}, tell) =>
    attainableRanks(values, weightSet, steps(tell, ["attainable"])("attainable")).map(({best, worst, method}) => ({
      best,
      worst,
      method
    })),
  joint({low, high, weights, weightSet}, tell) {
    const pacing = steps(tell, ["joint"])("joint");
    return {now: rankBands(low, high, weights), over: rankBandsOver(low, high, weightSet, pacing)};
  }
};

/** Parts that take about equally long, one after the other. */
function steps(tell: Tell, parts: readonly AnswerPart[]): (part: AnswerPart) => Pick<RobustnessOptions, "onProgress"> {
  return (part) => {
    const onProgress = (share: number) => tell(part, (parts.indexOf(part) + share) / parts.length);
    onProgress(0);
    return {onProgress};
  };
}

function ends(values: number[][], weightSet: WeightSet, options: Pick<RobustnessOptions, "onProgress">): BandEnds[] {
  const admissible = within(weightSet);
  const reaches = values.length > manyUnits ? [1, 3] : undefined;
  return attainableRanks(values, weightSet, options).map((ranks, i) => {
    const {best, worst, bestWeights, worstWeights, method} = ranks;
    const end = (rank: number, at: number[]): BandEnd => {
      const has = hasRank(values, i, rank);
      return {rank, at, weights: nearTenths(at, (tenths) => admissible(tenths) && has(tenths), {reaches})};
    };
    return {best: end(best, bestWeights), worst: end(worst, worstWeights), method};
  });
}

function listed(values: number[][], weightSet: WeightSet, cell: Omit<ListedRanking, "weights">): ListedRanking {
  const admissible = within(weightSet);
  const ranked = rankedSo(values, cell.ranking, cell.tied);
  const reaches = values.length > manyUnits ? [1] : undefined;
  return {...cell, weights: nearTenths(cell.centroid, (weights) => admissible(weights) && ranked(weights), {reaches})};
}

/** Where nothing within all conditions reaches the goal, the nearest with ever fewer of them. */
function nearest(question: NearestQuestion, tell: Tell): NearestAnswer {
  const {weightSet, only, weights} = question;
  const bounded = Object.keys(weightSet).length > 0;
  const held = only.length > 0 && only.length < weights.length;
  const asked: (NearestQuestion & {within: NearestWithin})[] = [
    {...question, within: "all"},
    ...(bounded ? [{...question, within: "movable" as const, weightSet: {}}] : []),
    ...(held ? [{...question, within: "admissible" as const, only: []}] : []),
    ...(bounded && held ? [{...question, within: "none" as const, weightSet: {}, only: []}] : [])
  ];
  for (const {within, ...one} of asked) {
    const found = nearestWithin(one, tell);
    if (found) return {within, ...found};
  }
  return null;
}

function nearestWithin(question: NearestQuestion, tell: Tell): Omit<NonNullable<NearestAnswer>, "within"> | null {
  const {values, weights, weightSet, goal, norm, only} = question;
  const step = steps(tell, ["nearest", "whole"]);
  const options = {weightSet, norm, only: only.length > 0 ? only : undefined, ...step("nearest")};
  const found = change();
  if (!found) return null;
  return {
    weights: found.weights,
    distance: found.distance,
    tied: isTied(found),
    taker: "by" in found ? found.by : null,
    tenths: tenthsNear(found.weights, question),
    whole: wholeNear()
  };

  function change(): NearestPoint | NearestDethroning | null {
    if (goal === "dethroning") return nearestDethroning(values, weights, options);
    return "over" in goal
      ? nearestSwap(values, weights, goal.unit, goal.over, options)
      : nearestTop(values, weights, goal.unit, goal.top, options);
  }

  function isTied(change: NearestPoint | NearestDethroning): boolean {
    if ("by" in change) return firstsOf(values, weights).some((first) => !isAhead(change.by, first, change.weights));
    if (goal === "dethroning") return false;
    if ("over" in goal) return !isAhead(goal.unit, goal.over, change.weights);
    const others = values.flatMap((row, j) => (row.join() === values[goal.unit]!.join() ? [] : [j]));
    return others.filter((j) => !isAhead(goal.unit, j, change.weights)).length >= goal.top;
  }

  function isAhead(i: number, j: number, at: readonly number[]): boolean {
    const [own, other] = weightedScores([values[i]!, values[j]!], at);
    return own! > other! + 1e-9;
  }

  /** Where a weight that must stay is not whole, there are none. */
  function wholeNear(): number[] | null {
    const stay = only.length > 0 ? weights.filter((_, m) => !only.includes(m)) : [];
    if (stay.some((weight) => Math.abs(weight * 100 - Math.round(weight * 100)) > 1e-6)) return null;
    const pacing = {...options, ...step("whole")};
    const whole =
      goal === "dethroning"
        ? nearestWholeDethroning(values, weights, pacing)
        : nearestWhole(values, weights, goal.unit, goal, pacing);
    return whole?.weights ?? null;
  }
}

type StatementAnswer = Answers["statement"];

/** Whether a unit leads another: exact for any number of units, as a linear program proves that there is no swap. */
function leads({values, weights, weightSet}: RankingProblem, unit: number, over: number): StatementAnswer {
  const won = nearestSwap(values, weights, unit, over, {weightSet});
  const lost = nearestSwap(values, weights, over, unit, {weightSet});
  if (won && !lost) {
    const where = levelWeights(values[unit]!, values[over]!, weightSet);
    const [admits, ahead] = [within(weightSet), attains(values, unit, {over})];
    const level = where && nearTenths(where, (tenths) => admits(tenths) && !ahead(tenths));
    const ties = where ? "somewhere" : "never";
    return {holds: true, share: 1, method: "exact", counterexample: null, ties, level};
  }
  const [admissible, isAhead, isBehind] = [
    within(weightSet),
    attains(values, unit, {over}),
    attains(values, over, {over: unit})
  ];
  const denies = (tenths: readonly number[]) => admissible(tenths) && (lost ? isBehind(tenths) : !isAhead(tenths));
  return {
    holds: false,
    share: won ? rankAcceptability([values[unit]!, values[over]!], weightSet).pairwise[0]![1]! : 0,
    method: "exact",
    ties: won || lost ? null : "everywhere",
    level: null,
    counterexample: nearTenths(lost?.weights ?? someWeights(weights.length, weightSet), denies, {
      cost: distanceFrom(weights, "l2"),
      reaches: [1, 3, 8, 20]
    })
  };
}

/** Admissible weights at which one that is never behind has no lead either. */
function levelWeights(own: readonly number[], other: readonly number[], weightSet: WeightSet): number[] | null {
  const noLead = {coefficients: own.map((value, m) => other[m]! - value), atLeast: 0};
  const found = feasibility(own.length, {...weightSet, halfspaces: [...(weightSet.halfspaces ?? []), noLead]});
  return found.feasible ? found.weights : null;
}

function someWeights(criteria: number, weightSet: WeightSet): number[] {
  const found = feasibility(criteria, weightSet);
  if (!found.feasible) throw new EmptyWeightSet(found.clash);
  return found.weights;
}

/** Whether a unit is among the first so many. */
function among({values, weightSet}: RankingProblem, unit: number, top: number, options: Pacing): StatementAnswer {
  const {method, shares, witnesses} = rankProfile(values, unit, weightSet, options);
  const beyond = witnesses
    .flatMap((weights, k) => (weights && k >= top ? [{weights, share: shares[k]!}] : []))
    .sort((a, b) => b.share - a.share);
  const [admissible, isAmong] = [within(weightSet), attains(values, unit, {top})];
  const denies = (tenths: readonly number[]) => admissible(tenths) && !isAmong(tenths);
  let counterexample: number[] | null = null;
  for (const {weights} of beyond) counterexample ??= nearTenths(weights, denies);
  const share = shares.slice(0, top).reduce((sum, part) => sum + part, 0);
  return {
    holds: beyond.length === 0,
    share: Math.min(1, share),
    method,
    counterexample,
    ties: null,
    level: null
  };
}

/** A step past the boundary; outside the admissible weights only if there are none inside. */
function tenthsNear(
  target: readonly number[],
  {values, weights, weightSet, goal, norm, only}: NearestQuestion
): Tenths | null {
  const held = goal === "dethroning" ? dethroned(values, firstsOf(values, weights)) : attains(values, goal.unit, goal);
  const stays = weights.map((_, m) => only.length > 0 && !only.includes(m));
  const holds = (candidate: readonly number[]): boolean =>
    candidate.every((weight, m) => !stays[m] || Math.abs(weight - weights[m]!) < 1e-9) && held(candidate);
  const admissible = within(weightSet);
  const cost = distanceFrom(weights, norm);
  const reaches = [1, 3, 8, 20];
  const inside = nearTenths(target, (candidate) => admissible(candidate) && holds(candidate), {
    cost,
    reaches
  });
  if (inside) return {weights: inside, inside: true};
  const outside = nearTenths(target, holds, {cost, reaches});
  return outside && {weights: outside, inside: false};
}
