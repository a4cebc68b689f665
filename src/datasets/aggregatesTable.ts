import {html} from "htl";
import type {AggregateUnit, PublishedUnit, Scheme} from "../lib/index.js";
import {formats} from "../messages/format.js";
import type {Options} from "../ui/live.js";
import {scrollTable} from "../ui/scrollTable.js";
import {common} from "../messages/common.js";

/** A table of means as it came: head-counts, means, their sum, and what was published beside it. */
export function aggregatesTable(
  units: readonly (AggregateUnit & Partial<PublishedUnit>)[],
  scheme: Scheme,
  {locale}: Options
): HTMLElement {
  const t = common[locale];
  const f = formats(locale);
  const published = units.some(({indeks}) => indeks !== undefined);
  const number = (text: string) => html`<td class="number">${text}</td>`;
  const head = html`<tr>
    <th scope="col">${t.table.unit}</th>
    <th scope="col" class="number">${t.table.n}</th>
    ${scheme.dimensions.map(({label}) => html`<th scope="col" class="number">${label[locale]}</th>`)}
    <th scope="col" class="number">${t.table.sum}</th>
    ${
      published
        ? html.fragment`<th scope="col" class="number">${t.table.published}</th><th scope="col">${t.table.note}</th>`
        : null
    }
  </tr>`;
  const rows = units.map((row) => {
    const sum = scheme.dimensions.reduce((total, {id}) => total + row[id], 0);
    const notes = [row.provisional ? t.table.provisional : "", row.note?.[locale] ?? ""].filter(Boolean).join(" ");
    return html`<tr>
      <th scope="row"><bdi>${row.unit}</bdi></th>
      ${number(f.count(row.n))}${scheme.dimensions.map(({id}) => number(f.index(row[id])))}${number(f.index(sum))}
      ${published ? html.fragment`${number(f.index(row.indeks))}<td>${notes}</td>` : null}
    </tr>`;
  });
  return scrollTable(t.table.caption, head, rows);
}
