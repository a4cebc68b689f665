import {html} from "htl";
import {saidOf} from "../messages/rowWords.js";
import {formats} from "../messages/format.js";
import {pictured} from "../model/agency.js";
import {keyed, setAttribute, setText} from "../ui/dom.js";
import {live} from "../ui/live.js";
import type {Live, Options} from "../ui/live.js";
import {acceptabilityMethod, acceptabilityNote, acceptabilityRows, acceptabilitySummary} from "./acceptabilityRows.js";
import type {AcceptabilityFigures, AcceptabilityRow} from "./acceptabilityRows.js";
import {acceptabilityTable} from "./acceptabilityTable.js";
import {heatRow} from "./heatRow.js";
import {ketahanan} from "./messages.js";
import {pending} from "./pending.js";

export type AcceptabilityData = AcceptabilityFigures | null;

/** How often each agency holds each rank over the accepted weights: a picture, and a table with all numbers. */
export function acceptabilityChart(data: AcceptabilityData, {locale, rowWords}: Options): Live<AcceptabilityData> {
  const t = saidOf(ketahanan[locale], rowWords, locale);
  const f = formats(locale);
  const heads = html`<div class="heat-row heat-heads"></div>`;
  const lines = html`<div></div>`;
  const picture = html`<div class="heat" role="img">${heads}${lines}</div>`;
  const note = html`<p class="hint"></p>`;
  const method = html`<p class="hint"></p>`;
  const table = html`<div></div>`;
  const twin = html<HTMLDetailsElement>`<details class="disclosure">
    <summary>${t.table}</summary>
    ${table}
  </details>`;
  const body = html`<div class="pending-body">
    ${picture}
    <p class="legend hint" aria-hidden="true">
      <span class="legend-item"><span class="heat-key"></span>${t.acceptability.outlined}</span>
      <span class="legend-item"><span class="heat-ramp"></span>${t.acceptability.darker}</span>
    </p>
    ${note}${method}${twin}
  </div>`;
  const root = html`<section class="panel acceptability">
    <h3>${t.acceptability.title}</h3>
    <p class="hint">${t.acceptability.meaning}</p>
    ${body}
  </section>`;
  const showHeads = keyed<number>(heads, String, (rank) => ({
    element: html`<span class=${rank === 0 ? "heat-name" : "heat-head"}>${rank === 0 ? "" : f.count(rank)}</span>`,
    update() {}
  }));
  const showRows = keyed<AcceptabilityRow>(
    lines,
    ({unit}) => unit.id,
    () => heatRow({locale, rowWords})
  );
  let rows: AcceptabilityRow[] | null = null;
  twin.addEventListener("toggle", showTable);

  function showTable(): void {
    if (twin.open && rows) table.replaceChildren(acceptabilityTable(rows, {locale, rowWords}));
  }

  function show(next: AcceptabilityFigures): void {
    rows = acceptabilityRows(next);
    const ranks = Math.min(next.units.length, pictured);
    picture.style.setProperty("--ranks", String(ranks));
    setAttribute(picture, "data-many", ranks > 16 ? "" : null);
    showHeads(Array.from({length: ranks + 1}, (_, k) => k));
    showRows(rows);
    setAttribute(picture, "aria-label", acceptabilitySummary(rows, {locale, rowWords}));
    setText(note, acceptabilityNote(next, {locale, rowWords}));
    setText(method, acceptabilityMethod(next, {locale, rowWords}));
    showTable();
  }

  const update = pending(root, body, show, {locale, rowWords});
  update(data);
  return live<AcceptabilityData, HTMLElement>(root, update);
}
