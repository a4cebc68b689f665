import {html} from "htl";
import {uid} from "./dom.js";

/** A table in a frame of its own that scrolls sideways where the page is narrower, by keyboard too. */
export function scrollTable(caption: string | Node, head: Node, body: Node[], {className = ""} = {}): HTMLElement {
  const id = uid("table");
  return html`<div class="scroll-table" role="group" tabindex="0" aria-labelledby=${id}>
    <table class=${`plain-table ${className}`}>
      <caption id=${id}>
        ${caption}
      </caption>
      <thead>
        ${head}
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>
  </div>`;
}
