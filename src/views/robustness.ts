import type {Agency} from "../components/agency.js";
import type {Statement, Verdict} from "../components/statementPanel.js";
import type {SwapQuery} from "../components/swapPanel.js";
import {dimensions, isRanked, normalizeWeights, roundShares} from "../lib/index.js";
import type {Standing, Unit, Weights, WeightSet} from "../lib/index.js";
import type {Answers, openRobustness, Questions} from "../state/robustness.js";

type Robustness = ReturnType<typeof openRobustness>;

/** What robustness is asked of: the ranked units, their shares, and the weights now. */
export type Field = {units: Agency[]; values: number[][]; weights: number[]};

export function field(
  units: readonly Unit[],
  standings: readonly Standing[],
  weights: Weights,
  label: (id: string) => string
): Field {
  const ranked = units.flatMap((unit, i) => (isRanked(unit) ? [{unit, rank: standings[i]!.rank}] : []));
  return {
    units: ranked.map(({unit, rank}) => ({id: unit.id, label: label(unit.id), rank})),
    values: ranked.map(({unit}) => unit.shares),
    weights: dimensions.map((d) => weights[d])
  };
}

/** Weights as a scenario holds them: in tenths of a percent. */
export function weightsFrom(weights: readonly number[]): Weights {
  const tenths = roundShares(
    weights.map((weight) => Math.max(0, weight)),
    1
  );
  return normalizeWeights(Object.fromEntries(dimensions.map((d, i) => [d, tenths[i]!])) as Weights);
}

/** What the panel asks, in positions instead of ids; null where an agency is not among the ranked. */
export function nearestQuestion(
  {units, values, weights}: Field,
  weightSet: WeightSet,
  query: SwapQuery | null
): Questions["nearest"] | null {
  if (!query) return null;
  const at = (id: string) => units.findIndex((unit) => unit.id === id);
  const unit = at(query.unit);
  const other = query.goal.kind === "salip" ? at(query.goal.other) : null;
  if (unit < 0 || other === unit || (other !== null && other < 0)) return null;
  const goal = query.goal.kind === "salip" ? {over: at(query.goal.other)} : {top: query.goal.rank};
  const only = query.only.map((d) => dimensions.indexOf(d));
  return {values, weights, weightSet, unit, goal, norm: query.norm, only};
}

/** Whether a statement holds for all admissible weights, and if not, weights at which it does not. */
export async function verdict(
  robustness: Robustness,
  {units, values, weights}: Field,
  weightSet: WeightSet,
  {acceptability, attainable}: Answers["everything"],
  statement: Statement | null
): Promise<Verdict | null> {
  if (!statement) return null;
  const i = units.findIndex(({id}) => id === statement.unit);
  if (i < 0) return null;
  const {method} = acceptability;
  if (statement.kind !== "unggul") {
    const k = statement.kind === "pertama" ? 1 : statement.k;
    const {worst, worstWeights} = attainable[i]!;
    const share = acceptability.acceptability[i]!.slice(0, k).reduce((sum, part) => sum + part, 0);
    return {holds: worst <= k, counterexample: worst <= k ? null : worstWeights, share: Math.min(1, share), method};
  }
  const j = units.findIndex(({id}) => id === statement.other);
  if (j < 0 || j === i) return null;
  const share = acceptability.pairwise[i]![j]!;
  if (share >= 1 - 1e-12) return {holds: true, counterexample: null, share: 1, method};
  const question = {values, weights, weightSet, unit: j, goal: {over: i}, norm: "l2" as const, only: []};
  const outcome = await robustness.ask("counterexample", question);
  const found = "answer" in outcome ? outcome.answer : null;
  return {holds: false, counterexample: found?.whole ?? found?.weights ?? null, share, method};
}
