import {bandingkan} from "./messages.js";
import {html} from "htl";
import {hrefOf} from "../site.js";
import {schemes} from "../lib/index.js";
import {emptyDraft, openKitDraft} from "../kit/content/draft.js";
import {encodeLink} from "../state/scenario/link.js";
import type {Page} from "../state/page.js";
import type {SavedScenarios} from "../state/scenario/scenarios.js";
import {comparedCases} from "../kit/content/compared.js";
import {usualCompared} from "../model/evaluation.js";

/** Takes what is compared along to the kit, in its order. */
export function toKit(
  {store, entries, locale}: Pick<Page, "store" | "entries" | "locale">,
  saved: Pick<SavedScenarios, "list">
): HTMLElement {
  const go = () => {
    const scenario = {...store.value, compared: store.value.compared ?? usualCompared};
    openKitDraft(emptyDraft).set({cases: comparedCases(scenario, saved.list())});
    const path = hrefOf("bahan", locale);
    location.assign(`${path}#${encodeLink(scenario, {schemes, datasets: entries})}`);
  };
  return html<HTMLElement>`<button type="button" class="button" ${{onclick: go}}>${bandingkan[locale].toKit}</button>`;
}
