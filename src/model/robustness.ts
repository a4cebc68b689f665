import type {Agency} from "./agency.js";
import {byLabel} from "./byLabel.js";
import {dimensions, isRanked, within} from "../lib/index.js";
import type {Dimension, Standing, Statement, SwapQuery, Unit, Weights, WeightSet} from "../lib/index.js";
import type {
  Answers,
  NearestGoal,
  NearestWithin,
  QuestionOutcome,
  Questions,
  Robustness
} from "../state/robustness/robustness.js";

/** The units that are ranked, and their shares. */
export type Ranked = {units: {id: string; label: string}[]; values: number[][]};

/** What robustness is asked of: the ranked units with their ranks now, their shares, and the weights now. */
export type Field = {units: Agency[]; values: number[][]; weights: number[]};

export function rankedUnits(units: readonly Unit[], label: (id: string) => string): Ranked {
  const all = units.filter(isRanked).map(({id, shares}) => ({id, label: label(id), shares}));
  const ranked = byLabel(all, (unit) => unit.label);
  return {units: ranked.map(({id, label}) => ({id, label})), values: ranked.map(({shares}) => shares)};
}

export function field({units, values}: Ranked, standings: readonly Standing[], weights: Weights): Field {
  const ranks = new Map(standings.map(({id, rank}) => [id, rank]));
  return {
    units: units.map((unit) => ({...unit, rank: ranks.get(unit.id)!})),
    values,
    weights: dimensions.map((d) => weights[d])
  };
}

/** What was asked, and what came of it. */
export type Survey = {dataset: string; asked: Field; weightSet: WeightSet} & QuestionOutcome<Answers["everything"]>;

/** Everything at once; `few` says why there is nothing to ask. */
export async function survey(
  robustness: Pick<Robustness, "ask">,
  question: {dataset: string; asked: Field; weightSet: WeightSet},
  few: string
): Promise<Survey> {
  const {asked, weightSet} = question;
  if (asked.units.length < 2) return {...question, error: few};
  const {values, weights} = asked;
  return {...question, ...(await robustness.ask("everything", {values, weights, weightSet}))};
}

export type Findings = Answers["everything"] & {
  units: Agency[];
  asked: Field;
  weightSet: WeightSet;
  /** Whether the weights of the scenario are accepted. */
  inside: boolean;
};

/** What was found of the dataset looked at, its units called as they are now; null while there is nothing. */
export function foundOf(surveyed: Survey | null, dataset: string, label: (id: string) => string): Findings | null {
  if (!surveyed || surveyed.dataset !== dataset || !("answer" in surveyed)) return null;
  const {asked, weightSet, answer} = surveyed;
  const units = asked.units.map((unit) => ({...unit, label: label(unit.id)}));
  return {...answer, asked, weightSet, units, inside: within(weightSet)(asked.weights)};
}

/**
 * Ranks with each dimension left out in turn; null of one that has all the weight, as its weight cannot go to the others
 * in proportion to nothing.
 */
export function leftOut(
  found: readonly {criterion: number; ranks: number[]}[],
  weights: readonly number[]
): {dimension: Dimension; ranks: number[] | null}[] {
  return found.map(({criterion, ranks}) => ({
    dimension: dimensions[criterion]!,
    ranks: weights[criterion]! > 1 - 1e-9 ? null : ranks
  }));
}

/** What the panel asks, in positions instead of ids; null where an agency is not among the ranked. */
export function nearestQuestion(
  {units, values, weights}: Field,
  weightSet: WeightSet,
  query: SwapQuery | null
): Questions["nearest"] | null {
  if (!query) return null;
  const only = query.only.map((d) => dimensions.indexOf(d));
  const goal = goalOf(query, (id) => units.findIndex((unit) => unit.id === id));
  return goal && {values, weights, weightSet, goal, norm: query.norm, only};
}

function goalOf({unit: id, goal}: SwapQuery, at: (id: string) => number): NearestGoal | null {
  if (goal.kind === "replace") return "dethroning";
  const unit = at(id);
  if (unit < 0) return null;
  if (goal.kind === "rank") return {unit, top: goal.rank};
  const over = at(goal.other);
  return over < 0 || over === unit ? null : {unit, over};
}

