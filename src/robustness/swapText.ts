import {weightMoves} from "../components/weightMoves.js";
import {saidOf} from "../messages/rowWords.js";
import type {WeightMove} from "../components/weightMoves.js";
import {dimensions as order, isWeightStep} from "../lib/index.js";
import type {Dimension, SwapQuery, Weights} from "../lib/index.js";
import {formats} from "../messages/format.js";
import type {Agency} from "../model/agency.js";
import {dimensionName} from "../model/dimensionName.js";
import type {Labelling} from "../model/dimensionName.js";
import type {SwapResult} from "../model/robustness.js";
import type {Options} from "../ui/live.js";
import {ketahanan} from "./messages.js";

/** What is asked for, and what came of it. */
export type SwapSubject = {
  units: readonly Agency[];
  /** Null: how the second overtakes the first. */
  query: SwapQuery | null;
  weights: Weights;
  /** Dimensions that may move only if people say so here. */
  locked: readonly Dimension[];
  /** The accepted weights as the end of a sentence, as `describeAdmissible` gives it. */
  admissible: string;
  /** Null: it is proved that no weights at all reach the goal. A problem says why there is no answer. */
  result: SwapResult | null | "pending" | {problem: string};
};

/** The answer in words; weights to try are "pending" while they are sought, and null where there are none. */
export type SwapAnswer = {
  lead: string;
  moves: readonly WeightMove[];
  distance: string;
  tie: string;
  tenths: string;
  whole: string;
  tryExact: readonly number[] | "pending" | null;
  tryWhole: readonly number[] | "pending" | null;
  isImpossible: boolean;
};

export function swapAnswer(subject: SwapSubject, options: Labelling): SwapAnswer {
  const t = saidOf(ketahanan[options.locale], options.rowWords, options.locale).swap;
  const {query, weights, result} = subject;
  const silent = {moves: [], distance: "", tie: "", tenths: "", whole: "", tryExact: null, tryWhole: null};
  const isAsked = query !== null && query.only.length > 1;
  const isImpossible = isAsked && result === null;
  const lead = leadText(subject, options);
  if (!isAsked || !isFound(result) || !isMove(result)) {
    const sought = isAsked && result === "pending" ? "pending" : null;
    return {...silent, lead, isImpossible, tryExact: sought, tryWhole: sought};
  }
  return {
    lead,
    moves: weightMoves(weights, result.weights, options),
    distance: t.distance[query.norm](pointsText(result.distance, options)),
    tie: result.tied ? (query.goal.kind === "rank" ? t.tieRank : t.tie) : "",
    tenths: tenthsText(result.tenths, options),
    whole: wholeText(result, query, weights, options),
    tryExact: result.tenths?.weights ?? null,
    tryWhole: result.whole,
    isImpossible
  };
}

function isFound(result: SwapSubject["result"]): result is SwapResult {
  return result !== null && result !== "pending" && !("problem" in result);
}

const isMove = ({distance}: SwapResult) => distance > 1e-12;

function leadText(subject: SwapSubject, options: Labelling): string {
  const {units, query, result} = subject;
  const {swap: t, none, computing} = saidOf(ketahanan[options.locale], options.rowWords, options.locale);
  if (!query) return none;
  if (query.only.length < 2) return t.onlyTwo;
  if (result === "pending") return computing;
  if (result !== null && "problem" in result) return result.problem;
  if (result === null) return impossibleText(query, units, options);
  return [provedText(subject, result, options), reachText(subject, result, options)].filter(Boolean).join(" ");
}

/** What is proved of weights nearer than those found, or that fewer conditions would be needed; nothing where all are kept. */
function provedText({query, admissible}: SwapSubject, {within}: SwapResult, options: Labelling): string {
  const t = saidOf(ketahanan[options.locale], options.rowWords, options.locale).swap;
  if (within === "all") return "";
  const only = movableText(query!, options);
  switch (within) {
    case "movable":
      return t.notAccepted(admissible, only);
    case "admissible":
      return t.notMoving(only!);
    case "none":
      return t.notEither(admissible, only!);
  }
}

/** The dimensions that may move, in words; null where all may. */
function movableText({only}: SwapQuery, {locale, dimensions}: Labelling): string | null {
  return only.length < order.length ? formats(locale).list(only.map(dimensionName(dimensions, locale))) : null;
}

/** What the weights found do, and among which they are the nearest. */
function reachText({units, query, ...subject}: SwapSubject, result: SwapResult, options: Labelling): string {
  const t = saidOf(ketahanan[options.locale], options.rowWords, options.locale).swap;
  const {within, taker} = result;
  if (!isMove(result)) {
    const now = alreadyText(query!, units, options);
    if (within === "all") return now;
    return t.nearest[within](isAlready(query!, units) ? t.here(nowText(query!, units, options)) : now);
  }
  const found = `${foundText(query!, units, taker, options)}:`;
  if (within !== "all") return t.nearest[within](found);
  return isAlready(query!, units) ? t.returns(nowText(query!, units, options), subject.admissible) : found;
}

