import {weightMoves} from "../components/weightMoves.js";
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
  /** Null: it is proved that no accepted weights reach the goal. A problem says why there is no answer. */
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
  const t = ketahanan[options.locale].swap;
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
    whole: wholeText(result.whole, query, weights, options),
    tryExact: result.tenths?.weights ?? null,
    tryWhole: result.whole,
    isImpossible
  };
}

function isFound(result: SwapSubject["result"]): result is SwapResult {
  return result !== null && result !== "pending" && !("problem" in result);
}

const isMove = ({distance}: SwapResult) => distance > 1e-12;

function leadText({units, query, result}: SwapSubject, options: Labelling): string {
  const {swap: t, none, computing} = ketahanan[options.locale];
  const name = dimensionName(options.dimensions, options.locale);
  if (!query) return none;
  if (query.only.length < 2) return t.onlyTwo;
  if (result === "pending") return computing;
  if (result !== null && "problem" in result) return result.problem;
  if (result === null) {
    const among = query.only.length < order.length ? ` ${t.impossibleOnly(query.only.map(name).join(", "))}` : "";
    return impossibleText(query, units, options) + among;
  }
  return isMove(result) ? `${foundText(query, units, result.taker, options)}:` : alreadyText(query, units, options);
}

function foundText(
  {unit, goal}: SwapQuery,
  units: readonly Agency[],
  taker: string | null | undefined,
  {locale}: Options
): string {
  const t = ketahanan[locale].swap;
  const label = labelIn(units);
  if (goal.kind === "replace") return t.replaces(label(taker ?? ""), firstsText(units, {locale}));
  return goal.kind === "overtake"
    ? t.overtakes(label(unit), label(goal.other))
    : t.reaches(label(unit), formats(locale).count(goal.rank));
}

function impossibleText({unit, goal}: SwapQuery, units: readonly Agency[], {locale}: Options): string {
  const t = ketahanan[locale].swap;
  const label = labelIn(units);
  if (goal.kind === "replace") return t.impossibleReplace(firstsText(units, {locale}));
  return goal.kind === "overtake"
    ? t.impossible(label(unit), label(goal.other))
    : t.impossibleRank(label(unit), formats(locale).count(goal.rank));
}

/** Where nothing need move. Another than the first is never first already. */
function alreadyText({unit, goal}: SwapQuery, units: readonly Agency[], {locale}: Options): string {
  const t = ketahanan[locale].swap;
  const label = labelIn(units);
  if (goal.kind === "rank") return t.alreadyRank(label(unit), formats(locale).count(goal.rank));
  if (goal.kind === "replace") return "";
  const rank = (id: string) => units.find((some) => some.id === id)?.rank;
  return (rank(unit) === rank(goal.other) ? t.level : t.already)(label(unit), label(goal.other));
}

function firstsText(units: readonly Agency[], {locale}: Options): string {
  return formats(locale).list(units.filter(({rank}) => rank === 1).map(({label}) => label));
}

function labelIn(units: readonly Agency[]): (id: string) => string {
  return (id) => units.find((some) => some.id === id)?.label ?? id;
}

/** Percentage points. */
function pointsText(distance: number, {locale}: Options): string {
  const f = formats(locale);
  if (100 * distance < 0.01) return ketahanan[locale].swap.tiny;
  return isWeightStep(distance) ? f.weight(distance) : f.index(100 * distance);
}

function tenthsText(tenths: SwapResult["tenths"], {locale, dimensions}: Labelling): string {
  const t = ketahanan[locale].swap;
  if (!tenths) return t.noTenths;
  const name = dimensionName(dimensions, locale);
  const list = order.map((id, i) => `${name(id)} ${formats(locale).weight(tenths.weights[i]!)}`).join(" · ");
  return tenths.inside ? t.tenths(list) : t.tenthsOutside(list);
}

function wholeText(
  whole: SwapResult["whole"],
  {only}: SwapQuery,
  weights: Weights,
  {locale, dimensions}: Labelling
): string {
  const t = ketahanan[locale].swap;
  const f = formats(locale);
  const name = dimensionName(dimensions, locale);
  if (whole) return t.whole(order.map((id, i) => `${name(id)} ${f.count(100 * whole[i]!)}`).join(" · "));
  const isWhole = (share: number) => Math.abs(100 * share - Math.round(100 * share)) < 1e-6;
  const held = order.filter((id) => !only.includes(id) && !isWhole(weights[id]));
  return held.length > 0 ? t.wholeHeld(f.list(held.map(name))) : t.noWhole;
}
