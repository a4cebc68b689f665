import {html} from "htl";
import {live} from "../ui/live.js";
import type {Live} from "../ui/live.js";

export type KeyFigure = {figure: string; text: string};
export type KeyFiguresData = {lead: string; figures: readonly KeyFigure[]; note: string | null};

/** The answer of a page in a few figures, each with what it counts. */
export function keyFigures(data: KeyFiguresData, {title}: {title: string}): Live<KeyFiguresData> {
  const lead = html`<p class="hint"></p>`;
  const list = html`<ul class="key-figures"></ul>`;
  const note = html`<p class="hint"></p>`;
  const root = html`<section class="panel">
    <h3>${title}</h3>
    ${lead}${list}${note}
  </section>`;

  function update(next: KeyFiguresData): void {
    lead.textContent = next.lead;
    list.replaceChildren(
      ...next.figures.map(({figure, text}) => html`<li><strong>${figure}</strong> <span>${text}</span></li>`)
    );
    note.textContent = next.note ?? "";
  }

  update(data);
  return live<KeyFiguresData, HTMLElement>(root, update);
}
