import {html} from "htl";
import {saidOf} from "../messages/rowWords.js";
import {emit, keyed, setText} from "../ui/dom.js";
import {live} from "../ui/live.js";
import type {Live, Options, Sends} from "../ui/live.js";
import {ketahanan} from "./messages.js";
import {pending} from "./pending.js";
import type {Open} from "./rankBands.js";
import {coverText, rankingItems, rankingsText} from "./rankingItems.js";
import type {RankingItem, RankingSurvey} from "./rankingItems.js";
import {rankingItemView} from "./rankingItemView.js";

export type RankingCellsData = RankingSurvey | null;

/** The most common complete rankings and that of the scenario; `open` sends weights in the middle of one. */
export function rankingCells(
  data: RankingCellsData,
  {locale, rowWords}: Options
): Sends<{open: Open}> & Live<RankingCellsData> {
  const t = saidOf(ketahanan[locale], rowWords, locale).cells;
  const words = html`<p class="cells-words"></p>`;
  const covers = html`<p class="hint"></p>`;
  const movers = html`<p class="hint cells-movers">${t.movers}</p>`;
  const list = html`<ol class="cells-list"></ol>`;
  const body = html`<div class="pending-body">${words}${movers}${list}${covers}</div>`;
  const root = html`<section class="panel cells">
    <h3>${t.title}</h3>
    <p class="hint">${t.meaning}</p>
    ${body}
  </section>`;
  const showItems = keyed<RankingItem>(
    list,
    ({place}) => String(place),
    (first) => rankingItemView(first, (weights) => emit(root, "open", {weights}), {locale, rowWords})
  );

  function show(survey: RankingSurvey): void {
    setText(words, rankingsText(survey, {locale, rowWords}));
    showItems(rankingItems(survey));
    setText(covers, coverText(survey, {locale, rowWords}));
  }

  const update = pending(root, body, show, {locale, rowWords});
  update(data);
  return live<RankingCellsData, HTMLElement>(root, update);
}
