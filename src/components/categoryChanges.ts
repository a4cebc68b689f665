import {html} from "htl";
import {isProtected, protectTable} from "../lib/index.js";
import type {Category, Transitions} from "../lib/index.js";
import {bobot} from "../messages/bobot.js";
import {formats} from "../messages/format.js";
import {terms} from "../messages/terms.js";
import {keyed, setAttribute, setText} from "./dom.js";
import type {View} from "./dom.js";
import {live} from "./live.js";
import type {Live, Options} from "./live.js";

/** Head-counts fit to be shown. */
export type CategoryData = {
  /** From the highest down, as rows (before) and columns (scenario) of the matrix. */
  categories: readonly Category[];
  /** Of all agencies together; null: hidden, as these are too few agencies. */
  matrix: readonly (readonly (number | null)[])[];
  /** People counted before and after, and of these to a higher and to a lower category. */
  n: number;
  up: number | null;
  down: number | null;
  entering: number | null;
  leaving: number | null;
  /** By agency; null: fewer than 10, or enough to work out such a group. */
  byUnit: readonly {id: string; label: string; up: number | null; down: number | null}[];
};

/**
 * The transitions of a tally with small groups protected; `units` are its groups in order, those not to be shown null.
 * Head-counts per agency and the totals over agencies are known, so agencies are a table with known margins, in which
 * also what would give a small group away is hidden. All agencies together are not below agency level and are told in
 * full, unless so few have people in them that they would be.
 */
export function protectTransitions(
  {overall, byGroup}: Transitions,
  categories: readonly Category[],
  units: readonly ({id: string; label: string} | null)[]
): CategoryData {
  const several = byGroup.filter(({up, down, same}) => up + down + same > 0).length >= 3;
  const enough = (count: number) => (several || !isProtected(count) ? count : null);
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const agencies = protectTable(byGroup.map(({up, down, same}) => [up, down, same]));
  return {
    categories,
    matrix: several ? overall.matrix : protectTable(overall.matrix),
    n: overall.up + overall.down + overall.same,
    up: enough(overall.up),
    down: enough(overall.down),
    entering: enough(sum(overall.entering)),
    leaving: enough(sum(overall.leaving)),
    byUnit: agencies.flatMap(([up, down], g) => (units[g] ? [{...units[g], up: up!, down: down!}] : []))
  };
}

/** How many employees change category, from which to which, and how many up and down in each agency. */
export function categoryChanges(data: CategoryData, {locale}: Options): Live<CategoryData> {
  const t = bobot[locale].categories;
  const f = formats(locale);
  const names = terms[locale].category;
  const words = html`<p class="category-words"></p>`;
  const others = html`<p class="hint"></p>`;
  const hidden = html`<p class="hint">${t.hidden}</p>`;
  const {categories} = data;
  const cells = categories.map(() => categories.map(() => html`<td role="cell"></td>`));
  const matrix = html`<table class="category-matrix" role="table">
    <caption>
      ${t.matrix}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">
          ${t.from} <span aria-hidden="true">↓</span> ${t.to} <span aria-hidden="true">→</span>
        </th>
        ${categories.map((category) => html`<th scope="col" role="columnheader">${names[category]}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${categories.map(
        (category, i) =>
          html`<tr role="row">
            <th scope="row" role="rowheader">${names[category]}</th>
            ${cells[i]}
          </tr>`
      )}
    </tbody>
  </table>`;
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
  const root = html`<section class="panel category-changes">
    <h3>${t.title}</h3>
    ${words}${others}
    <div class="category-tables">${matrix}${perAgency}</div>
    ${hidden}
  </section>`;
  const showAgencies = keyed<CategoryData["byUnit"][number]>(agencies, ({id}) => id, agency);

  const count = (n: number | null) => (n === null ? t.few : f.count(n));
  const veil = (n: number | null) => (n === null ? t.veiled : f.count(n));

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
        setText(up, veil(unit.up));
        setText(down, veil(unit.down));
      }
    };
  }

  function show(next: CategoryData): void {
    const {up, down} = next;
    const n = f.count(next.n);
    const changed = up === null || down === null ? null : up + down;
    const share = changed === null ? null : f.percent(changed / next.n);
    setText(words, changed === 0 ? t.none(n) : t.changed(count(up), count(down), n, share));
    const coming = next.entering === 0 ? [] : [t.entering(count(next.entering))];
    const going = next.leaving === 0 ? [] : [t.leaving(count(next.leaving))];
    setText(others, [...coming, ...going].join(" "));
    others.hidden = next.entering === 0 && next.leaving === 0;
    hidden.hidden = ![...next.matrix.flat(), ...next.byUnit.flatMap((u) => [u.up, u.down])].includes(null);
    for (const [i, row] of next.matrix.entries()) {
      for (const [j, value] of row.entries()) {
        const cell = cells[i]![j]!;
        setText(cell, value === 0 ? "·" : veil(value));
        setAttribute(cell, "data-way", i === j ? "same" : j < i ? "up" : "down");
        setAttribute(cell, "data-zero", value === 0 ? "" : null);
        setAttribute(cell, "aria-label", t.spoken(veil(value), names[categories[i]!], names[categories[j]!]));
        cell.style.setProperty("--heat", Math.sqrt((value ?? 0) / Math.max(1, next.n)).toFixed(3));
      }
    }
    showAgencies(next.byUnit);
    perAgency.hidden = next.byUnit.length === 0;
  }

  show(data);
  return live<CategoryData, HTMLElement>(root, show);
}
