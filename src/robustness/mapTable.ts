import {html} from "htl";
import {saidOf} from "../messages/rowWords.js";
import {formats} from "../messages/format.js";
import type {Options} from "../ui/live.js";
import {scrollTable} from "../ui/scrollTable.js";
import {ketahanan} from "./messages.js";
import {shareText} from "../model/shareText.js";
import type {SliceView} from "./sliceView.js";

/** The areas of the map in numbers; `unit` is the agency whose rank is shown, null for who is first. */
export function mapTable(
  {areas}: Pick<SliceView, "areas">,
  {slice, unit, limited}: {slice: string; unit: string | null; limited: boolean},
  {locale, rowWords}: Options
): HTMLElement {
  const t = saidOf(ketahanan[locale], rowWords, locale).map;
  const f = formats(locale);
  return scrollTable(
    `${t.caption}. ${slice}`,
    html`<tr>
      <th scope="col">${unit === null ? t.key.first : `${t.key.rank}: ${unit}`}</th>
      <th scope="col" class="number">${t.ofSlice}</th>
      ${limited ? html`<th scope="col" class="number">${t.ofRegion}</th>` : ""}
    </tr>`,
    areas.map(
      ({title, share, inRegion}) =>
        html`<tr>
          <th scope="row">${title}</th>
          <td class="number">${shareText(share, f)}</td>
          ${limited ? html`<td class="number">${inRegion === null ? "–" : shareText(inRegion, f)}</td>` : ""}
        </tr>`
    )
  );
}
