import type {Statement, SwapGoal, SwapNorm, SwapQuery} from "../../lib/index.js";
import {dimensions} from "../../lib/index.js";
import {kindOf, storedWords} from "./storedWords.js";

/** Agencies as a link writes and reads them. */
export type AgencyTexts = {write(id: string): string; read(text: string): string | null};

const norms: readonly SwapNorm[] = ["l1", "l2", "linf"];
const most = 1_000_000;

/** `besar:klhk:3`, `unggul:klhk:prov-jatim`, `pertama:klhk`. */
export function statementText(statement: Statement, {write}: AgencyTexts): string {
  const {kind, unit} = statement;
  const more = kind === "top" ? [String(statement.k)] : kind === "beats" ? [write(statement.other)] : [];
  return [storedWords.statement[kind], write(unit), ...more].join(":");
}

export function readStatement(text: string, {read}: AgencyTexts): Statement | null {
  const [word, name = "", more, ...rest] = text.split(":");
  const unit = read(name);
  if (unit === null || rest.length > 0) return null;
  const kind = kindOf(storedWords.statement, word);
  if (kind === "first") return more === undefined ? {kind, unit} : null;
  if (kind === "top") {
    const k = wholeOf(more);
    return k === null ? null : {kind, unit, k};
  }
  const other = read(more ?? "");
  return kind === "beats" && other !== null && other !== unit ? {kind, unit, other} : null;
}

/** `salip:klhk:prov-jatim:l1:kompetensi.kinerja`, `peringkat:klhk:3:l2:…`, `ganti:klhk::l1:…`. */
export function questionText({unit, goal, norm, only}: SwapQuery, {write}: AgencyTexts): string {
  const target = goal.kind === "overtake" ? write(goal.other) : goal.kind === "rank" ? String(goal.rank) : "";
  return [storedWords.goal[goal.kind], write(unit), target, norm, only.join(".")].join(":");
}

export function readQuestion(text: string, agencies: AgencyTexts): SwapQuery | null {
  const [word, name = "", target = "", by, movable = "", ...rest] = text.split(":");
  const unit = agencies.read(name);
  const norm = norms.find((some) => some === by);
  const goal = goalOf(word, target, unit, agencies);
  const named = movable.split(".");
  const only = dimensions.filter((d) => named.includes(d));
  const isWhole = only.length >= 2 && only.length === named.length;
  return unit !== null && norm && goal && isWhole && rest.length === 0 ? {unit, goal, norm, only} : null;
}

function goalOf(word: string | undefined, target: string, unit: string | null, {read}: AgencyTexts): SwapGoal | null {
  const kind = kindOf(storedWords.goal, word);
  if (kind === "replace") return target === "" ? {kind} : null;
  if (kind === "rank") {
    const rank = wholeOf(target);
    return rank === null ? null : {kind, rank};
  }
  const other = read(target);
  return kind === "overtake" && other !== null && other !== unit ? {kind, other} : null;
}

function wholeOf(text: string | undefined): number | null {
  const number = /^[1-9]\d*$/.test(text ?? "") ? Number(text) : NaN;
  return number <= most ? number : null;
}
