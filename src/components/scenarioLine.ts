import {common} from "../messages/common.js";
import {html} from "htl";
import {configure, schemeById} from "../lib/index.js";
import type {Scenario} from "../lib/index.js";
import {formats} from "../messages/format.js";
import {settingsWords} from "../model/settingsWords.js";
import type {Options} from "../ui/live.js";

/** Under which rules and weights what stands above was computed. */
export function scenarioLine(
  {scheme: id, settings, weights}: Pick<Scenario, "scheme" | "settings" | "weights">,
  {locale}: Options
): HTMLElement {
  const t = common[locale];
  const f = formats(locale);
  const scheme = configure(schemeById(id), settings);
  const rules = [scheme.title[locale], settingsWords(scheme, locale)].filter(Boolean).join("; ");
  const parts = scheme.dimensions.map((d) => `${d.label[locale]} ${f.weight(weights[d.id])}`);
  return html`<p class="provenance">${t.computedUnder(rules, parts.join(" · "))}</p>`;
}