/** What is asked of a statement, in positions instead of ids; null where an agency is not among the ranked. */
export function statementQuestion(
  {units, values, weights}: Field,
  weightSet: WeightSet,
  statement: Statement | null
): Questions["statement"] | null {
  if (!statement) return null;
  const at = (id: string) => units.findIndex((unit) => unit.id === id);
  const unit = at(statement.unit);
  const over = statement.kind === "beats" ? at(statement.other) : null;
  if (unit < 0 || over === unit || (over !== null && over < 0)) return null;
  const top = statement.kind === "top" ? statement.k : 1;
  return {values, weights, weightSet, unit, goal: over === null ? {top} : {over}};
}

/** What was asked of a statement, and whether it holds. */
export type JudgedStatement = {
  found: Findings;
  statement: Statement | null;
  verdict: Verdict | {problem: string} | null;
};

/** Whether a statement holds for all admissible weights; null while that is not known, or a problem that says why not. */
export async function verdict(
  robustness: Pick<Robustness, "ask">,
  asked: Field,
  weightSet: WeightSet,
  statement: Statement | null,
  t: {failed(why: string): string; stopped: string}
): Promise<Verdict | {problem: string} | null> {
  const question = statementQuestion(asked, weightSet, statement);
  if (!question) return null;
  const outcome = await robustness.ask("statement", question);
  if ("answer" in outcome) return outcome.answer;
  if ("error" in outcome) return {problem: t.failed(outcome.error)};
  return "stopped" in outcome && outcome.stopped === "cancelled" ? {problem: t.stopped} : null;
}

/** What was asked for, and the smallest change that gives it. */
export type SoughtChange = {
  asked: Field;
  query: SwapQuery | null;
  result: SwapResult | null | "pending" | {problem: string};
};

/** What the panel of the smallest change shows of a question and what came of it. */
export async function nearestResult(
  robustness: Pick<Robustness, "ask">,
  asked: Field,
  weightSet: WeightSet,
  query: SwapQuery | null,
  t: {failed(why: string): string; stopped: string}
): Promise<SoughtChange> {
  const question = nearestQuestion(asked, weightSet, query);
  if (!question) return {asked, query, result: "pending"};
  const outcome = await robustness.ask("nearest", question);
  if ("answer" in outcome) {
    const {answer} = outcome;
    const taker = answer && answer.taker !== null ? asked.units[answer.taker]!.id : null;
    return {asked, query, result: answer && {...answer, taker}};
  }
  if ("error" in outcome) return {asked, query, result: {problem: t.failed(outcome.error)}};
  const cancelled = "stopped" in outcome && outcome.stopped === "cancelled";
  return {asked, query, result: cancelled ? {problem: t.stopped} : "pending"};
}

export type Verdict = {
  holds: boolean;
  /** Accepted weights (shares of 1, in the order of the dimensions) at which it does not hold; null: none can be opened. */
  counterexample: readonly number[] | null;
  /** The share of the accepted weights for which it holds. */
  share: number;
  /** Where it is sampled, "holds" is no proof. */
  method: "exact" | "sampled";
  /** Of one agency and another: whether they are level nowhere, somewhere though the first is never behind, or always. */
  ties?: "never" | "somewhere" | "everywhere" | null;
  /** Weights at which they are level. */
  level?: readonly number[] | null;
};

/** Weights (shares of 1, in the order of the dimensions) that reach the goal; at distance 0 it is reached already. */
export type SwapResult = {
  /** Which of the conditions they keep. */
  within: NearestWithin;
  weights: readonly number[];
  distance: number;
  /** Whether the goal is only drawn level for there, and truly reached a little further on. */
  tied: boolean;
  /** Who comes to be first, where that is the goal. */
  taker?: string | null;
  /** Near them, in tenths of a percent, where the goal truly holds, and whether they are accepted; null if none are. */
  tenths: {weights: readonly number[]; inside: boolean} | null;
  /** The nearest weights in whole percent that reach it too; null if there are none. */
  whole: readonly number[] | null;
};
