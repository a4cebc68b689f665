import {dimensions as order} from "../lib/index.js";
import type {Dimension, SwapGoal, SwapQuery} from "../lib/index.js";
import type {Agency} from "../model/agency.js";

/** Whether all that a question names is there. */
export function isAskable({unit, goal}: SwapQuery, units: readonly Agency[]): boolean {
  const known = (id: string) => units.some((some) => some.id === id);
  if (!known(unit)) return false;
  if (goal.kind === "overtake") return known(goal.other) && goal.other !== unit;
  return goal.kind === "replace" || goal.rank <= units.length;
}

/** The second against the first. */
export function firstQuery(units: readonly Agency[], locked: readonly Dimension[]): SwapQuery | null {
  if (units.length < 2) return null;
  const [first, second] = [...units].sort((a, b) => a.rank - b.rank);
  return {unit: second!.id, goal: {kind: "overtake", other: first!.id}, norm: "l1", only: unlocked(locked)};
}

export function unlocked(locked: readonly Dimension[]): Dimension[] {
  return order.filter((id) => !locked.includes(id));
}

/** The question of another agency; one to overtake is by choice the next above it. */
export function withUnit(query: SwapQuery, unit: string, units: readonly Agency[]): SwapQuery {
  const {goal} = query;
  const isSelf = goal.kind === "overtake" && goal.other === unit;
  return {...query, unit, goal: isSelf ? {kind: "overtake", other: nextAbove(unit, units)} : goal};
}

/** The question with another kind of goal, as one would first ask for it. */
export function withGoal(query: SwapQuery, kind: SwapGoal["kind"], units: readonly Agency[]): SwapQuery {
  return {...query, goal: goalOf(query, kind, units)};
}

function goalOf({unit, goal}: SwapQuery, kind: SwapGoal["kind"], units: readonly Agency[]): SwapGoal {
  switch (kind) {
    case "overtake":
      return goal.kind === kind && goal.other !== unit ? goal : {kind, other: nextAbove(unit, units)};
    case "rank":
      return {kind, rank: Math.max(1, units.find(({id}) => id === unit)!.rank - 1)};
    case "replace":
      return {kind};
  }
}

/** The agency next above in rank, or the next below for the first. */
function nextAbove(id: string, units: readonly Agency[]): string {
  const sorted = [...units].sort((a, b) => a.rank - b.rank);
  const at = sorted.findIndex((some) => some.id === id);
  return (sorted[at - 1] ?? sorted[at + 1])!.id;
}
