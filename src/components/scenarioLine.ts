import {common} from "../messages/common.js";
import {html} from "htl";
import {schemeById} from "../lib/index.js";
import type {Scenario} from "../lib/index.js";
import {formats} from "../messages/format.js";
import type {Options} from "../ui/live.js";

/** Under which rules and weights what stands above was computed. */
export function scenarioLine(
  {scheme: id, weights}: Pick<Scenario, "scheme" | "weights">,
  {locale}: Options
): HTMLElement {
  const t = common[locale];
  const f = formats(locale);
  const scheme = schemeById(id);
  const parts = scheme.dimensions.map((d) => `${d.label[locale]} ${f.weight(weights[d.id])}`);
  return html`<p class="provenance">${t.computedUnder(scheme.title[locale], parts.join(" · "))}</p>`;
}
