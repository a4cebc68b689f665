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
  const steps = html`<span class="steps" aria-hidden="true">${levels.map(() => html`<i></i>`)}</span>`;
  const words = html`<span></span>`;
  return {
    element: html`<span class="category">${steps}${words}</span>`,
    update(category) {
      setAttribute(steps, "data-level", category === null ? null : levels.indexOf(category) + 1);
      setText(words, category === null ? "–" : names[category]);
    }
  };
}
