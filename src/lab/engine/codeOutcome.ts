import {formats} from "../../messages/format.js";
import type {Locale} from "../../messages/define.js";
import {megabytes} from "../../files/megabytes.js";
import {outputLimit} from "../sandbox/protocol.js";
import type {SandboxAnswer} from "../sandbox/protocol.js";
import {CellFailure, plainProblem} from "./failure.js";
import {labEngine} from "./messages.js";
import {shownOutput} from "./shownOutput.js";
import type {Parsed} from "./parsed.js";
import type {Output, CellProblem} from "./types.js";

/** `tables`: the columns of the tables that code defines, by name. */
export type CodeOutcome = {output: Output; problem: CellProblem | null; tables: Record<string, string[]>};

type ParsedCode = Extract<Parsed, {body: string}>;

/** What became of code that the sandbox ran; fails as it did. */
export function codeOutcome(answer: SandboxAnswer, parsed: ParsedCode, locale: Locale): CodeOutcome {
  const t = labEngine[locale];
  if ("error" in answer) throw new CellFailure(codeProblem(answer, parsed, t.runtime(answer.error)));
  if ("done" in answer) {
    const shown = shownOutput(answer.done);
    if ("kind" in shown) return {output: shown, problem: null, tables: answer.tables};
    const message = t.tooMuch[shown.what](formats(locale).count(shown.limit));
    return {output: {kind: "nothing"}, problem: plainProblem("too-large", message), tables: answer.tables};
  }
  const {large, limit} = "large" in answer ? answer : {large: 0, limit: outputLimit};
  const message = t.outputTooLarge(megabytes(large, locale), megabytes(limit, locale));
  return {output: {kind: "nothing"}, problem: plainProblem("too-large", message), tables: {}};
}

function codeProblem(
  {line, column}: {line: number | null; column: number | null},
  {kind, indent}: ParsedCode,
  message: string
): CellProblem {
  // The pieces of a Markdown cell are run on lines of their own.
  if (kind === "md" || line === null) return plainProblem("runtime", message);
  const at = column === null ? null : line === 1 ? Math.max(column - indent, 1) : column;
  return {kind: "runtime", message, line, column: at};
}
