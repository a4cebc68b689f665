import {html} from "htl";
import {nameDialog} from "../../components/nameDialog.js";
import {nameText} from "../../components/saveScenario.js";
import {trouble} from "../../components/scenarioProblems.js";
import {csvMessages} from "../../messages/ranking.js";
import {savingMessages} from "../../messages/saving.js";
import {clean} from "../../model/clean.js";
import {entryFor} from "../../model/evaluation.js";
import {comparedText} from "../../state/scenario/comparedText.js";
import type {SavedScenario} from "../../state/scenario/savedScenario.js";
import {ask} from "../../ui/dialog.js";
import {asCompared} from "../comparable.js";
import {dataTitle} from "../comparison.js";
import {bandingkan} from "../messages.js";
import type {PanelActions} from "./panelActions.js";
import {comparedNow, withKept} from "./context.js";
import type {ActionContext} from "./context.js";

/** What one does with a scenario that is kept. */
export function keptActions(context: ActionContext): Pick<PanelActions, "open" | "edit" | "duplicate" | "remove"> {
  const {page, saved} = context;
  const {store, entries, locale} = page;
  const {dialog, said: t} = savingMessages[locale];

  /** Keeps what is compared the same when a name changes. */
  function follow(before: SavedScenario, after: SavedScenario): void {
    const key = comparedText(asCompared(before));
    const compared = comparedNow(context);
    if (!compared.some((one) => comparedText(one) === key)) return;
    store.set({compared: compared.map((one) => (comparedText(one) === key ? asCompared(after) : one))});
  }

  return {
    open: (id) =>
      withKept(context, id, async (kept) => {
        const {scenario, name} = kept;
        const {entry: here, madeFor} = entryFor(scenario, entries, store.value.dataset);
        if (madeFor !== null && !(await asksWhetherToOpen(kept, {madeFor, here}, context))) return null;
        const {instansi} = scenario;
        store.set({
          ...scenario,
          dataset: here.id,
          fingerprint: here.fingerprint,
          instansi: instansi !== null && here.instansi.includes(instansi) ? instansi : null,
          // Names once masked stay masked.
          blind: store.value.blind || scenario.blind,
          distribution: scenario.distribution,
          compared: store.value.compared
        });
        return {text: t.opened(clean(name))};
      }),
    edit: (id) =>
      withKept(context, id, async (kept) => {
        const words = await nameDialog(kept, {locale, title: dialog.editTitle});
        if (!words) return null;
        const {scenario: after, problem} = await saved.rename(kept, words);
        if (after) follow(kept, after);
        return after && !problem
          ? {text: nameText(words.name, after.name, t.changed, locale)}
          : trouble(problem, saved, locale);
      }),
    duplicate: (id) =>
      withKept(context, id, async (kept) => {
        const {scenario: copy, problem} = await saved.duplicate(id, dialog.copyOf(kept.name));
        return copy && !problem ? {text: t.saved(clean(copy.name))} : trouble(problem, saved, locale);
      }),
    async remove(id) {
      const {scenario: removed, problem} = await saved.remove(id);
      if (!removed) return trouble(problem, saved, locale);
      const undo = async () => {
        const {scenario: back, problem} = await saved.restore(removed);
        return back && !problem
          ? {text: nameText(removed.name, back.name, t.restored, locale)}
          : trouble(problem, saved, locale);
      };
      return {text: t.removed(clean(removed.name)), stays: true, offers: [{label: t.undo, act: undo}]};
    }
  };
}

/** Asks whether a scenario made for other data is to be opened over those that are here. */
async function asksWhetherToOpen(
  {name, title, tool}: SavedScenario,
  {madeFor, here}: {madeFor: string; here: Parameters<typeof dataTitle>[0]},
  {page: {store, locale}}: ActionContext
): Promise<boolean> {
  const {other: t} = bandingkan[locale];
  const {blind} = store.value;
  const content = html`<div>
    <p>${t.made(clean(name), blind ? csvMessages[locale].masked : clean(title[locale]), madeFor, tool)}</p>
    <p>${t.meaning(dataTitle(here, locale, blind), here.fingerprint.slice(0, 12))}</p>
  </div>`;
  const pressed = await ask(t.title, content, [
    {label: t.anyway, value: "open", primary: true},
    {label: savingMessages[locale].dialog.cancel, value: ""}
  ]);
  return pressed === "open";
}
