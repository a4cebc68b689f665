import {html} from "htl";
import type {CodeBookEntry, Manifest} from "../lib/index.js";
import {data} from "./messages.js";
import type {Options} from "../ui/live.js";
import {scrollTable} from "../ui/scrollTable.js";

/** Every column of a dataset, what it means, and each value it may hold. */
export function codeBook({codeBook}: Pick<Manifest, "codeBook">, {locale}: Options): HTMLElement {
  const t = data[locale].codeBook;
  const head = html`<tr>
    <th scope="col">${t.column}</th>
    <th scope="col">${t.meaning}</th>
    <th scope="col">${t.type}</th>
    <th scope="col">${t.values}</th>
  </tr>`;
  const rows = codeBook.map(
    (entry) =>
      html`<tr>
        <th scope="row"><code>${entry.column}</code></th>
        <td>${entry.label[locale]}</td>
        <td><code>${entry.type}</code></td>
        <td>${values(entry, locale)}</td>
      </tr>`
  );
  return scrollTable(t.caption, head, rows, {className: "code-book"});
}

function values({type, values, nullMeaning}: CodeBookEntry, locale: Options["locale"]): Node {
  const t = data[locale].codeBook;
  const known = (values ?? []).map(({value, label}) => {
    const shown = valueText(value, locale);
    const meaning = label[locale];
    return html`<li><code>${shown}</code>${shown.toLowerCase() === meaning.toLowerCase() ? null : ` ${meaning}`}</li>`;
  });
  const empty = nullMeaning ? [html`<li><em>${t.empty}</em> ${nullMeaning[locale]}</li>`] : [];
  if (known.length === 0) known.push(html`<li class="muted">${t[kindOf(type)]}</li>`);
  return html`<ul>
    ${[...known, ...empty]}
  </ul>`;
}

/** A value as the records are shown with it. */
export function valueText(value: string | number | boolean, locale: Options["locale"]): string {
  const {yes, no} = data[locale].rows;
  return typeof value === "boolean" ? (value ? yes : no) : String(value);
}

function kindOf(type: string): "whole" | "number" | "text" {
  if (/INT/.test(type)) return "whole";
  return /DOUBLE|FLOAT|REAL|DECIMAL/.test(type) ? "number" : "text";
}
