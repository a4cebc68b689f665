import {html} from "htl";
import type {AggregateUnit} from "../lib/index.js";
import {formats} from "../messages/format.js";
import type {ParsedAggregates} from "./means/problems.js";
import type {Options} from "../ui/live.js";
import {replaceKeepingFocus} from "../ui/replaceKeepingFocus.js";
import {aggregatesPreview} from "./aggregatesPreview.js";
import type {MeansChoices} from "./means/choices.js";
import {meansPanel} from "./meansPanel.js";
import {data} from "./messages.js";

export type PreviewActions = {
  accept(name: string, units: AggregateUnit[]): void;
  cancel(): void;
  /** Reads the table again, as a person says. */
  choose(choices: MeansChoices): void;
};

/** A table that was read, to be loaded or put away. `show` gives what came of reading it, in a sentence. */
export function importPreview(
  {locale}: Options,
  {accept, cancel, choose}: PreviewActions
): {element: HTMLElement; show(name: string, parsed: ParsedAggregates, choices: MeansChoices): string; clear(): void} {
  const t = data[locale].import;
  const f = formats(locale);
  const element = html`<div class="import-preview"></div>`;
  return {
    element,
    show(name, parsed, choices) {
      const {units, problems} = parsed;
      const n = f.count(units.length);
      const load = html`<button type="button" class="button is-primary" ${{onclick: () => accept(name, units)}}>
        ${problems.length > 0 ? t.loadGood(n) : t.load(n)}
      </button>`;
      const away = html`<button type="button" class="button" ${{onclick: cancel}}>${t.cancel}</button>`;
      const decide = (row: number, unit: boolean) => choose({...choices, rows: {...choices.rows, [row]: unit}});
      const content = aggregatesPreview(parsed, name, {locale, decide});
      const panel = meansPanel(parsed, choices, {locale, choose});
      replaceKeepingFocus(
        element,
        content,
        ...(panel ? [panel] : []),
        html`<div class="toolbar">${units.length > 0 ? load : null}${away}</div>`
      );
      return content.querySelector("p")?.textContent ?? "";
    },
    clear: () => element.replaceChildren()
  };
}
