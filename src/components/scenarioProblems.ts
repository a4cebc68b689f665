import {savingMessages} from "../messages/saving.js";
import {version} from "../lib/index.js";
import type {Locale} from "../messages/define.js";
import {formats} from "../messages/format.js";
import {clean} from "../model/clean.js";
import {today} from "../model/today.js";
import {writeScenarioFile} from "../state/scenario/scenarioFile.js";
import type {SavedProblem} from "../state/scenario/savedProblem.js";
import type {SavedScenarios} from "../state/scenario/scenarios.js";
import {save as download} from "../ui/downloadButton.js";
import type {Offer, Feedback} from "../ui/statusLine.js";

export function problemText(problem: SavedProblem, locale: Locale): string {
  const {problem: t} = savingMessages[locale];
  switch (problem.code) {
    case "unreadable":
      return t.unreadable(formats(locale).count(problem.count));
    case "changed":
    case "gone":
      return t[problem.code](clean(problem.name));
    default:
      return t[problem.code];
  }
}

/** What is in the way, and what one may do so that nothing is lost. */
export function trouble(problem: SavedProblem | null, shelf: SavedScenarios, locale: Locale): Feedback {
  if (!problem) return null;
  const {said: t} = savingMessages[locale];
  const said = {warning: true, text: problemText(problem, locale)};
  if (problem.code === "unreadable") return {...said, offers: unreadableOffers(shelf, locale)};
  if (problem.code !== "full" && problem.code !== "refused") return said;
  const again = async () => {
    const {kept, problem} = await shelf.retry();
    return problem ? trouble(problem, shelf, locale) : {text: t.kept(formats(locale).count(kept))};
  };
  return {
    ...said,
    offers: [
      {label: t.retry, act: again},
      {label: t.export, act: async () => exportAll(shelf, locale)}
    ]
  };
}

/** What cannot be read may be taken along as it is, and deleted. */
export function unreadableOffers(shelf: SavedScenarios, locale: Locale): Offer[] {
  const {unreadable, said: t} = savingMessages[locale];
  const count = () => formats(locale).count(shelf.unreadable().length);
  const name = `timbang-${unreadable}-${today()}.json`;
  const discard: Offer = {
    label: t.discard,
    act: async () => {
      const n = count();
      const problem = await shelf.discard();
      return problem ? trouble(problem, shelf, locale) : {text: t.discarded(n)};
    }
  };
  const take: Offer = {
    label: t.exportRaw,
    act: async () => {
      download(name, new Blob([`${JSON.stringify(shelf.unreadable(), null, 2)}\n`], {type: "application/json"}));
      return {text: t.exported(count(), name), offers: [discard]};
    }
  };
  return [take, discard];
}

/** Every kept scenario as one file. */
export function exportAll(shelf: SavedScenarios, locale: Locale): Feedback {
  const {file, said: t} = savingMessages[locale];
  const all = shelf.list();
  if (all.length === 0) return {warning: true, text: t.noExport};
  const name = `timbang-${file}-${today()}.json`;
  download(name, new Blob([writeScenarioFile(all, version)], {type: "application/json"}));
  return {text: t.exported(formats(locale).count(all.length), name)};
}
