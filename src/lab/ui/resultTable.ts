import {html} from "htl";
import {excerpt, Excerpt, shownLength} from "../engine/excerpt.js";
import type {ResultTable} from "../engine/types.js";
import {formats} from "../../messages/format.js";
import {setAttribute, setText, uid} from "../../ui/dom.js";
import type {Options} from "../../ui/live.js";
import {rowWindow} from "../../ui/rowWindow.js";
import type {RowWindow} from "../../ui/rowWindow.js";
import {sortHeads} from "../../ui/sortHeads.js";
import {lab} from "../messages.js";
import {rowBlocks} from "./rowBlocks.js";
import {fullText, valueText} from "./valueText.js";

const rowHeight = 30;
const shown = 12;

/** Columns beyond these are not drawn. */
const widest = 200;

/**
 * A result of any length: only the rows in sight are in the document, read in blocks where they lie. Scrolls, pages by
 * buttons, and sorts by its headers.
 */
export function resultTable(table: ResultTable, {locale, n}: Options & {n: number}): HTMLElement {
  const t = lab[locale];
  const f = formats(locale);
  if (table.rows === 0) return html`<p class="hint lab-empty">${t.table.empty}</p>`;

  const id = uid("result");
  const columns = table.columns.slice(0, widest);
  const heads = sortHeads(
    columns.map(({name, type}) => ({
      name,
      label: called(name),
      sort: t.table.sort(called(name), t.types[type]),
      note: t.types[type],
      numeric: type === "number"
    })),
    (order) => {
      blocks.sort(order);
      view.show(0);
    }
  );
  const rows = Array.from({length: Math.min(shown, table.rows)}, () => drawnRow(columns, locale));
  const grid = html`<table class="lab-table" aria-rowcount=${table.rows + 1}>
    <caption class="sr-only" id=${id}>
      ${t.table.label(n)}
    </caption>
    <thead>
      <tr aria-rowindex="1">
        ${heads}
      </tr>
    </thead>
    <tbody>
      ${rows.map(({element}) => element)}
    </tbody>
  </table>`;
  const long = html`<p class="hint" role="status" hidden>${t.table.long(f.count(shownLength))}</p>`;
  const trouble = html`<p class="lab-trouble" role="status"></p>`;
  const spacer = html`<div></div>`;
  const sizer = html`<div class="lab-sizer">${grid}${spacer}</div>`;
  const scroller = html`<div class="lab-scroller" tabindex="0" role="group" aria-labelledby=${id}>${sizer}</div>`;
  const view = rowWindow(scroller, spacer, {rowHeight, most: shown, draw});
  const blocks = rowBlocks(table, {
    read() {
      setText(trouble, "");
      draw();
      keepWidths(heads);
    },
    failed: (why) => setText(trouble, t.table.failed(why))
  });
  view.fit(table.rows);
  const pager = pagerOf(view, {locale, rows: table.rows});

  function draw() {
    rows.forEach((row, i) => {
      const at = view.first + i;
      if (row.show(at, blocks.row(at))) long.hidden = false;
    });
    pager.tell();
    blocks.need(view.first, view.visible, view.heading);
  }

  draw();
  const more =
    table.columns.length > widest
      ? html`<p class="hint">${t.table.columns(f.count(widest), f.count(table.columns.length))}</p>`
      : null;
  return html`<div class="lab-result">${scroller}${trouble}${long}${more}${pager.element}</div>`;
}

/** A row of the document, which shows now one of the table, now another; tells whether a text of it is cut. */
function drawnRow(columns: ResultTable["columns"], locale: Options["locale"]) {
  const cells = columns.map(({type}) => html`<td class=${type === "number" ? "number" : ""}></td>`);
  const element = html`<tr>
    ${cells}
  </tr>`;
  return {
    element,
    show(at: number, values: readonly unknown[] | undefined): boolean {
      let cut = false;
      setAttribute(element, "aria-rowindex", at + 2);
      cells.forEach((cell, c) => {
        const value = excerpt(values?.[c]);
        const text = values ? valueText(value, locale, {plainNumbers: columns[c]!.plain, zone: columns[c]!.zone}) : "…";
        cut ||= value instanceof Excerpt;
        cell.classList.toggle("lab-null", text === null);
        setText(cell, text ?? "null");
        setAttribute(cell, "title", fullText(value, locale) ?? (text !== null && text.length > 40 ? text : null));
      });
      return cut;
    }
  };
}

/** Columns only grow, so that none jumps while the rows one scrolls to are not there yet. */
function keepWidths(heads: readonly HTMLElement[]): void {
  const widths = heads.map((head) => head.offsetWidth);
  heads.forEach((head, i) => {
    if (widths[i]) head.style.minWidth = `${widths[i]}px`;
  });
}

/** Which rows are in sight, and the buttons that turn to others where there are any. */
function pagerOf(view: RowWindow, {locale, rows}: Options & {rows: number}): {element: Element; tell(): void} {
  const {table: t} = lab[locale];
  const f = formats(locale);
  const position = html`<span></span>`;
  const steps = [
    {label: t.page.first, to: () => 0},
    {label: t.page.previous, to: () => Math.max(0, view.first - view.visible)},
    {label: t.page.next, to: () => Math.min(view.last, view.first + view.visible)},
    {label: t.page.last, to: () => view.last}
  ].map(({label, to}) => {
    const button = html`<button type="button" class="button">${label}</button>`;
    button.addEventListener("click", () => view.show(to()));
    return {button, to};
  });
  return {
    element:
      view.last > 0
        ? html`<div class="lab-pager" role="group" aria-label=${t.pages}>
            ${steps.map(({button}) => button)}${position}
          </div>`
        : html`<div class="lab-pager">${position}</div>`,
    tell() {
      setText(position, t.rows(f.count(view.first + 1), f.count(view.first + view.visible), f.count(rows)));
      for (const {button, to} of steps) setAttribute(button, "aria-disabled", to() === view.first ? "true" : null);
    }
  };
}

/** A name of a column, which may be as long as a text. */
const called = (name: string) => (name.length > 100 ? `${name.slice(0, 99)}…` : name);
