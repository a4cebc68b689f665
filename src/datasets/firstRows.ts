import {html} from "htl";
import type {Manifest} from "../lib/index.js";
import {data} from "./messages.js";
import {formats} from "../messages/format.js";
import {valueText} from "./codeBook.js";
import type {Options} from "../ui/live.js";
import {scrollTable} from "../ui/scrollTable.js";

export type RowValue = string | number | bigint | boolean | null | undefined;

/**
 * Some records, a page at a time. Only of synthetic data: a single record of a real person is a group of one, and is
 * not shown at all.
 */
export function firstRows(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, RowValue>>[],
  manifest: Pick<Manifest, "kind" | "codeBook">,
  {locale, pageSize = 10}: Options & {pageSize?: number}
): HTMLElement {
  const t = data[locale].rows;
  if (manifest.kind === "nyata") return html`<p class="notice notice--data">${t.real}</p>`;
  if (rows.length === 0) return html`<p>${t.none}</p>`;

  const f = formats(locale);
  const last = Math.ceil(rows.length / pageSize) - 1;
  const entries = new Map(manifest.codeBook.map((entry) => [entry.column, entry]));
  const place = html`<div></div>`;
  const previous = html`<button type="button" class="button" ${{onclick: () => show(page - 1)}}>${t.previous}</button>`;
  const next = html`<button type="button" class="button" ${{onclick: () => show(page + 1)}}>${t.next}</button>`;
  const status = html`<span role="status"></span>`;
  let page = 0;

  function show(wanted: number) {
    page = Math.min(last, Math.max(0, wanted));
    const from = page * pageSize;
    const shown = rows.slice(from, from + pageSize);
    const caption = t.caption(f.count(from + 1), f.count(from + shown.length), f.count(rows.length));
    const scroll = place.querySelector(".scroll-table")?.scrollLeft ?? 0;
    place.replaceChildren(scrollTable(caption, head(), shown.map(line), {className: "records"}));
    place.firstElementChild!.scrollLeft = scroll;
    status.textContent = caption;
    previous.setAttribute("aria-disabled", String(page === 0));
    next.setAttribute("aria-disabled", String(page === last));
  }

  const head = () =>
    html`<tr>
      ${columns.map(
        (column) =>
          html`<th scope="col" title=${entries.get(column)?.label[locale] ?? false}><code>${column}</code></th>`
      )}
    </tr>`;
  const line = (row: Readonly<Record<string, RowValue>>) =>
    html`<tr>
      ${columns.map((column) => cell(column, row[column]))}
    </tr>`;

  function cell(column: string, value: RowValue): Node {
    if (value == null) return html`<td class="muted">${t.empty}</td>`;
    if (typeof value === "boolean") return html`<td>${valueText(value, locale)}</td>`;
    if (typeof value === "string") {
      const label = entries.get(column)?.values?.find((known) => known.value === value)?.label[locale];
      return html`<td title=${label ?? false}><bdi>${value}</bdi></td>`;
    }
    return html`<td class="number">
      ${typeof value === "bigint" || Number.isInteger(value) ? f.count(Number(value)) : f.index(value)}
    </td>`;
  }

  show(0);
  return html`<section class="first-rows">
    <p class="hint">${t.synthetic}</p>
    ${place}
    <nav class="toolbar" aria-label=${t.pages}>${previous}${next}<span class="sr-only">${status}</span></nav>
  </section>`;
}
