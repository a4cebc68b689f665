import {dimensions as order} from "../lib/index.js";
import {saidOf} from "../messages/rowWords.js";
import type {Statement} from "../lib/index.js";
import {formats} from "../messages/format.js";
import type {Agency} from "../model/agency.js";
import {dimensionName} from "../model/dimensionName.js";
import type {Labelling} from "../model/dimensionName.js";
import type {Verdict} from "../model/robustness.js";
import type {Options} from "../ui/live.js";
import {ketahanan} from "./messages.js";
import {isAll, isNone, shareText} from "../model/shareText.js";

/** What is put to the test, and what came of it. */
export type StatementSubject = {
  units: readonly Agency[];
  /** Null: the leader in the top three. */
  statement: Statement | null;
  /** The accepted weights as the end of a sentence, as `describeAdmissible` gives it. */
  admissible: string;
  /** Null while it is computed; a problem says why there is none. */
  verdict: Verdict | {problem: string} | null;
};

/** A verdict in words; `state` is null while it is not known. */
export type VerdictText = {
  sentence: string;
  state: "proved" | "open" | "disproved" | null;
  mark: string;
  judged: string;
  why: string;
  example: string;
  /** Weights at which it does not hold; "pending" while they are sought, and null where none can be opened. */
  counterexample: readonly number[] | "pending" | null;
};

export function verdictText(
  {units, statement, admissible, verdict}: StatementSubject,
  options: Labelling
): VerdictText {
  const {statement: t, none} = saidOf(ketahanan[options.locale], options.rowWords, options.locale);
  const problem = verdict && "problem" in verdict ? verdict.problem : null;
  const found = verdict && "problem" in verdict ? null : verdict;
  const state = found === null ? null : !found.holds ? "disproved" : found.method === "sampled" ? "open" : "proved";
  const weights = state === "disproved" ? found!.counterexample : null;
  return {
    sentence: statement ? t.whole(claimText(statement, units, options), admissible) : none,
    state,
    mark: state === null ? "" : {proved: "✓", open: "≈", disproved: "✗"}[state],
    judged: state === null ? "" : {proved: t.proved, open: t.unproved, disproved: t.disproved}[state],
    why: problem ?? (statement ? whyText(found, options) : ""),
    example: found ? exampleText(found, options) : "",
    counterexample: verdict === null && statement ? "pending" : weights
  };
}

function claimText(statement: Statement, units: readonly Agency[], {locale, rowWords}: Options): string {
  const {statement: t} = saidOf(ketahanan[locale], rowWords, locale);
  const label = (id: string) => units.find((some) => some.id === id)?.label ?? id;
  switch (statement.kind) {
    case "top":
      return t.top(label(statement.unit), formats(locale).count(statement.k));
    case "beats":
      return t.beats(label(statement.unit), label(statement.other));
    case "first":
      return t.first(label(statement.unit));
  }
}

function whyText(found: Verdict | null, {locale, rowWords}: Options): string {
  const {statement: t, computing} = saidOf(ketahanan[locale], rowWords, locale);
  if (!found) return computing;
  const sampled = found.method === "sampled";
  if (found.ties === "everywhere") return t.alwaysLevel;
  if (found.holds) return sampled ? t.unprovedWhy : t.provedWhy;
  if (isAll(found.share)) return t.disprovedEdge;
  if (isNone(found.share)) return sampled ? t.disprovedNoSample : t.disprovedNever;
  return (sampled ? t.disprovedAbout : t.disprovedWhy)(shareText(found.share, formats(locale)));
}

/** Weights at which it does not hold, or at which two are level that otherwise never are. */
function exampleText({holds, counterexample, ties, level}: Verdict, {locale, rowWords, dimensions}: Labelling): string {
  const {statement: t} = saidOf(ketahanan[locale], rowWords, locale);
  const name = dimensionName(dimensions, locale);
  const f = formats(locale);
  const list = (weights: readonly number[]) => order.map((id, i) => `${name(id)} ${f.weight(weights[i]!)}`).join(" · ");
  if (!holds) return counterexample ? t.example(list(counterexample)) : t.noExample;
  if (ties !== "somewhere") return "";
  return level ? t.level(list(level)) : t.levelSomewhere;
}
