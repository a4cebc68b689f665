import {html} from "htl";
import {saidOf} from "../messages/rowWords.js";
import type {Options} from "../ui/live.js";
import {formats} from "../messages/format.js";
import {hundredths} from "../model/rankingRow.js";
import {direction} from "../ui/direction.js";
import {scrollTable} from "../ui/scrollTable.js";
import {bandingkan} from "./messages.js";
import {splitCauses, splitTotals} from "./splitLayout.js";
import type {SplitMeasure} from "./splitLayout.js";

/** What each dimension brings to a change, by cause, adding up both ways. */
export function splitTable(measure: SplitMeasure, name: string, {locale, rowWords}: Options): HTMLElement {
  const {split: t} = saidOf(bandingkan[locale], rowWords, locale);
  const f = formats(locale);
  const totals = splitTotals(measure);
  const cell = (value: number) => html`<td data-way=${direction(value)}>${f.indexChange(value)}</td>`;
  const head = html`<tr>
    <th scope="col">${t.dimension}</th>
    ${splitCauses.map((cause) => html`<th scope="col">${t[cause]}</th>`)}
    <th scope="col">${t.sum}</th>
  </tr>`;
  const rows = measure.rows.map(
    (row) =>
      html`<tr>
        <th scope="row">${row.label}</th>
        ${splitCauses.map((cause) => cell(row[cause]))} ${cell(hundredths(row.weights + row.rules + row.population))}
      </tr>`
  );
  const total = html`<tr class="split-total">
    <th scope="row">${t.sum}</th>
    ${splitCauses.map((cause) => cell(totals[cause]))} ${cell(totals.sum)}
  </tr>`;
  return scrollTable(t.caption(name), head, [...rows, total], {className: "compare-table split-table"});
}
