import {html} from "htl";
import type {Confidence} from "../lib/index.js";
import {terms} from "../messages/terms.js";
import type {Options} from "../ui/live.js";

/** How well a fact is known, in words. */
export function confidenceBadge(confidence: Confidence, {locale}: Options): HTMLElement {
  const {short, long} = terms[locale].confidence[confidence];
  return html`<span class="confidence" data-confidence=${confidence} title=${long}>${short}</span>`;
}

/** What each badge means. */
export function confidenceLegend({locale}: Options): HTMLElement {
  const entries = Object.entries(terms[locale].confidence) as [Confidence, {long: string}][];
  return html`<dl class="confidence-legend">
    ${entries.map(
      ([confidence, {long}]) =>
        html`<div>
          <dt>${confidenceBadge(confidence, {locale})}</dt>
          <dd>${long}</dd>
        </div>`
    )}
  </dl>`;
}