/** Whether it is so at the weights of the scenario, which then are not accepted if anything has to move. */
function isAlready({unit, goal}: SwapQuery, units: readonly Agency[]): boolean {
  const rank = (id: string) => units.find((some) => some.id === id)?.rank ?? Infinity;
  if (goal.kind === "replace") return false;
  return goal.kind === "overtake" ? rank(unit) < rank(goal.other) : rank(unit) <= goal.rank;
}

function foundText(
  {unit, goal}: SwapQuery,
  units: readonly Agency[],
  taker: string | null | undefined,
  {locale, rowWords}: Options
): string {
  const t = saidOf(ketahanan[locale], rowWords, locale).swap;
  const label = labelIn(units);
  if (goal.kind === "replace") return t.replaces(label(taker ?? ""), firstsText(units, {locale, rowWords}));
  return goal.kind === "overtake"
    ? t.overtakes(label(unit), label(goal.other))
    : t.reaches(label(unit), formats(locale).count(goal.rank));
}

function impossibleText({unit, goal}: SwapQuery, units: readonly Agency[], {locale, rowWords}: Options): string {
  const t = saidOf(ketahanan[locale], rowWords, locale).swap;
  const label = labelIn(units);
  if (goal.kind === "replace") return t.impossibleReplace(firstsText(units, {locale, rowWords}));
  return goal.kind === "overtake"
    ? t.impossible(label(unit), label(goal.other))
    : t.impossibleRank(label(unit), formats(locale).count(goal.rank));
}

/** Where nothing need move. */
function alreadyText(query: SwapQuery, units: readonly Agency[], {locale, rowWords}: Options): string {
  const t = saidOf(ketahanan[locale], rowWords, locale).swap;
  const {unit, goal} = query;
  const label = labelIn(units);
  if (goal.kind === "overtake" && !isAlready(query, units)) return t.level(label(unit), label(goal.other));
  return t.already(nowText(query, units, {locale, rowWords}));
}

/** What is so now. Another than the first is never first already. */
function nowText({unit, goal}: SwapQuery, units: readonly Agency[], {locale, rowWords}: Options): string {
  const t = saidOf(ketahanan[locale], rowWords, locale).swap;
  const label = labelIn(units);
  if (goal.kind === "rank") return t.nowRank(label(unit), formats(locale).count(goal.rank));
  return goal.kind === "replace" ? "" : t.nowAbove(label(unit), label(goal.other));
}

function firstsText(units: readonly Agency[], {locale}: Options): string {
  return formats(locale).list(units.filter(({rank}) => rank === 1).map(({label}) => label));
}

function labelIn(units: readonly Agency[]): (id: string) => string {
  return (id) => units.find((some) => some.id === id)?.label ?? id;
}

/** Percentage points. */
function pointsText(distance: number, {locale, rowWords}: Options): string {
  const f = formats(locale);
  if (100 * distance < 0.01) return saidOf(ketahanan[locale], rowWords, locale).swap.tiny;
  return isWeightStep(distance) ? f.weight(distance) : f.index(100 * distance);
}

function tenthsText(tenths: SwapResult["tenths"], {locale, rowWords, dimensions}: Labelling): string {
  const t = saidOf(ketahanan[locale], rowWords, locale).swap;
  if (!tenths) return t.noTenths;
  const name = dimensionName(dimensions, locale);
  const list = order.map((id, i) => `${name(id)} ${formats(locale).weight(tenths.weights[i]!)}`).join(" · ");
  return tenths.inside ? t.tenths(list) : t.tenthsOutside(list);
}

function wholeText({whole, within}: SwapResult, query: SwapQuery, weights: Weights, options: Labelling): string {
  const t = saidOf(ketahanan[options.locale], options.rowWords, options.locale).swap;
  const f = formats(options.locale);
  const name = dimensionName(options.dimensions, options.locale);
  const where = t.among(
    within === "all" || within === "admissible",
    within === "all" || within === "movable" ? movableText(query, options) : null
  );
  if (whole) return t.whole(order.map((id, i) => `${name(id)} ${f.count(100 * whole[i]!)}`).join(" · "), where);
  const isWhole = (share: number) => Math.abs(100 * share - Math.round(100 * share)) < 1e-6;
  const stay = within === "all" || within === "movable" ? order.filter((id) => !query.only.includes(id)) : [];
  const held = stay.filter((id) => !isWhole(weights[id]));
  return held.length > 0 ? t.wholeHeld(f.list(held.map(name))) : t.noWhole(where);
}
