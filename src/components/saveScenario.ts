import {savingMessages} from "../messages/saving.js";
import type {Locale} from "../messages/define.js";
import {clean} from "../model/clean.js";
import {weightsWords} from "../model/weightsWords.js";
import type {Page} from "../state/page.js";
import {longestName} from "../state/scenario/limits.js";
import type {SavedScenarios} from "../state/scenario/scenarios.js";
import {tidy} from "../state/scenario/tidy.js";
import type {Feedback} from "../ui/statusLine.js";
import {nameDialog} from "./nameDialog.js";
import {trouble} from "./scenarioProblems.js";

/** Keeps the present scenario, under a name one is asked for. */
export async function saveScenario({store, entry, locale}: SavingPlace, shelf: SavedScenarios): Promise<Feedback> {
  const t = savingMessages[locale];
  const scenario = store.value;
  const suggestion = {name: t.dialog.suggestion(weightsWords(scenario.weights, locale)), note: ""};
  const words = await nameDialog(suggestion, {locale, title: t.dialog.saveTitle, hint: t.dialog.saveHint});
  if (!words) return null;
  const {scenario: kept, problem} = await shelf.add({...words, scenario, title: entry(scenario.dataset).title});
  return kept && !problem
    ? {text: nameText(words.name, kept.name, t.said.saved, locale)}
    : trouble(problem, shelf, locale);
}

/** What came of it, and what it is called where the name one asked for was in use. */
export function nameText(asked: string, name: string, said: (name: string) => string, locale: Locale): string {
  const {said: t} = savingMessages[locale];
  const given = tidy(asked, longestName);
  return given === name ? said(clean(name)) : `${t.inUse(clean(given))} ${said(clean(name))}`;
}

export type SavingPlace = Pick<Page, "store" | "entries" | "entry" | "locale">;
