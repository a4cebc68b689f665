import {nameText} from "../../components/saveScenario.js";
import {trouble} from "../../components/scenarioProblems.js";
import type {Scenario} from "../../lib/index.js";
import {formats} from "../../messages/format.js";
import {savingMessages} from "../../messages/saving.js";
import {entryFor} from "../../model/evaluation.js";
import {comparedText} from "../../state/scenario/comparedText.js";
import {mostCompared} from "../../state/scenario/limits.js";
import {comparable} from "../comparable.js";
import {bandingkan} from "../messages.js";
import type {PanelActions} from "./panelActions.js";
import {comparedNow} from "./context.js";
import type {ActionContext} from "./context.js";

/** What is compared, and keeping what a link has brought. */
export function compareActions(context: ActionContext): Pick<PanelActions, "toggle" | "keep"> {
  const {page, saved, unticked} = context;
  const {store, entries, locale} = page;
  return {
    toggle(key) {
      const compared = comparedNow(context);
      const one = compared.find((one) => comparedText(one) === key);
      if (one) {
        if (!comparable(saved.list()).some((one) => comparedText(one) === key)) unticked.set(key, one);
        store.set({compared: compared.filter((one) => comparedText(one) !== key)});
        return null;
      }
      if (compared.length >= mostCompared)
        return {warning: true, text: bandingkan[locale].panel.full(formats(locale).count(mostCompared))};
      const added = [...comparable(saved.list()), ...unticked.values()].find((one) => comparedText(one) === key);
      if (added) store.set({compared: [...compared, added]});
      return null;
    },
    async keep(key) {
      const one = [...comparedNow(context), ...unticked.values()].find((compared) => comparedText(compared) === key);
      if (!one || "preset" in one) return null;
      const {specification, name} = one;
      const {entry: here, madeFor} = entryFor(specification, entries, store.value.dataset);
      const fingerprint = specification.fingerprint?.length === 64 ? specification.fingerprint : null;
      const {scenario: kept, problem} = await saved.add({
        name,
        note: "",
        scenario: {
          ...withoutOwn(store.value),
          ...specification,
          fingerprint: madeFor === null ? here.fingerprint : fingerprint
        },
        title: madeFor === null ? here.title : {id: specification.dataset, en: specification.dataset}
      });
      if (!kept || problem) return trouble(problem, saved, locale);
      return {text: nameText(name, kept.name, savingMessages[locale].said.saved, locale)};
    }
  };
}

/** What a scenario says beside what a ranking depends on, without what belongs to the one at hand alone. */
function withoutOwn(scenario: Scenario): Scenario {
  return {...scenario, baseline: null, distribution: undefined, locked: [], instansi: null, blind: false};
}
