import {scan, unquoted} from "./delimited.js";
import type {Separator} from "./delimited.js";

/** A line of a text table: its number from 1 in the file, and its fields as they stand, those in quotes without them. */
export type TableLine = {line: number; cells: string[]};

/** A field whose quote closes nothing, read as a letter. `closed`: another quote follows somewhere. */
export type TornQuote = {line: number; field: string; closed: boolean};

export type LinesOptions = {
  /** So many lines at most. */
  most?: number;
  /** Quotes that part nothing are letters, as in cells copied from a spreadsheet. */
  literal?: boolean;
};

/** The lines of a text; an empty line has one cell that is empty. */
export function linesOf(
  text: string,
  separator: Separator,
  {most = Infinity, literal = false}: LinesOptions = {}
): {lines: TableLine[]; torn: TornQuote[]} {
  const lines: TableLine[] = [];
  const torn: TornQuote[] = [];
  let cells: string[] = [];
  scan(most === Infinity ? text : opening(text, most), separator, {
    field(from, to, quoted) {
      const field = text.slice(from, to);
      const inside = quoted ? unquoted(field) : field;
      cells.push(quoted && literal && !/["\t\r\n]/.test(inside) ? field : inside);
    },
    line(line) {
      lines.push({line, cells});
      cells = [];
    },
    torn: (line, field, closed) => void torn.push({line, field, closed})
  });
  return {lines, torn};
}

/** The first lines of a text, as ends of lines part them. */
function opening(text: string, most: number): string {
  const end = /\r\n|\r|\n/g;
  for (let n = 0; n < most; ++n) if (!end.test(text)) return text;
  return text.slice(0, end.lastIndex);
}
