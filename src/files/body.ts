import {cellReading} from "./cellReading.js";
import {scan, unquoted} from "./delimited.js";
import type {Separator} from "./delimited.js";
import {visible} from "./invisible.js";
import {asHead, shown} from "./layout.js";
import type {AsideLine, TableLayout} from "./layout.js";
import type {TornQuote} from "./lines.js";

/** A row of a table: the number of its line, its cells, and which of them stand in quotes. */
export type BodyRow = {line: number; cells: string[]; quoted: boolean[]};

/** What is left of a table when its rows are read; `uneven`: the first line whose number of cells is not the table's. */
export type BodyEnd = {rows: number; aside: AsideLine[]; uneven: {line: number; cells: number} | null};

export type BodyOptions = {
  separator: Separator;
  layout: TableLayout;
  /** Each line as wide as the table is a row, also one that reads as a note, and one without a value at the end. */
  whole?: boolean;
  told?: (rows: number) => void;
  torn?: (quote: TornQuote) => void;
};

/**
 * Reads the rows of a table below its titles. Set aside: lines that repeat the titles, and notes of one cell at the end.
 * A line without a value is a row where rows follow; one without even a separator only in a table of one column.
 */
export function bodyOf(text: string, options: BodyOptions, row: (row: BodyRow) => void): BodyEnd {
  const {separator, layout, whole = false, told, torn} = options;
  const {width, after, heads} = layout;
  const aside: AsideLine[] = [];
  let rows = 0;
  let uneven: BodyEnd["uneven"] = null;
  let waiting: BodyRow[] = [];
  let [cells, quoted]: [string[], boolean[]] = [[], []];

  function give(read: BodyRow) {
    const fits = read.cells.length >= width && read.cells.slice(width).every(isEmpty);
    if (!fits && !(width === 1 && read.cells.length === 0)) uneven ??= {line: read.line, cells: read.cells.length};
    ++rows;
    row(read);
  }

  function take(read: BodyRow, empty: boolean) {
    if (empty && width > 1) return;
    const blank = read.cells.every(isEmpty) && !read.quoted.includes(true);
    if (heads.includes(asHead(read.cells)))
      return void aside.push({line: read.line, text: shown(read.cells), why: "repeated"});
    if (blank || (isNote(read, width, waiting.length > 0) && !(whole && read.cells.length === width)))
      return void waiting.push(read);
    waiting.forEach(give);
    waiting = [];
    give(read);
    if (rows % 8192 === 0) told?.(rows);
  }

  scan(text, separator, {
    field(from, to, inQuotes) {
      cells.push(inQuotes ? unquoted(text.slice(from, to)) : text.slice(from, to));
      quoted.push(inQuotes);
    },
    line(line, empty) {
      if (line > after) take({line, cells, quoted}, empty);
      [cells, quoted] = [[], []];
    },
    torn: (line, field, closed) => torn?.({line, field, closed})
  });
  for (const read of waiting) {
    if (!read.cells.every(isEmpty)) aside.push({line: read.line, text: shown(read.cells), why: "below"});
    else if (whole) give(read);
  }
  return {rows, aside, uneven};
}

const isEmpty = (cell: string) => visible(cell) === "";

/** A line of words in its first cell alone that is no row: it has no separators, or says that it is a note, or stands apart. */
function isNote({cells}: BodyRow, width: number, apart: boolean): boolean {
  if (width < 2 || cellReading(cells[0]!).kind !== "text" || !cells.slice(1).every(isEmpty)) return false;
  return cells.length === 1 || (width > 2 && (apart || notes.test(visible(cells[0]!))));
}

const notes = /^(sumber|catatan|keterangan|ket\b|dicetak|diunduh|source|notes?\b|printed|\*)/i;
