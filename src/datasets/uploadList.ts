import {html} from "htl";
import {sum} from "d3-array";
import {formats} from "../messages/format.js";
import type {Upload} from "../state/data/uploads.js";
import type {Options} from "../ui/live.js";
import {data} from "./messages.js";

/** The tables kept in this browser, each with a button to use it and one to take it away. */
export function uploadList(
  {locale}: Options,
  {choose, remove}: {choose(id: string): void; remove(upload: Upload): void}
): {element: HTMLElement; update(uploads: readonly Upload[], selected: string | null): void; focus(id: string): void} {
  const t = data[locale].import;
  const f = formats(locale);
  const element = html`<ul class="import-list"></ul>`;

  function item(upload: Upload, used: boolean): HTMLElement {
    const {id, name, units, added} = upload;
    const people = f.count(sum(units, ({n}) => n));
    const use = () => {
      choose(id);
      focus(id);
    };
    return html`<li data-id=${id}>
      <span class="import-item">
        <bdi>${name}</bdi> <small>${t.storedUnits(f.count(units.length), people, f.date(new Date(added)))}</small>
      </span>
      <span class="import-item-actions">
        <button
          type="button"
          class="button"
          aria-pressed=${String(used)}
          aria-label=${used ? `${t.using}: ${name}` : t.useLabel(name)}
          ${{onclick: use}}
        >
          ${used ? t.using : t.use}
        </button>
        <button type="button" class="button" aria-label=${t.removeLabel(name)} ${{onclick: () => remove(upload)}}>
          ${t.remove}
        </button>
      </span>
    </li>`;
  }

  function focus(id: string): void {
    element.querySelector<HTMLElement>(`[data-id="${id}"] button`)?.focus();
  }

  return {
    element,
    update(uploads, selected) {
      const items = uploads.map((upload) => item(upload, upload.id === selected));
      element.replaceChildren(...(items.length === 0 ? [html`<li class="muted">${t.none}</li>`] : items));
    },
    focus
  };
}
