import type {Statement} from "../lib/index.js";
import type {Agency} from "../model/agency.js";

/** Whether all that a statement names is there. */
export function isTestable(statement: Statement, units: readonly Agency[]): boolean {
  const known = (id: string) => units.some((some) => some.id === id);
  if (units.length < 2 || !known(statement.unit)) return false;
  if (statement.kind === "top") return statement.k >= 1 && statement.k < units.length;
  return statement.kind === "first" || (known(statement.other) && statement.other !== statement.unit);
}

/** The leader is in the top three. */
export function firstStatement(units: readonly Agency[]): Statement | null {
  if (units.length < 2) return null;
  const leader = units.reduce((best, unit) => (unit.rank < best.rank ? unit : best));
  return {kind: "top", unit: leader.id, k: Math.min(3, units.length - 1)};
}

/** The statement in another form, or of another agency, keeping what it can of the old one. */
export function statementOf(kind: Statement["kind"], old: Statement, units: readonly Agency[]): Statement {
  const {unit} = old;
  switch (kind) {
    case "top":
      return {kind, unit, k: old.kind === "top" ? old.k : Math.min(3, units.length - 1)};
    case "beats": {
      if (old.kind === "beats" && old.other !== unit) return {kind, unit, other: old.other};
      const sorted = [...units].sort((a, b) => a.rank - b.rank);
      const at = sorted.findIndex(({id}) => id === unit);
      return {kind, unit, other: (sorted[at + 1] ?? sorted[at - 1])!.id};
    }
    case "first":
      return {kind, unit};
  }
}
