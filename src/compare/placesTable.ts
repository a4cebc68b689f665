import {html} from "htl";
import {saidOf} from "../messages/rowWords.js";
import type {Category} from "../lib/index.js";
import {bandingkan} from "./messages.js";
import {formats} from "../messages/format.js";
import {terms} from "../messages/terms.js";
import {columnHead} from "./columnHead.js";
import type {ScenarioColumn} from "./columnHead.js";
import {emit} from "../ui/dom.js";
import {live} from "../ui/live.js";
import type {Live, Options, Sends} from "../ui/live.js";
import {shownChange} from "../model/rankingRow.js";
import {scrollTable} from "../ui/scrollTable.js";
import {direction} from "../ui/direction.js";

/** Where an agency stands in a scenario, or why it does not. */
export type PlaceIn =
  | {rank: number; index: number; category: Category; tied: boolean}
  | {reason: "absent" | "protected" | "empty" | "loading" | "unavailable"};

export type PlaceRow = {id: string; label: string; places: readonly PlaceIn[]};
export type PlacesData = {columns: readonly ScenarioColumn[]; rows: readonly PlaceRow[]; selected: string | null};

/**
 * Rank, index and category of each agency in every scenario. Choosing an agency sends `select` with its id in `detail`.
 */
export function placesTable(data: PlacesData, {locale, rowWords}: Options): Sends<{select: string}> & Live<PlacesData> {
  const t = saidOf(bandingkan[locale], rowWords, locale).places;
  const f = formats(locale);
  const root = html`<section class="compare-part places"></section>`;
  const buttons = new Map<string, HTMLButtonElement>();

  function cell(place: PlaceIn, first: PlaceIn | null): HTMLElement {
    if ("reason" in place) return html`<td class="place-none">${t[place.reason]}</td>`;
    const gained = first && "rank" in first ? first.rank - place.rank : null;
    const change = first && "rank" in first ? shownChange(first.index, place.index) : null;
    const went = gained === null ? null : direction(gained);
    const by = f.count(Math.abs(gained ?? 0));
    const words = went === "up" ? t.up(by) : went === "down" ? t.down(by) : t.same;
    const arrow = {up: `▲${by}`, down: `▼${by}`, same: "="};
    return html`<td data-way=${went}>
      <span class="place-rank" aria-label=${t.rank(f.count(place.rank))}>${f.count(place.rank)}</span
      >${place.tied ? html` <small>${t.tied}</small>` : null}
      ${went ? html` <small class="place-move" title=${words}><span aria-hidden="true">${arrow[went]}</span><span class="sr-only">${words}</span></small>` : null}
      <span class="place-index"
        >${f.index(place.index)} ${change === null ? null : html`<small>${f.indexChange(change)}</small>`}</span
      >
      <small class="place-category">${terms[locale].category[place.category]}</small>
    </td>`;
  }

  function update({columns, rows, selected}: PlacesData): void {
    const active = document.activeElement;
    const held = [...buttons].find(([, button]) => button === active)?.[0];
    buttons.clear();
    const head = html`<tr>
      <th scope="col">${saidOf(bandingkan[locale], rowWords, locale).agency}</th>
      ${columns.map(columnHead)}
    </tr>`;
    const body = rows.map(({id, label, places}) => {
      const button = html<HTMLButtonElement>`<button
        type="button"
        class="agency"
        aria-pressed=${String(id === selected)}
        title=${t.choose(label)}
        ${{onclick: () => emit(root, "select", id)}}
      >
        ${label}
      </button>`;
      buttons.set(id, button);
      return html`<tr data-selected=${id === selected ? "" : null}>
        <th scope="row">${button}</th>
        ${places.map((place, k) => cell(place, k === 0 ? null : places[0]!))}
      </tr>`;
    });
    root.replaceChildren(
      html`<h3>${t.title}</h3>`,
      scrollTable(t.caption, head, body, {className: "compare-table places-table"})
    );
    if (held !== undefined) buttons.get(held)?.focus();
  }

  update(data);
  return live<PlacesData, HTMLElement>(root, update);
}
