import {html} from "htl";
import {saidOf} from "../messages/rowWords.js";
import {bandingkan} from "./messages.js";
import {columnHead} from "./columnHead.js";
import type {ScenarioColumn} from "./columnHead.js";
import {live} from "../ui/live.js";
import type {Live, Options} from "../ui/live.js";
import {scrollTable} from "../ui/scrollTable.js";

export type DifferencesData = {
  columns: readonly ScenarioColumn[];
  rows: readonly {label: string; values: readonly string[]}[];
};

/** The settings in which scenarios differ, and only these; what differs from the first is marked. */
export function differencesTable(data: DifferencesData, {locale, rowWords}: Options): Live<DifferencesData> {
  const t = saidOf(bandingkan[locale], rowWords, locale).differences;
  const root = html`<section class="compare-part differences"></section>`;

  function update({columns, rows}: DifferencesData): void {
    const head = html`<tr>
      <th scope="col">${t.setting}</th>
      ${columns.map(columnHead)}
    </tr>`;
    const body = rows.map(
      ({label, values}) =>
        html`<tr>
          <th scope="row">${label}</th>
          ${values.map((value) => html`<td data-other=${value === values[0] ? null : ""}>${value}</td>`)}
        </tr>`
    );
    root.replaceChildren(
      html`<h3>${t.title}</h3>`,
      rows.length > 0 ? "" : html`<p>${t.none}</p>`,
      scrollTable(t.caption, head, body, {className: "compare-table"})
    );
  }

  update(data);
  return live<DifferencesData, HTMLElement>(root, update);
}
