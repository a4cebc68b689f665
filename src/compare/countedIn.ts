import type {Filter} from "../lib/index.js";
import type {Locale} from "../messages/define.js";
import {countedOf, countedWords} from "../model/counted.js";
import type {Counted} from "../model/counted.js";
import {countedGroups} from "../model/countedGroups.js";
import type {CountedGroup} from "../model/countedGroups.js";
import type {Evaluation} from "../model/evaluation.js";
import {bandingkan} from "./messages.js";

type Weighed = Pick<Evaluation, "entry" | "units" | "scheme" | "specification" | "waits">;

/** Who is counted in a scenario. */
export function countedIn(
  {entry, units, scheme, specification, waits}: Weighed,
  blind: boolean,
  locale: Locale
): Counted {
  return {
    ...countedOf(entry, {units, scheme, filter: specification.filter, blind, known: !waits}),
    pending: waits === "loading" ? bandingkan[locale].counting : null
  };
}

/** The same for all scenarios. */
export function countedHere(
  evaluated: readonly Evaluation[],
  {filter, blind, locale}: {filter: Filter | null; blind: boolean; locale: Locale}
): CountedGroup[] {
  const scenarios = evaluated.map((one) => ({name: one.short, counted: countedIn(one, blind, locale)}));
  return countedGroups(scenarios, {filter, locale});
}

/** In sentences. */
export const countedLines = (evaluated: readonly Evaluation[], blind: boolean, locale: Locale): string[] =>
  countedHere(evaluated, {filter: null, blind, locale}).map(({counted, of}) => {
    const words = countedWords(counted, locale).join(" ");
    return of === null ? words : `${of}: ${words}`;
  });
