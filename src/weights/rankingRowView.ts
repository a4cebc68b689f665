import {html} from "htl";
import {saidOf} from "../messages/rowWords.js";
import {stackedBar} from "../components/stackedBar.js";
import {formats} from "../messages/format.js";
import {terms} from "../messages/terms.js";
import type {DimensionLabel} from "../model/dimensionLabel.js";
import {isRankedRow, shownChange} from "../model/rankingRow.js";
import type {RankingRow} from "../model/rankingRow.js";
import {direction} from "../ui/direction.js";
import {emit, setAttribute, setText} from "../ui/dom.js";
import type {View} from "../ui/dom.js";
import type {Options} from "../ui/live.js";
import {categoryMark} from "./categoryMark.js";
import {rankingMessages} from "../messages/ranking.js";
import {rankBandText} from "./rankBandText.js";
import type {RankingBands} from "./rankBandText.js";
import {rankChange} from "./rankChange.js";
import type {ShownRankingRow} from "./shownRankingRows.js";

export type RankingRowData = ShownRankingRow & {selected: boolean; bands: RankingBands | null};

/** A row of the ranking. Choosing it sends `select` with its id in `detail`; only what has changed is written. */
export function rankingRowView(
  {id}: {id: string},
  {locale, rowWords, dimensions}: Options & {dimensions: readonly DimensionLabel[]}
): View<RankingRowData> {
  const t = saidOf(rankingMessages[locale], rowWords, locale);
  const f = formats(locale);
  const categories = terms[locale].category;
  const rank = html`<span class="rank"></span>`;
  const tie = html`<span class="tie"></span>`;
  const band = bandMark();
  const change = rankChange({locale, rowWords});
  const index = html`<span class="index"></span>`;
  const indexChange = html`<span class="change"></span>`;
  const before = html`<span></span>`;
  const category = categoryMark({locale, rowWords});
  const categoryWas = html`<span class="was"></span>`;
  const bar = stackedBar(dimensions);
  const people = html`<span></span>`;
  const percent = html`<span></span>`;
  const complete = html`<span class="was">${percent}<span class="cell-label"> ${t.coverage}</span></span>`;
  const note = html`<span class="row-note"></span>`;
  const name = html<HTMLButtonElement>`<button type="button" class="agency"></button>`;
  const element = html<HTMLTableRowElement>`<tr role="row">
    <td role="cell" class="cell-rank">${rank}${change.element}${tie}${band.element}</td>
    <th role="rowheader" scope="row" class="cell-agency">${name}${note}</th>
    <td role="cell" class="cell-index"><span class="figures">${index} ${indexChange}</span></td>
    <td role="cell" class="cell-before"><span class="cell-label" aria-hidden="true">${t.before} </span>${before}</td>
    <td role="cell" class="cell-category">${category.element}${categoryWas}</td>
    <td role="cell" class="cell-parts">${bar.element}</td>
    <td role="cell" class="cell-people">
      <span class="cell-label" aria-hidden="true">${t.employees} </span>${people} ${complete}
    </td>
  </tr>`;
  element.addEventListener("click", () => emit(element, "select", id));
  let shown: RankingRow | undefined;

  function update(next: RankingRowData): void {
    const {before: was, after: is, tiedWith} = next;
    const ranked = isRankedRow(next);
    setAttribute(element, "data-selected", next.selected ? "" : null);
    setAttribute(element, "data-unranked", ranked ? null : "");
    setAttribute(name, "aria-pressed", String(next.selected));
    setText(name, next.label);
    setText(note, next.protected ? t.protected : next.n === 0 ? t.empty : next.close ? t.close : "");
    band.update(rankBandText(next, next.bands, locale));
    setText(rank, f.count(is.rank));
    setText(tie, tiedWith.length > 0 ? t.tied : "");
    setAttribute(tie, "title", tiedWith.length > 0 ? t.tiedWith(tiedWith.join(", ")) : null);
    change.update(was.rank, is.rank);
    const gained = shownChange(was.index, is.index);
    setText(index, f.indexTo(is.index, next.decimals));
    setText(indexChange, Number.isFinite(gained) ? f.indexChange(gained) : "");
    setAttribute(indexChange, "data-way", direction(gained));
    category.update(is.category);
    const moved = is.category !== null && was.category !== null && is.category !== was.category;
    setText(categoryWas, moved ? t.wasCategory(categories[was.category!]) : "");
    const parts = dimensions.map(({label}, d) => t.partOfIndex(label[locale], f.index(is.contributions[d])));
    if (Number.isFinite(was.index)) parts.push(t.barBefore(f.index(was.index)));
    bar.update({parts: is.contributions, mark: was.index, label: ranked ? parts.join(", ") : "–"});
    if (was !== shown?.before) showBefore(was);
    if (!shown || !samePeople(next, shown)) showPeople(next);
    shown = next;
  }

  function showBefore({rank, index}: RankingRow["before"]): void {
    const known = Number.isFinite(rank);
    setText(before, known ? `${f.count(rank)} · ${f.index(index)}` : "–");
    setAttribute(before, "title", known ? t.wasAt(f.count(rank), f.index(index)) : null);
  }

  function showPeople(next: RankingRow): void {
    const share = next.complete === null || next.protected ? null : next.complete / next.population;
    setText(people, next.protected ? t.few : f.count(next.n));
    const known = share !== null && Number.isFinite(share);
    setText(percent, known ? f.percent(share) : "");
    setAttribute(complete, "hidden", known ? null : "");
    setAttribute(element.lastElementChild!, "title", known ? t.completeSpoken(f.percent(share)) : t.completeUnknown);
  }

  return {element, update};
}

/** The ranks that other weights would give, as figures for the eye and in words for the ear. */
function bandMark(): {element: HTMLElement; update(text: {short: string; words: string | null}): void} {
  const figures = html`<span aria-hidden="true">–</span>`;
  const spoken = html`<span class="sr-only"></span>`;
  const element = html`<span class="rank-band">${figures}${spoken}</span>`;
  return {
    element,
    update({short, words}) {
      setText(figures, short);
      setText(spoken, words ?? "");
      setAttribute(element, "title", words);
      setAttribute(element, "hidden", words === null ? "" : null);
    }
  };
}

function samePeople(a: RankingRow, b: RankingRow): boolean {
  return a.n === b.n && a.population === b.population && a.complete === b.complete && a.protected === b.protected;
}
