import {html} from "htl";
import {setText} from "./dom.js";
import {live} from "./live.js";
import type {Live} from "./live.js";

/** Something put away under its title, with what it stands at in one line; `update` tells the line. */
export function disclosure(title: string, content: Element, {open = false}: {open?: boolean} = {}): Live<string> {
  const state = html`<span class="fold-state"></span>`;
  const root = html`<details class="fold" open=${open}>
    <summary><strong>${title}</strong> ${state}</summary>
    ${content}
  </details>`;
  return live<string, HTMLElement>(root, (text) => setText(state, text));
}
