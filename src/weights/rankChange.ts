import {html} from "htl";
import {saidOf} from "../messages/rowWords.js";
import {formats} from "../messages/format.js";
import {direction} from "../ui/direction.js";
import {setAttribute, setText} from "../ui/dom.js";
import type {Options} from "../ui/live.js";
import {rankingMessages} from "../messages/ranking.js";

/** How far a rank has changed, as a sign for the eye and in words for the ear. */
export function rankChange({locale, rowWords}: Options): {element: HTMLElement; update(was: number, is: number): void} {
  const t = saidOf(rankingMessages[locale], rowWords, locale);
  const f = formats(locale);
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

  function onlyOnce(was: number, is: number): string {
    if (Number.isFinite(is)) return t.newlyRanked;
    return Number.isFinite(was) ? t.noLongerRanked : "";
  }
}
