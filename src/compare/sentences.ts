import {html} from "htl";
import {live} from "../ui/live.js";
import type {Live} from "../ui/live.js";

/** Sentences one below another under a title; nothing where there are none. */
export function sentences(data: readonly string[], {title}: {title: string}): Live<readonly string[]> {
  const list = html`<ul></ul>`;
  const root = html`<section class="compare-part sentences">
    <h3>${title}</h3>
    ${list}
  </section>`;

  function update(next: readonly string[]): void {
    root.hidden = next.length === 0;
    list.replaceChildren(...next.map((sentence) => html`<li>${sentence}</li>`));
  }

  update(data);
  return live<readonly string[], HTMLElement>(root, update);
}
