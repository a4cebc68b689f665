import {rankingMessages} from "../messages/ranking.js";
import {html} from "htl";
import type {Category, RankBand} from "../lib/index.js";
import {formats} from "../messages/format.js";
import {terms} from "../messages/terms.js";
import {emit, keyed, setAttribute, setText} from "../ui/dom.js";
import type {View} from "../ui/dom.js";
import {sitemap} from "../site.js";
import {flip} from "../ui/flip.js";
import {live} from "../ui/live.js";
import type {Live, Options, Sends} from "../ui/live.js";
import {byRank, isRankedRow, shownChange} from "../model/rankingRow.js";
import type {RankingRow} from "../model/rankingRow.js";
import {stackedBar} from "../components/stackedBar.js";
import {direction} from "../ui/direction.js";
import type {DimensionLabel} from "../model/dimensionLabel.js";

export type RankingData = {
  rows: readonly RankingRow[];
  /** The agency looked at. */
  selected: string | null;
  /** What the ranking is compared with, in words. */
  baselineName: string;
  /** Why nobody can be ranked, where the page knows. */
  reason?: string | null;
  /** The ranks that other weights would give, and which weights in words; null while it is not known. */
  bands?: {words: string; of: ReadonlyMap<string, RankBand> | null; problem: string | null} | null;
};

/** A row with the rows that share its rank, and with as many decimals as tell its index from its neighbours'. */
type Shown = RankingRow & {tiedWith: string[]; decimals: 2 | 3 | 4; close: boolean};

const levels: Category[] = ["sangat-rendah", "rendah", "sedang", "tinggi", "sangat-tinggi"];

/**
 * The ranking as a table whose rows glide to their new places. Choosing an agency sends `select` with its id in
 * `detail`.
 */
