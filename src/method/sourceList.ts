import {html} from "htl";
import {citation} from "../lib/index.js";
import type {Source} from "../lib/index.js";
import type {Options} from "../ui/live.js";
import {sourceText} from "../components/sourceText.js";

/** Sources, each once: those of the same citation and address are one. */
export function sourceList(sources: readonly Source[], options: Options): HTMLElement {
  const distinct = new Map(
    sources.map((source) => [`${citation(source, options.locale)}\n${source.url ?? ""}`, source])
  );
  return html`<ol class="source-list">
    ${[...distinct.values()].map(
      (source) =>
        html`<li>
          ${sourceText(source, options)}${source.url ? html`<span class="source-address">${source.url}</span>` : null}
        </li>`
    )}
  </ol>`;
}
