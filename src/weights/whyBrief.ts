import {html} from "htl";
import {saidOf} from "../messages/rowWords.js";
import {whyMessages} from "../messages/why.js";
import {setText} from "../ui/dom.js";
import {live} from "../ui/live.js";
import type {Live, Options} from "../ui/live.js";
import {isRankedWhy, whyNumbers} from "./whyNumbers.js";
import type {WhyData} from "./whyPanel.js";
import {whyText} from "./whyText.js";

/** Why an agency's index and rank change, in words: what stands beside the sliders and moves with them. */
export function whyBrief(data: WhyData, {locale, rowWords}: Options): Live<WhyData> {
  const t = saidOf(whyMessages[locale], rowWords, locale);
  const title = html`<h3></h3>`;
  const words = html`<p class="why-words"></p>`;
  const more = html`<a href="#uraian">${t.more}</a>`;
  const root = html`<section class="panel why-brief">${title}${words}${more}</section>`;

  function show({why, label}: WhyData): void {
    title.hidden = why === null;
    more.hidden = why === null || !isRankedWhy(why);
    if (why === null) return setText(words, t.choose);
    const name = label(why.id);
    setText(title, t.title(name));
    if (!isRankedWhy(why)) return setText(words, t.unranked(name));
    setText(words, whyText(why, whyNumbers(why).sums.own, {name, label, locale}));
  }

  show(data);
  return live<WhyData, HTMLElement>(root, show);
}
