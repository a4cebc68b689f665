import {html} from "htl";
import type {Category} from "../lib/index.js";
import {terms} from "../messages/terms.js";
import {categories} from "../model/categories.js";
import {setAttribute, setText} from "../ui/dom.js";
import type {Options} from "../ui/live.js";

const levels = [...categories].reverse();

/** A category as steps, one for the lowest, and in words. */
export function categoryMark({locale}: Options): {element: HTMLElement; update(category: Category | null): void} {
  const names = terms[locale].category;
  const lit = levels.map((_, k) => html`<i style=${`height: ${4 + 2 * k}px`}></i>`);
  const steps = html`<span class="steps" aria-hidden="true">${lit}</span>`;
  const words = html`<span></span>`;
  return {
    element: html`<span class="category">${steps}${words}</span>`,
    update(category) {
      const level = category === null ? null : levels.indexOf(category) + 1;
      setAttribute(steps, "data-level", level);
      for (const [k, step] of lit.entries()) setAttribute(step, "data-lit", level !== null && k < level ? "" : null);
      setText(words, category === null ? "–" : names[category]);
    }
  };
}
