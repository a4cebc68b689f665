import type {Statement, SwapGoal, SwapNorm, SwapQuery} from "../../lib/index.js";
import {dimensions} from "../../lib/index.js";

/** Agencies as a link writes and reads them. */
export type AgencyTexts = {write(id: string): string; read(text: string): string | null};

const norms: readonly SwapNorm[] = ["l1", "l2", "linf"];
const most = 1_000_000;

/** `besar:klhk:3`, `unggul:klhk:prov-jatim`, `pertama:klhk`. */
export function statementText(statement: Statement, {write}: AgencyTexts): string {
  const {kind, unit} = statement;
  const more = kind === "besar" ? [String(statement.k)] : kind === "unggul" ? [write(statement.other)] : [];
  return [kind, write(unit), ...more].join(":");
}

export function readStatement(text: string, {read}: AgencyTexts): Statement | null {
  const [kind, name = "", more, ...rest] = text.split(":");
  const unit = read(name);
  if (unit === null || rest.length > 0) return null;
  if (kind === "pertama") return more === undefined ? {kind, unit} : null;
  if (kind === "besar") {
    const k = wholeOf(more);
    return k === null ? null : {kind, unit, k};
  }
  const other = read(more ?? "");
  return kind === "unggul" && other !== null && other !== unit ? {kind, unit, other} : null;
}

/** `salip:klhk:prov-jatim:l1:kompetensi.kinerja`, `peringkat:klhk:3:l2:…`, `ganti:klhk::l1:…`. */
export function questionText({unit, goal, norm, only}: SwapQuery, {write}: AgencyTexts): string {
  const target = goal.kind === "salip" ? write(goal.other) : goal.kind === "peringkat" ? String(goal.rank) : "";
  return [goal.kind, write(unit), target, norm, only.join(".")].join(":");
}

export function readQuestion(text: string, agencies: AgencyTexts): SwapQuery | null {
  const [kind, name = "", target = "", by, movable = "", ...rest] = text.split(":");
  const unit = agencies.read(name);
  const norm = norms.find((some) => some === by);
  const goal = goalOf(kind, target, unit, agencies);
  const named = movable.split(".");
  const only = dimensions.filter((d) => named.includes(d));
  const isWhole = only.length >= 2 && only.length === named.length;
  return unit !== null && norm && goal && isWhole && rest.length === 0 ? {unit, goal, norm, only} : null;
}

function goalOf(kind: string | undefined, target: string, unit: string | null, {read}: AgencyTexts): SwapGoal | null {
  if (kind === "ganti") return target === "" ? {kind} : null;
  if (kind === "peringkat") {
    const rank = wholeOf(target);
    return rank === null ? null : {kind, rank};
  }
  const other = read(target);
  return kind === "salip" && other !== null && other !== unit ? {kind, other} : null;
}

function wholeOf(text: string | undefined): number | null {
  const number = /^[1-9]\d*$/.test(text ?? "") ? Number(text) : NaN;
  return number <= most ? number : null;
}
