import {html} from "htl";
import type {FlowTable} from "../lib/index.js";
import {categoryMessages} from "../messages/categories.js";
import {formats} from "../messages/format.js";
import {terms} from "../messages/terms.js";
import {setAttribute, setText} from "../ui/dom.js";
import {live} from "../ui/live.js";
import type {Live, Options} from "../ui/live.js";
import type {CategoryData} from "./categoryData.js";

type TableOfChanges = Pick<CategoryData, "categories" | "table" | "n">;

/** Employees by category before and after, or by whether they go up, stay or go down; and why it is not finer. */
export function categoryTable(data: TableOfChanges, {locale}: Options): Live<TableOfChanges> {
  const t = categoryMessages[locale];
  const f = formats(locale);
  const names = terms[locale].category;
  const ways = [t.up, t.same, t.down];
  const table = html`<table class="category-matrix" role="table"></table>`;
  const coarser = html`<p class="hint"></p>`;
  const root = html`<div>${table}${coarser}</div>`;
  let shape = "";
  let cells: HTMLElement[][] = [];

  const nameOf = (bands: readonly number[]) =>
    bands.length === data.categories.length && bands.length > 1
      ? t.everyone
      : f.list(bands.map((band) => names[data.categories[band]!]));
  const headsOf = ({columns}: FlowTable) => (columns === "ways" ? ways : columns.map(nameOf));

  /** The head and rows of the table, once for each shape it has. */
  function lay(next: FlowTable): void {
    const {rows, columns} = next;
    if (shape === JSON.stringify([rows, columns])) return;
    shape = JSON.stringify([rows, columns]);
    const heads = headsOf(next);
    cells = rows.map(() => heads.map(() => html`<td role="cell"></td>`));
    const corner =
      columns === "ways"
        ? t.from
        : html`${t.from} <span aria-hidden="true">↓</span> ${t.to} <span aria-hidden="true">→</span>`;
    table.replaceChildren(
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

  function update(next: TableOfChanges): void {
    data = next;
    lay(next.table);
    const {rows, columns} = next.table;
    const heads = headsOf(next.table);
    const spoken = columns === "ways" ? t.spokenWay : t.spoken;
    for (const [i, row] of next.table.cells.entries())
      for (const [j, value] of row.entries()) {
        const cell = cells[i]![j]!;
        const text = value === null ? t.veiled : f.count(value);
        const by = columns === "ways" ? 1 - j : i - j;
        setText(cell, value === 0 ? "·" : text);
        setAttribute(cell, "data-way", by === 0 ? "same" : by > 0 ? "up" : "down");
        setAttribute(cell, "data-zero", value === 0 ? "" : null);
        setAttribute(cell, "aria-label", spoken(text, nameOf(rows[i]!), heads[j]!));
        cell.style.setProperty("--heat", Math.sqrt((value ?? 0) / Math.max(1, next.n)).toFixed(3));
      }
  }

  update(data);
  return live<TableOfChanges, HTMLElement>(root, update);
}