export function rankingTable(
  data: RankingData,
  {locale, dimensions}: Options & {dimensions: readonly DimensionLabel[]}
): Sends<{select: string}> & Live<RankingData> {
  const t = rankingMessages[locale];
  const f = formats(locale);
  const categories = terms[locale].category;
  const captionText = html`<span></span>`;
  const bandWords = html`<span></span>`;
  const path = sitemap
    .find(({id}) => id === "ketahanan")!
    .path[locale].split("/")
    .at(-1)!;
  const bandNote = html`<p class="hint band-note">${bandWords} <a href=${`./${path}`} data-carry>${t.bandLink}</a></p>`;
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
    ${nothing}${bandNote}
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
          <th scope="col" role="columnheader" class="cell-people">${t.employees}, ${t.coverage}</th>
        </tr>
      </thead>
      ${body}
    </table>
  </div>`;
  const show = keyed<Shown>(body, ({id}) => id, row);
  const gliding = flip(body);
  let order: string[] = [];

  function row(first: Shown): View<Shown> {
    const rank = html`<span class="rank"></span>`;
    const tie = html`<span class="tie"></span>`;
    const bandShort = html`<span aria-hidden="true">–</span>`;
    const bandSpoken = html`<span class="sr-only"></span>`;
    const band = html`<span class="rank-band">${bandShort}${bandSpoken}</span>`;
    const rankChange = change();
    const index = html`<span class="index"></span>`;
    const indexChange = html`<span class="change"></span>`;
    const before = html`<span></span>`;
    const category = categoryMark();
    const categoryWas = html`<span class="was"></span>`;
    const bar = stackedBar(dimensions);
    const people = html`<span></span>`;
    const percent = html`<span></span>`;
    const complete = html`<span class="was">${percent}<span class="cell-label"> ${t.coverage}</span></span>`;
    const note = html`<span class="row-note"></span>`;
    const name = html<HTMLButtonElement>`<button type="button" class="agency"></button>`;
    const element = html<HTMLTableRowElement>`<tr role="row">
      <td role="cell" class="cell-rank">${rank}${rankChange.element}${tie}${band}</td>
      <th role="rowheader" scope="row" class="cell-agency">${name}${note}</th>
      <td role="cell" class="cell-index"><span class="figures">${index} ${indexChange}</span></td>
      <td role="cell" class="cell-before"><span class="cell-label" aria-hidden="true">${t.before} </span>${before}</td>
      <td role="cell" class="cell-category">${category.element}${categoryWas}</td>
      <td role="cell" class="cell-parts">${bar.element}</td>
      <td role="cell" class="cell-people">
        <span class="cell-label" aria-hidden="true">${t.employees} </span>${people} ${complete}
      </td>
    </tr>`;
    element.addEventListener("click", () => emit(element, "select", first.id));
    gliding.watch(element);
    let shown: RankingRow | undefined;
    return {
      element,
      update(next) {
        const {before: was, after: is} = next;
        const ranked = isRankedRow(next);
        setAttribute(element, "data-selected", next.id === data.selected ? "" : null);
        setAttribute(element, "data-unranked", ranked ? null : "");
        setAttribute(name, "aria-pressed", String(next.id === data.selected));
        setText(name, next.label);
        setText(note, next.protected ? t.protected : next.n === 0 ? t.empty : next.close ? t.close : "");
        showBand(next, ranked);
        setText(rank, f.count(is.rank));
        setText(tie, next.tiedWith.length > 0 ? t.tied : "");
        setAttribute(tie, "title", next.tiedWith.length > 0 ? t.tiedWith(next.tiedWith.join(", ")) : null);
        rankChange.update(was.rank, is.rank);
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
    };

    function showBand({id, after: {rank}, tiedWith}: Shown, ranked: boolean): void {
      const {bands} = data;
      const known = ranked ? bands?.of?.get(id) : undefined;
      const [best, worst] = [f.count(known?.best), f.count(known?.worst)];
      const tied = known && rank < known.best && tiedWith.length > 0 ? `; ${t.bandTied(f.count(rank))}` : "";
      const words = known ? t.bandSpoken(best, worst, bands!.words) + tied : (bands?.problem ?? t.bandUnknown);
      setText(bandShort, known ? t.band(best, worst) : "–");
      setText(bandSpoken, ranked ? words : "");
      setAttribute(band, "title", ranked ? words : null);
      setAttribute(band, "hidden", ranked ? null : "");
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
  }

  function change(): {element: HTMLElement; update(was: number, is: number): void} {
    const sign = html`<span aria-hidden="true"></span>`;
    const words = html`<span class="sr-only"></span>`;
    const element = html`<span class="change">${sign}${words}</span>`;
    return {
      element,
      update(was, is) {
        const by = was - is;
        const size = f.count(Math.abs(by));
        setAttribute(element, "data-way", direction(by));
        setText(sign, by > 0 ? `▲${size}` : by < 0 ? `▼${size}` : by === 0 ? "=" : "");
        setText(words, by > 0 ? t.up(size) : by < 0 ? t.down(size) : by === 0 ? t.same : onlyOnce(was, is));
      }
    };
  }

  function onlyOnce(was: number, is: number): string {
    if (Number.isFinite(is)) return t.newlyRanked;
    return Number.isFinite(was) ? t.noLongerRanked : "";
  }

  function categoryMark(): {element: HTMLElement; update(category: Category | null): void} {
    const steps = html`<span class="steps" aria-hidden="true">${levels.map(() => html`<i></i>`)}</span>`;
    const words = html`<span></span>`;
    const element = html`<span class="category">${steps}${words}</span>`;
    return {
      element,
      update(category) {
        setAttribute(steps, "data-level", category === null ? null : levels.indexOf(category) + 1);
        setText(words, category === null ? "–" : categories[category]);
      }
    };
  }

  function update(next: RankingData): void {
    data = next;
    setText(captionText, t.caption(next.baselineName));
    const {bands} = next;
    setText(bandWords, bands?.problem ?? (bands?.of ? t.bandNote(bands.words) : t.bandNoteUnknown));
    const rows = told(withTies(byRank(next.rows)));
    const ids = rows.map(({id}) => id);
    if (order.length === 0 || ids.join() === order.join()) show(rows);
    else gliding.around(() => show(rows));
    order = ids;
    setAttribute(nothing, "hidden", rows.some(isRankedRow) ? "" : null);
    setText(nothing, data.reason ?? t.nothing);
  }

  update(data);
  return live<RankingData, HTMLElement>(root, update);
}

/** Neighbours of different rank are shown to as many decimals as tell their indexes apart, up to four. */
function told(rows: readonly Omit<Shown, "decimals" | "close">[]): Shown[] {
  const shown: Shown[] = rows.map((row) => ({...row, decimals: 2, close: false}));
  for (const [k, next] of shown.slice(1).entries()) {
    const before = shown[k]!;
    if (!isRankedRow(next) || before.after.rank === next.after.rank) continue;
    const same = (digits: number) =>
      Math.round(before.after.index * 10 ** digits) === Math.round(next.after.index * 10 ** digits);
    const decimals = !same(2) ? 2 : !same(3) ? 3 : 4;
    for (const row of [before, next]) {
      if (row.decimals < decimals) row.decimals = decimals;
      row.close ||= same(2) && same(3) && same(4);
    }
  }
  return shown;
}

function withTies(rows: readonly RankingRow[]): Omit<Shown, "decimals" | "close">[] {
  return rows.map((row) => ({
    ...row,
    tiedWith: rows.filter((other) => other !== row && other.after.rank === row.after.rank).map(({label}) => label)
  }));
}

function samePeople(a: RankingRow, b: RankingRow): boolean {
  return a.n === b.n && a.population === b.population && a.complete === b.complete && a.protected === b.protected;
}
