import {html} from "htl";
import {saidOf} from "../messages/rowWords.js";
import {formats} from "../messages/format.js";
import {ketahanan} from "./messages.js";
import {pictured} from "../model/agency.js";
import {setText} from "../ui/dom.js";
import type {Options} from "../ui/live.js";

/** Where there are many: a button between the first of them and all; `limit` tells how many to show. */
export function moreButton(
  redraw: () => void,
  {locale, rowWords}: Options
): {element: HTMLElement; limit(all: number): number} {
  const t = saidOf(ketahanan[locale], rowWords, locale);
  const f = formats(locale);
  const words = html`<span></span>`;
  const button = html<HTMLButtonElement>`<button type="button" class="plain-button"></button>`;
  const element = html`<p class="hint more" hidden>${words} ${button}</p>`;
  let isOpen = false;
  button.addEventListener("click", () => {
    isOpen = !isOpen;
    redraw();
  });
  return {
    element,
    limit(all) {
      element.hidden = all <= pictured;
      setText(words, isOpen ? "" : t.cut(f.count(pictured), f.count(all)));
      setText(button, isOpen ? t.showFewer(f.count(pictured)) : t.showAll(f.count(all)));
      return isOpen ? all : Math.min(all, pictured);
    }
  };
}
