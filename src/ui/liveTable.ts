import {html} from "htl";
import {common} from "../messages/common.js";
import {formats} from "../messages/format.js";
import {setText} from "./dom.js";
import {live} from "./live.js";
import type {Live, Options} from "./live.js";
import {sortHeads} from "./sortHeads.js";
import type {Order} from "./sortHeads.js";
import {wholeFrame, windowFrame} from "./tableFrames.js";
import type {TableFrame} from "./tableFrames.js";
import type {LiveColumn} from "./tableRow.js";

export type {LiveColumn} from "./tableRow.js";

export type LiveTableData<R> = {caption: string; columns: readonly LiveColumn<R>[]; rows: readonly R[]};

export type LiveTableOptions = Options & {
  /** A table of more rows has only those in sight in the document, `most` of them. */
  whole?: number;
  most?: number;
  /** With a field that leaves the rows in which all its words are. */
  search?: boolean;
  /** The caption is only for readers of screens, where a heading says the same. */
  captionHidden?: boolean;
  className?: string;
};

/** A table of any length, which can be sorted by the columns that have an order, and searched. */
export function liveTable<R>(
  data: LiveTableData<R>,
  {locale, whole = 100, most = 15, search = false, captionHidden = false, className = ""}: LiveTableOptions
): Live<LiveTableData<R>> {
  const t = common[locale].anyTable;
  const caption = html<HTMLElement>`<span class=${captionHidden ? "sr-only" : ""}></span>`;
  const place = html`<div></div>`;
  const finder = search ? searchField(locale, show) : null;
  const root = html<HTMLElement>`<div class="live-table">${finder?.element}${place}</div>`;
  let frame: {kind: string; made: TableFrame<R>} | null = null;
  let order: Order | undefined;
  let texts: string[] = [];

  function framed(): TableFrame<R> {
    const long = data.rows.length > whole;
    const kind = JSON.stringify([long, data.columns.map(({label, numeric, order}) => [label, numeric, !order])]);
    if (frame?.kind === kind) return frame.made;
    order = undefined;
    const heads = sortHeads(
      data.columns.map(({label, numeric = false, order}, i) => ({
        name: String(i),
        label,
        sort: order ? t.sort(label) : null,
        numeric
      })),
      (next) => {
        order = next;
        show();
      }
    );
    const parts = {caption, heads, className};
    frame = {kind, made: long ? windowFrame(parts, {most}) : wholeFrame(parts)};
    place.replaceChildren(frame.made.element);
    return frame.made;
  }

  function show(): void {
    const found = finder ? matches(finder.words()) : data.rows;
    finder?.tell(found.length, data.rows.length);
    framed().show(order ? sortedBy(found, data.columns[Number(order.column)]!, order, locale) : found, data.columns);
  }

  function matches(words: readonly string[]): readonly R[] {
    if (words.length === 0) return data.rows;
    const {rows, columns} = data;
    if (texts.length !== rows.length) texts = rows.map((row) => plain(columns.map(({text}) => text(row)).join("\n")));
    return rows.filter((_, i) => words.every((word) => texts[i]!.includes(word)));
  }

  function update(next: LiveTableData<R>): void {
    data = next;
    texts = [];
    setText(caption, data.caption);
    show();
  }

  update(data);
  return live<LiveTableData<R>, HTMLElement>(root, update);
}

const plain = (text: string) => text.normalize("NFKC").toLowerCase();

function searchField(locale: Options["locale"], changed: () => void) {
  const t = common[locale].anyTable;
  const f = formats(locale);
  const input = html<HTMLInputElement>`<input type="search" aria-label=${t.search} placeholder=${t.search} />`;
  const status = html`<output></output>`;
  input.addEventListener("input", (event) => {
    // The field is not the value of what holds the table.
    event.stopPropagation();
    changed();
  });
  const words = () => plain(input.value).split(/\s+/).filter(Boolean);
  return {
    element: html`<div class="table-search">${input}${status}</div>`,
    words,
    /** Says how many rows are left, once something is searched for. */
    tell(found: number, all: number): void {
      const said = words().length === 0 ? "" : found === 0 ? t.none : t.found(f.count(found), f.count(all));
      setText(status, said);
    }
  };
}

function sortedBy<R>(rows: readonly R[], column: LiveColumn<R>, {descending}: Order, locale: string): readonly R[] {
  const {compare} = new Intl.Collator(locale, {numeric: true});
  const sign = descending ? -1 : 1;
  const keys = rows.map((row) => ({row, key: column.order!(row)}));
  keys.sort(({key: a}, {key: b}) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (typeof a === "number" && typeof b === "number" ? a - b : compare(String(a), String(b)));
  });
  return keys.map(({row}) => row);
}
