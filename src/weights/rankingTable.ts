import {html} from "htl";
import {saidOf} from "../messages/rowWords.js";
import type {DimensionLabel} from "../model/dimensionLabel.js";
import {isRankedRow} from "../model/rankingRow.js";
import type {RankingRow} from "../model/rankingRow.js";
import {sitemap} from "../site.js";
import {keyed, setAttribute, setText} from "../ui/dom.js";
import {flip} from "../ui/flip.js";
import {live} from "../ui/live.js";
import type {Live, Options, Sends} from "../ui/live.js";
import {rankingMessages} from "../messages/ranking.js";
import type {RankingBands} from "./rankBandText.js";
import {rankingRowView} from "./rankingRowView.js";
import type {RankingRowData} from "./rankingRowView.js";
import {shownRankingRows} from "./shownRankingRows.js";

export type RankingData = {
  rows: readonly RankingRow[];
  /** The agency looked at. */
  selected: string | null;
  /** What the ranking is compared with, in words. */
  baselineName: string;
  /** Why nobody can be ranked, where the page knows. */
  reason?: string | null;
  bands?: RankingBands | null;
};

/**
 * The ranking as a table whose rows glide to their new places. Choosing an agency sends `select` with its id in
 * `detail`.
 */
export function rankingTable(
  data: RankingData,
  {locale, rowWords, dimensions}: Options & {dimensions: readonly DimensionLabel[]}
): Sends<{select: string}> & Live<RankingData> {
  const t = saidOf(rankingMessages[locale], rowWords, locale);
  const captionText = html`<span></span>`;
  const bandWords = html`<span></span>`;
  const path = sitemap
    .find(({id}) => id === "ketahanan")!
    .path[locale].split("/")
    .at(-1)!;
  const bandNote = html`<p class="hint band-note">${bandWords} <a href=${`./${path}`} data-carry>${t.bandLink}</a></p>`;
  const people = html`<th scope="col" role="columnheader" class="cell-people"></th>`;
  const body = html`<tbody role="rowgroup"></tbody>`;
  const nothing = html`<p class="hint" role="status">${t.nothing}</p>`;
  const legend = html`<span class="legend"
    >${dimensions.map(
      ({id, label}) =>
        html`<span class="legend-item" style=${{"--dim": `var(--dim-${id})`}}
          ><span class="swatch" aria-hidden="true"></span>${label[locale]}</span
        >`
    )}<span class="legend-item"><span class="legend-tick" aria-hidden="true"></span>${t.tick}</span></span
  >`;
  const root = html`<div class="panel ranking">
    ${nothing}
    <table class="ranking-table" role="table">
      <caption>
        ${captionText}${legend}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" class="cell-rank">${t.rank}</th>
          <th scope="col" role="columnheader" class="cell-agency">${t.agency}</th>
          <th scope="col" role="columnheader" class="cell-index">${t.index}</th>
          <th scope="col" role="columnheader" class="cell-before">${t.before}</th>
          <th scope="col" role="columnheader" class="cell-category">${t.category}</th>
          <th scope="col" role="columnheader" class="cell-parts">${t.contributions}</th>
          ${people}
        </tr>
      </thead>
      ${body}
    </table>
    ${bandNote}
  </div>`;
  const {watch, around} = flip(body);
  const show = keyed<RankingRowData>(
    body,
    ({id}) => id,
    (first) => {
      const view = rankingRowView(first, {locale, rowWords, dimensions});
      watch(view.element);
      return view;
    }
  );
  let order: string[] = [];

  function update({rows, selected, baselineName, reason, bands = null}: RankingData): void {
    setText(captionText, t.caption(baselineName));
    setText(bandWords, bands?.problem ?? (bands?.of ? t.bandNote(bands.words) : t.bandNoteUnknown));
    const shown = shownRankingRows(rows).map((row): RankingRowData => ({...row, selected: row.id === selected, bands}));
    const known = shown.some(({complete}) => complete !== null);
    setText(people, known ? `${t.employees}, ${t.coverage}` : t.employees);
    const ids = shown.map(({id}) => id);
    if (order.length === 0 || ids.join() === order.join()) show(shown);
    else around(() => show(shown));
    order = ids;
    setAttribute(nothing, "hidden", shown.some(isRankedRow) ? "" : null);
    setText(nothing, reason ?? t.nothing);
  }

  update(data);
  return live<RankingData, HTMLElement>(root, update);
}
