import {html} from "htl";
import {saidOf} from "../messages/rowWords.js";
import {formats} from "../messages/format.js";
import {keyed, setAttribute, setText} from "../ui/dom.js";
import type {View} from "../ui/dom.js";
import type {Options} from "../ui/live.js";
import {ketahanan} from "./messages.js";
import type {RankedName, RankingItem} from "./rankingItems.js";
import {shareText} from "../model/shareText.js";

/** So many agencies are named; the rest are counted. */
const named = 15;

/** One ranking of the list; `open` hears of weights in its middle. */
export function rankingItemView(
  first: RankingItem,
  open: (weights: number[]) => void,
  {locale, rowWords}: Options
): View<RankingItem> {
  const {cells: t, ...common} = saidOf(ketahanan[locale], rowWords, locale);
  const f = formats(locale);
  let shown = first;
  const place = html`<span class="cells-place"></span>`;
  const share = html`<span class="cells-share"></span>`;
  const bar = html`<span class="cells-bar" aria-hidden="true"></span>`;
  const note = html`<span class="cells-note"></span>`;
  const names = html`<span class="cells-names"></span>`;
  const button = html<HTMLButtonElement>`<button type="button" class="plain-button">${common.open}</button>`;
  button.addEventListener("click", () => shown.cell.weights && open([...shown.cell.weights]));
  const element = html`<li>
    <div class="cells-head">${place}${bar}${share}${note}${button}</div>
    ${names}
  </li>`;
  const showNames = keyed<RankedName>(
    names,
    ({id}) => id,
    () => nameView({locale, rowWords})
  );
  return {
    element,
    update(next) {
      shown = next;
      const {cell} = next;
      setAttribute(element, "data-current", next.isCurrent ? "" : null);
      setText(place, f.count(next.place));
      const error = cell.standardError ?? null;
      const amount = shareText(cell.share, f);
      setText(share, error === null ? amount : t.error(amount, f.percent(error)));
      button.disabled = cell.weights === null;
      setAttribute(button, "title", button.disabled ? common.finer : null);
      bar.style.setProperty("--share", next.bar.toFixed(4));
      const moved = next.names.filter(({was, place}) => was !== place).length;
      const mine = next.isShared ? t.isShared : t.isCurrent;
      setText(note, next.isCurrent ? mine : moved === 0 ? t.same : t.moved(f.count(moved)));
      setAttribute(button, "aria-label", t.openSpoken(f.count(next.place)));
      const rest = next.names.length - named;
      showNames(next.names.slice(0, named));
      setAttribute(names, "data-rest", rest > 0 ? common.others(f.count(rest)) : null);
    }
  };
}

function nameView({locale, rowWords}: Options): View<RankedName> {
  const t = saidOf(ketahanan[locale], rowWords, locale).cells;
  const f = formats(locale);
  const rank = html`<span class="cells-rank"></span>`;
  const label = html`<span></span>`;
  const element = html`<span class="cells-name">${rank} ${label}</span>`;
  return {
    element,
    update({label: words, place, was, level}) {
      setText(rank, level ? `=${f.count(place)}` : f.count(place));
      setText(label, words);
      setAttribute(element, "data-way", place < was ? "up" : place > was ? "down" : null);
      setAttribute(element, "title", place === was ? null : t.up(words, f.count(place), f.count(was)));
    }
  };
}
