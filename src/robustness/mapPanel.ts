import {html} from "htl";
import {saidOf} from "../messages/rowWords.js";
import type {Options} from "../ui/live.js";
import {ketahanan} from "./messages.js";

/** The parts of the map laid out, and the places for its words, its note and its table. */
export function mapPanel(
  {
    controls,
    picture,
    legend,
    helpId
  }: {
    controls: {element: Element; blocked: Element};
    picture: {element: Element};
    legend: {elements: readonly Element[]};
    helpId: string;
  },
  {locale, rowWords}: Options
) {
  const {map: t, table: tableTitle} = saidOf(ketahanan[locale], rowWords, locale);
  const summary = html`<p class="map-words"></p>`;
  const note = html`<p class="hint"></p>`;
  const table = html`<div></div>`;
  const twin = html<HTMLDetailsElement>`<details class="disclosure">
    <summary>${tableTitle}</summary>
    ${table}
  </details>`;
  const body = html`<div class="pending-body">
    ${controls.element}${controls.blocked}
    <div class="map-columns">
      <div class="map-frame">${picture.element}</div>
      <div class="map-side">
        ${legend.elements}
        <p class="hint map-help" id=${helpId}>${t.help}</p>
        ${note}
      </div>
    </div>
    ${summary}${twin}
  </div>`;
  const root = html`<section class="panel ternary" aria-label=${t.title}>
    <p class="hint">${t.meaning}</p>
    ${body}
  </section>`;
  return {root, body, summary, note, twin, table};
}
