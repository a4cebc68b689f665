import {categoryMessages} from "../messages/categories.js";
import {html} from "htl";
import {protectFlows} from "../lib/index.js";
import type {Category, FlowTable, Transitions} from "../lib/index.js";
import {formats} from "../messages/format.js";
import {terms} from "../messages/terms.js";
import {keyed, setAttribute, setText} from "../ui/dom.js";
import type {View} from "../ui/dom.js";
import {live} from "../ui/live.js";
import type {Live, Options} from "../ui/live.js";

/** Head-counts fit to be shown. */
export type CategoryData = {
  /** From the highest down, as rows (before) and columns (scenario) of the matrix. */
  categories: readonly Category[];
  /** Of all agencies together, each category by itself or taken together; null: hidden. */
  table: FlowTable;
  /** People counted before and after; NaN where even that would tell of a small group. Of these to a higher and to a lower category. */
  n: number;
  up: number | null;
  down: number | null;
  entering: number | null;
  leaving: number | null;
  /** By agency; null: fewer than `smallestGroup`, or enough to work out such a group. */
  byUnit: readonly {id: string; label: string; up: number | null; down: number | null}[];
  /** Whether small groups of all agencies together are protected too, and agencies of fewer than `smallestGroup` left out. */
  limited: boolean;
  /** Whether nothing is told by agency, as too few go up, go down, or stay in all. */
  untold: boolean;
};

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
export function categoryChanges(data: CategoryData, {locale}: Options): Live<CategoryData> {
  const t = categoryMessages[locale];
  const f = formats(locale);
  const names = terms[locale].category;
  const words = html`<p class="category-words"></p>`;
  const others = html`<p class="hint"></p>`;
  const hidden = html`<p class="hint">${t.hidden}</p>`;
  const limited = html`<p class="hint">${t.limited}</p>`;
  const untold = html`<p class="hint">${t.untold}</p>`;
  const {categories} = data;
  const matrix = html`<table class="category-matrix" role="table"></table>`;
  const coarser = html`<p class="hint"></p>`;
  let shape = "";
  let cells: HTMLElement[][] = [];
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
  const tables = html`<div class="category-tables">
    <div>${matrix}${coarser}</div>
    ${perAgency}
  </div>`;
  const root = html`<section class="panel category-changes">
    <h3>${t.title}</h3>
    ${words}${others} ${tables} ${hidden}${untold}${limited}
  </section>`;
  const showAgencies = keyed<CategoryData["byUnit"][number]>(agencies, ({id}) => id, agency);

  const count = (n: number | null) => (n === null ? t.few : f.count(n));
  const countText = (n: number | null) => (n === null ? t.veiled : f.count(n));
  const nameOf = (bands: readonly number[]) =>
    bands.length === categories.length && bands.length > 1
      ? t.everyone
      : f.list(bands.map((band) => names[categories[band]!]));
  const waysOf = [t.up, t.same, t.down];

  /** The head and rows of the table, once for each shape it has. */
  function lay({rows, columns}: FlowTable): void {
    const next = JSON.stringify([rows, columns]);
    if (shape === next) return;
    shape = next;
    const heads = columns === "ways" ? waysOf : columns.map(nameOf);
    cells = rows.map(() => heads.map(() => html`<td role="cell"></td>`));
    const corner =
      columns === "ways"
        ? t.from
        : html`${t.from} <span aria-hidden="true">↓</span> ${t.to} <span aria-hidden="true">→</span>`;
    matrix.replaceChildren(
      html`<caption>
        ${columns === "ways" ? t.waysMatrix : t.matrix}
      </caption>`,
      html`<thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${corner}</th>
          ${heads.map((head) => html`<th scope="col" role="columnheader">${head}</th>`)}
        </tr>
      </thead>`,
      html`<tbody role="rowgroup">
        ${rows.map(
          (row, i) =>
            html`<tr role="row">
              <th scope="row" role="rowheader">${nameOf(row)}</th>
              ${cells[i]}
            </tr>`
        )}
      </tbody>`
    );
    const merged = rows.some((row) => row.length > 1);
    setText(coarser, columns === "ways" ? t.coarserWays : merged ? t.coarserBands : "");
    coarser.hidden = columns !== "ways" && !merged;
  }

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
    lay(next.table);
    const {rows, columns} = next.table;
    for (const [i, row] of next.table.cells.entries()) {
      for (const [j, value] of row.entries()) {
        const cell = cells[i]![j]!;
        setText(cell, value === 0 ? "·" : countText(value));
        const by = columns === "ways" ? 1 - j : i - j;
        setAttribute(cell, "data-way", by === 0 ? "same" : by > 0 ? "up" : "down");
        setAttribute(cell, "data-zero", value === 0 ? "" : null);
        const [from, to] = [nameOf(rows[i]!), columns === "ways" ? waysOf[j]! : nameOf(columns[j]!)];
        setAttribute(
          cell,
          "aria-label",
          columns === "ways" ? t.spokenWay(countText(value), from, to) : t.spoken(countText(value), from, to)
        );
        cell.style.setProperty("--heat", Math.sqrt((value ?? 0) / Math.max(1, next.n)).toFixed(3));
      }
    }
    showAgencies(next.byUnit);
    perAgency.hidden = next.byUnit.length === 0;
  }

  show(data);
  return live<CategoryData, HTMLElement>(root, show);
}
