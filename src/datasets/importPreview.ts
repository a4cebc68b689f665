import {html} from "htl";
import type {AggregateUnit} from "../lib/index.js";
import {formats} from "../messages/format.js";
import type {ParsedAggregates} from "../state/data/aggregates.js";
import type {Options} from "../ui/live.js";
import {aggregatesPreview} from "./aggregatesPreview.js";
import {data} from "./messages.js";

/** A table that was read, to be loaded or put away. `show` gives what came of reading it, in a sentence. */
export function importPreview(
  {locale}: Options,
  {accept, cancel}: {accept(name: string, units: AggregateUnit[]): void; cancel(): void}
): {element: HTMLElement; show(name: string, parsed: ParsedAggregates): string; clear(): void} {
  const t = data[locale].import;
  const f = formats(locale);
  const element = html`<div class="import-preview"></div>`;
  return {
    element,
    show(name, parsed) {
      const {units, problems} = parsed;
      const n = f.count(units.length);
      const load = html`<button type="button" class="button is-primary" onclick=${() => accept(name, units)}>
        ${problems.length > 0 ? t.loadGood(n) : t.load(n)}
      </button>`;
      const away = html`<button type="button" class="button" onclick=${cancel}>${t.cancel}</button>`;
      const content = aggregatesPreview(parsed, name, {locale});
      element.replaceChildren(content, html`<div class="toolbar">${units.length > 0 ? load : null}${away}</div>`);
      return content.querySelector("p")?.textContent ?? "";
    },
    clear: () => element.replaceChildren()
  };
}
