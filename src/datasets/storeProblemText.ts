import type {Locale} from "../messages/define.js";
import type {StoreProblem} from "../state/data/uploads.js";
import {data} from "./messages.js";

/** Why a table cannot be kept, or what was kept cannot be read. */
export function storeProblemText(problem: StoreProblem, locale: Locale): string {
  const t = data[locale].import.store;
  return problem.code === "corrupt" ? t.corrupt(problem.kept, problem.reason) : t[problem.code];
}
