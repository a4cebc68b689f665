import {html} from "htl";
import {keyed, setAttribute} from "./dom.js";
import {rowWindow} from "./rowWindow.js";
import {scrollTable} from "./scrollTable.js";
import {tableRow} from "./tableRow.js";
import type {LiveColumn, Placed} from "./tableRow.js";

/** A table without its rows, which it is told. */
export type TableFrame<R> = {
  element: HTMLElement;
  show(rows: readonly R[], columns: readonly LiveColumn<R>[]): void;
};

type Parts = {caption: Node; heads: readonly HTMLElement[]; className: string};

const rowHeight = 32;

function tableOf({caption, heads, className}: Parts) {
  const head = html`<tr>
    ${heads}
  </tr>`;
  const element = scrollTable(caption, head, [], {className});
  return {element, head, table: element.querySelector("table")!, body: element.querySelector("tbody")!};
}

/** A table that has all its rows in the document. */
export function wholeFrame<R>(parts: Parts): TableFrame<R> {
  const {element, body} = tableOf(parts);
  const draw = keyed<Placed<R>>(body, ({at}) => String(at), tableRow);
  return {element, show: (rows, columns) => void draw(rows.map((row, at) => ({row, at, columns})))};
}

/**
 * A table that has only the rows in sight in the document, at most so many. One of them is reached by Tab; from there
 * arrows, Page Up and Down, Home and End go through all.
 */
export function windowFrame<R>(parts: Parts, {most}: {most: number}): TableFrame<R> {
  const {element, head, table, body} = tableOf({...parts, className: `windowed ${parts.className}`});
  const spacer = html`<div></div>`;
  element.classList.add("window-scroller");
  element.append(html`<div class="window-sizer">${table}${spacer}</div>`);
  element.tabIndex = -1;
  table.setAttribute("role", "grid");
  head.setAttribute("aria-rowindex", "1");
  const views = keyed<Placed<R>>(body, ({at}) => String(at), tableRow);
  const view = rowWindow(element, spacer, {rowHeight, most, draw});
  let rows: readonly R[] = [];
  let columns: readonly LiveColumn<R>[] = [];
  let active = 0;

  function draw(): void {
    const focused = body.contains(document.activeElement);
    active = Math.max(view.first, Math.min(view.first + view.visible - 1, active));
    const placed = rows
      .slice(view.first, view.first + view.visible)
      .map((row, i): Placed<R> => ({row, at: view.first + i, columns, stop: view.first + i === active}));
    const now = views(placed).get(String(active))?.element as HTMLElement | undefined;
    // The row that has the focus may be out of sight.
    if (focused && document.activeElement !== now) now?.focus({preventScroll: true});
  }

  function go(to: number): void {
    active = Math.max(0, Math.min(rows.length - 1, to));
    if (active < view.first) view.show(active);
    else if (active >= view.first + view.visible) view.show(active - view.visible + 1);
    else draw();
  }

  body.addEventListener("keydown", (event) => {
    const steps: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + view.visible,
      PageUp: active - view.visible,
      Home: 0,
      End: rows.length - 1
    };
    const to = steps[event.key];
    if (to === undefined || event.altKey || event.metaKey) return;
    event.preventDefault();
    go(to);
  });
  body.addEventListener("focusin", ({target}) => {
    const row = (target as Element).closest("tr")!;
    active = Number(row.getAttribute("aria-rowindex")) - 2;
  });

  return {
    element,
    show(next, nextColumns) {
      rows = next;
      columns = nextColumns;
      setAttribute(table, "aria-rowcount", rows.length + 1);
      view.fit(rows.length);
      draw();
    }
  };
}
