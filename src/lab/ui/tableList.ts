import {html} from "htl";
import {lab} from "../messages.js";
import {tablePanelMessages} from "../../messages/tablePanel.js";
import {disclosure} from "../../ui/disclosure.js";
import type {Options} from "../../ui/live.js";

/** A table one can name in SQL, what it is, and its columns with their meaning. */
export type NamedTable = {
  name: string;
  what: string;
  columns: {name: string; meaning: string}[];
  close?: () => void;
  look?: (() => void) | null;
};

/** What can be named in cells: a short list, put away. */
export function tableList({tables, scope}: {tables: NamedTable[]; scope: string[]}, {locale}: Options): HTMLElement {
  const {schema: t} = lab[locale];
  const element = disclosure(
    t.title,
    html`<div class="lab-tables">
      ${tables.map(
        ({name, what, columns, close, look}) =>
          html`<details class="cell">
            <summary><code>${name}</code> ${what}</summary>
            <dl>
              ${columns.map(
                ({name, meaning}) =>
                  html`<div>
                    <dt><code>${name}</code></dt>
                    <dd>${meaning}</dd>
                  </div>`
              )}
            </dl>
            ${look ? html`<button type="button" class="button" ${{onclick: look}}>${tablePanelMessages[locale].title}</button> ` : null}
            ${close ? html`<button type="button" class="button" aria-label=${t.closeOf(name)} ${{onclick: close}}>${t.close}</button>` : null}
          </details>`
      )}
      <p class="hint">${t.scope(scope.join(", "))}</p>
      <p class="hint">${t.clock(Intl.DateTimeFormat().resolvedOptions().timeZone)}</p>
      <p class="hint">${t.plain}</p>
      <p class="hint">${t.csv}</p>
    </div>`
  );
  element.update(t.state(tables.length));
  return element;
}
