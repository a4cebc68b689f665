import {html} from "htl";
import {excerpt, Excerpt, shownLength} from "../engine/excerpt.js";
import type {ResultTable} from "../engine/types.js";
import {formats, messages} from "../../messages/index.js";
import {setAttribute, setText, uid} from "../../ui/dom.js";
import type {Options} from "../../ui/live.js";
import {fullText, tellsYears, valueText} from "./valueText.js";

const rowHeight = 30;
const shown = 12;
const block = 200;
const kept = 20;

/** Browsers stop counting somewhere above this many pixels: longer tables scroll by more than a row at a time. */
const tallest = 8_000_000;

/** Columns beyond these are not drawn. */
const widest = 200;

type Order = {column: string; descending: boolean};

/**
 * A result of any length: only the rows in sight are in the document, read in blocks where they lie. Scrolls, pages by
 * buttons, and sorts by its headers.
 */
export function resultTable(table: ResultTable, {locale, n}: Options & {n: number}): HTMLElement {
  const {lab: t} = messages(locale);
  const f = formats(locale);
  if (table.rows === 0) return html`<p class="hint lab-empty">${t.table.empty}</p>`;

  const visible = Math.min(shown, table.rows);
  const id = uid("result");
  let order: Order | undefined;
  let first = 0;
  /** Which way the reader goes: what comes next is read before it is in sight. */
  let heading = 1;
  let blocks = new Map<number, unknown[][]>();
  let reading: {block: number; order: Order | undefined} | null = null;

  const columns = table.columns.slice(0, widest);
  const sorters = columns.map(({name, type}) => {
    const mark = html`<span aria-hidden="true"></span>`;
    const button = html`<button type="button" aria-label=${t.table.sort(called(name), t.types[type])}>
      ${called(name)} ${mark}
    </button>`;
    button.addEventListener("click", () => {
      if (order?.column !== name) order = {column: name, descending: false};
      else order = order.descending ? undefined : {column: name, descending: true};
      blocks = new Map();
      heads();
      show(0);
    });
    const head = html`<th scope="col" class=${type === "number" ? "number" : ""}>
      ${button}<small>${t.types[type]}</small>
    </th>`;
    return {name, head, mark};
  });

  function heads() {
    for (const {name, head, mark} of sorters) {
      const mine = order?.column === name ? order : null;
      setAttribute(head, "aria-sort", mine ? (mine.descending ? "descending" : "ascending") : null);
      setText(mark, mine ? (mine.descending ? "↓" : "↑") : "");
    }
  }

  const rows = Array.from({length: visible}, () => {
    const cells = columns.map(({type}) => html`<td class=${type === "number" ? "number" : ""}></td>`);
    return {
      element: html`<tr>
        ${cells}
      </tr>`,
      cells
    };
  });

  const years = columns.map(({name}) => tellsYears(name));
  const position = html`<span></span>`;
  const caption = html`<caption class="sr-only" id=${id}>
    ${t.table.label(n)}
  </caption>`;
  const grid = html`<table class="lab-table" aria-rowcount=${table.rows + 1}>
    ${caption}
    <thead>
      <tr aria-rowindex="1">
        ${sorters.map(({head}) => head)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(({element}) => element)}
    </tbody>
  </table>`;
  const long = html`<p class="hint" role="status" hidden>${t.table.long(f.count(shownLength))}</p>`;
  const full = Math.min(table.rows * rowHeight, tallest);
  const spacer = html`<div></div>`;
  const sizer = html`<div class="lab-sizer">${grid}${spacer}</div>`;
  const scroller = html`<div class="lab-scroller" tabindex="0" role="group" aria-labelledby=${id}>${sizer}</div>`;
  const extra = Math.max(0, full - visible * rowHeight);
  spacer.style.height = `${extra}px`;

  const last = table.rows - visible;
  /** Where the bar stands for a first row, and which row is first for a bar. */
  const range = () => Math.max(0, scroller.scrollHeight - scroller.clientHeight) || extra;
  const topOf = (row: number) => (last === 0 ? 0 : (row / last) * range());
  const rowOf = (top: number) => (extra === 0 ? 0 : Math.round((Math.min(top, range()) / range()) * last));

  scroller.addEventListener("scroll", () => {
    const row = rowOf(scroller.scrollTop);
    if (row !== first && Math.abs(topOf(first) - scroller.scrollTop) >= 1) show(row, {follow: false});
  });

  function show(row: number, {follow = true} = {}) {
    if (row !== first) heading = row < first ? -1 : 1;
    first = Math.max(0, Math.min(last, row));
    if (follow) scroller.scrollTop = topOf(first);
    draw();
  }

  function draw() {
    const needed = new Set<number>();
    rows.forEach(({element, cells}, i) => {
      const at = first + i;
      const values = blocks.get(Math.floor(at / block))?.[at % block];
      if (!values) needed.add(Math.floor(at / block));
      setAttribute(element, "aria-rowindex", at + 2);
      cells.forEach((cell, c) => {
        const value = excerpt(values?.[c]);
        const text = values ? valueText(value, locale, {years: years[c]}) : "…";
        if (value instanceof Excerpt) long.hidden = false;
        cell.classList.toggle("lab-null", text === null);
        setText(cell, text ?? "null");
        setAttribute(cell, "title", fullText(value, locale) ?? (text !== null && text.length > 40 ? text : null));
      });
    });
    setText(position, t.table.rows(f.count(first + 1), f.count(first + visible), f.count(table.rows)));
    for (const {button, to} of steps) {
      const there = to() === first;
      setAttribute(button, "aria-disabled", there ? "true" : null);
    }
    const [next = ahead()] = needed;
    if (next !== undefined) void read(next);
  }

  /** The block that is reached next, if it is not there yet. */
  function ahead(): number | undefined {
    const next = Math.floor((first + (heading > 0 ? visible - 1 : 0) + (heading * block) / 2) / block);
    return next < 0 || next * block >= table.rows || blocks.has(next) ? undefined : next;
  }

  /** Columns only grow, so that none jumps while the rows one scrolls to are not there yet. */
  function keepWidths() {
    const widths = sorters.map(({head}) => (head as HTMLElement).offsetWidth);
    sorters.forEach(({head}, i) => {
      if (widths[i]) (head as HTMLElement).style.minWidth = `${widths[i]}px`;
    });
  }

  /** One block at a time: while one scrolls past, what is no longer in sight is not asked for. */
  async function read(next: number) {
    if (reading) return;
    const asked = order;
    reading = {block: next, order: asked};
    try {
      const values = await table.slice(next * block, Math.min(block, table.rows - next * block), asked);
      if (asked === order) {
        if (blocks.size >= kept) blocks.delete(blocks.keys().next().value!);
        blocks.set(next, values);
      }
      setText(trouble, "");
      reading = null;
      draw();
      keepWidths();
    } catch (error) {
      reading = null;
      setText(trouble, t.table.failed(error instanceof Error ? error.message : String(error)));
    }
  }

  const notes = [
    ...(table.columns.length > widest
      ? [html`<p class="hint">${t.table.columns(f.count(widest), f.count(table.columns.length))}</p>`]
      : [])
  ];
  const trouble = html`<p class="lab-trouble" role="status"></p>`;
  const {page} = t.table;
  const steps = [
    {label: page.first, to: () => 0},
    {label: page.previous, to: () => Math.max(0, first - visible)},
    {label: page.next, to: () => Math.min(last, first + visible)},
    {label: page.last, to: () => last}
  ].map(({label, to}) => {
    const button = html`<button type="button" class="button">${label}</button>`;
    button.addEventListener("click", () => show(to()));
    return {button, to};
  });
  const pager =
    last > 0
      ? html`<div class="lab-pager" role="group" aria-label=${t.table.pages}>
          ${steps.map(({button}) => button)}${position}
        </div>`
      : html`<div class="lab-pager">${position}</div>`;

  heads();
  draw();
  return html`<div class="lab-result">${scroller}${trouble}${long}${notes}${pager}</div>`;
}

/** A name of a column, which may be as long as a text. */
const called = (name: string) => (name.length > 100 ? `${name.slice(0, 99)}…` : name);
