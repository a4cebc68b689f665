import {html} from "htl";
import {saidOf} from "../messages/rowWords.js";
import {formats} from "../messages/format.js";
import {pictured} from "../model/agency.js";
import type {Options} from "../ui/live.js";
import {scrollTable} from "../ui/scrollTable.js";
import type {AcceptabilityRow} from "./acceptabilityRows.js";
import {ketahanan} from "./messages.js";
import {shareText} from "../model/shareText.js";

/** All numbers of the picture, with their standard errors where they are sampled. */
export function acceptabilityTable(rows: readonly AcceptabilityRow[], {locale, rowWords}: Options): HTMLElement {
  const {acceptability: t, agency} = saidOf(ketahanan[locale], rowWords, locale);
  const f = formats(locale);
  const cell = (share: number, error: number | undefined) =>
    html`<td class="number">
      ${shareText(share, f)}${error === undefined ? "" : html`<small>± ${f.percent(error)}</small>`}
    </td>`;
  const ranks = rows[0]?.shares.slice(0, pictured) ?? [];
  return scrollTable(
    rows[0]?.errors ? t.captionError : t.caption,
    html`<tr>
      <th scope="col">${agency}</th>
      <th scope="col" class="number">${t.expected}</th>
      ${ranks.map((_, k) => html`<th scope="col" class="number">${f.count(k + 1)}</th>`)}
    </tr>`,
    rows.map(
      ({unit, shares, expected, errors}) =>
        html`<tr>
          <th scope="row">${unit.label}</th>
          <td class="number">${f.index(expected)}</td>
          ${shares.slice(0, pictured).map((share, k) => cell(share, errors?.[k]))}
        </tr>`
    )
  );
}
