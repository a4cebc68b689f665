import {html} from "htl";
import {setAttribute, setText, uid} from "./dom.js";

/** Says under a field how much of what it may hold is written, before there is no more room. */
export function lengthHint(
  field: HTMLInputElement | HTMLTextAreaElement,
  words: (used: number, most: number) => string
): {element: HTMLElement; update(): void} {
  const element = html<HTMLElement>`<small class="hint" id=${uid("length")}></small>`;
  const update = () => setText(element, words(field.value.length, field.maxLength));
  setAttribute(field, "aria-describedby", element.id);
  field.addEventListener("input", update);
  update();
  return {element, update};
}
