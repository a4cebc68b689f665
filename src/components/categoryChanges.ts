import {categoryMessages} from "../messages/categories.js";
import {saidOf} from "../messages/rowWords.js";
import {html} from "htl";
import {protectFlows} from "../lib/index.js";
import type {Category, Transitions} from "../lib/index.js";
import type {CategoryData} from "./categoryData.js";
import {categoryTable} from "./categoryTable.js";
import {formats} from "../messages/format.js";
import {keyed, setText} from "../ui/dom.js";
import type {View} from "../ui/dom.js";
import {live} from "../ui/live.js";
import type {Live, Options} from "../ui/live.js";

/**
 * Transitions with small groups protected (`protectFlows`: `whole` where no filter leaves anybody out, `told` which
 * agencies are not protected); `units` are their agencies in order, those not to be shown null.
 */
export function protectTransitions(
  transitions: Transitions,
  categories: readonly Category[],
  units: readonly ({id: string; label: string} | null)[],
  options: {whole?: boolean; told?: readonly boolean[]} = {}
): CategoryData {
  const {agencies, n, table, up, down, entering, leaving, limited, untold} = protectFlows(transitions, options);
  const byUnit = agencies.flatMap((told, g) => (told && units[g] ? [{...units[g], ...told}] : []));
  return {categories, table, n: n ?? NaN, up, down, entering, leaving, byUnit, limited, untold};
}

/** How many employees change category, from which to which, and how many up and down in each agency. */
export function categoryChanges(data: CategoryData, {locale, rowWords}: Options): Live<CategoryData> {
  const t = saidOf(categoryMessages[locale], rowWords, locale);
  const f = formats(locale);
  const words = html`<p class="category-words"></p>`;
  const others = html`<p class="hint"></p>`;
  const hidden = html`<p class="hint">${t.hidden}</p>`;
  const limited = html`<p class="hint">${t.limited}</p>`;
  const untold = html`<p class="hint">${t.untold}</p>`;
  const matrix = categoryTable(data, {locale});
  const agencies = html`<tbody role="rowgroup"></tbody>`;
  const perAgency = html`<table class="category-agencies" role="table">
    <caption>
      ${t.perAgency}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${t.agency}</th>
        <th scope="col" role="columnheader">${t.up}</th>
        <th scope="col" role="columnheader">${t.down}</th>
      </tr>
    </thead>
    ${agencies}
  </table>`;
  const tables = html`<div class="category-tables">${matrix}${perAgency}</div>`;
  const root = html`<section class="panel category-changes">
    <h3>${t.title}</h3>
    ${words}${others} ${tables} ${hidden}${untold}${limited}
  </section>`;
  const showAgencies = keyed<CategoryData["byUnit"][number]>(agencies, ({id}) => id, agency);

  const count = (n: number | null) => (n === null ? t.few : f.count(n));
  const countText = (n: number | null) => (n === null ? t.veiled : f.count(n));
  function agency(): View<CategoryData["byUnit"][number]> {
    const [name, up, down] = [html`<span></span>`, html`<span></span>`, html`<span></span>`];
    return {
      element: html`<tr role="row">
        <th scope="row" role="rowheader">${name}</th>
        <td role="cell" data-way="up">${up}</td>
        <td role="cell" data-way="down">${down}</td>
      </tr>`,
      update(unit) {
        setText(name, unit.label);
        setText(up, countText(unit.up));
        setText(down, countText(unit.down));
      }
    };
  }

  function show(next: CategoryData): void {
    const {up, down} = next;
    const silent = Number.isNaN(next.n);
    const n = f.count(next.n);
    const changed = up === null || down === null ? null : up + down;
    const share = changed === null ? null : f.percent(changed / next.n);
    setText(words, silent ? t.silent : changed === 0 ? t.none(n) : t.changed(count(up), count(down), n, share));
    const coming = next.entering === 0 ? [] : [t.entering(count(next.entering))];
    const going = next.leaving === 0 ? [] : [t.leaving(count(next.leaving))];
    setText(others, [...coming, ...going].join(" "));
    others.hidden = silent || (next.entering === 0 && next.leaving === 0);
    tables.hidden = silent;
    untold.hidden = silent || !next.untold;
    limited.hidden = silent || !next.limited;
    hidden.hidden =
      silent || ![...next.table.cells.flat(), ...next.byUnit.flatMap((u) => [u.up, u.down])].includes(null);
    matrix.update(next);
    showAgencies(next.byUnit);
    perAgency.hidden = next.byUnit.length === 0;
  }

  show(data);
  return live<CategoryData, HTMLElement>(root, show);
}
