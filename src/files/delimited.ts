/** What parts the fields of a line. */
export type Separator = "," | ";" | "\t" | "|";

export const separators: readonly Separator[] = ["\t", ";", "|", ","];

export type FieldVisitor = {
  /** A field of the line that is being read, from one place up to another, with its quotes if it stands in quotes. */
  field(from: number, to: number, quoted: boolean): void;
  /** The line is read: its number from 1 (that of its first line, if it has several), and whether nothing is in it. */
  line(number: number, empty: boolean): void;
  /** A field that opens with a quote which does not close it: the quote is read as a letter. `closed`: another follows. */
  torn?(line: number, field: string, closed: boolean): void;
};

const [quote, lf, cr, space] = [0x22, 0x0a, 0x0d, 0x20];

/**
 * Reads through a text by its separators and quotes (RFC 4180, any end of line). Spaces around a field in quotes are left
 * aside. A quote is a letter where no quote ends the field before a separator or the end of a line.
 */
export function scan(text: string, separator: Separator, visitor: FieldVisitor): void {
  const comma = separator.charCodeAt(0);
  const ends = (code: number) => code === comma || code === lf || code === cr;
  let [line, started, at, lineFrom] = [1, 1, 0, 0];
  while (at < text.length || lineFrom < at) {
    const {from, to, next, lines, quoted} = field(at);
    visitor.field(from, to, quoted);
    line += lines;
    const code = next < text.length ? text.charCodeAt(next) : lf;
    if (code === comma) {
      at = next + 1;
      continue;
    }
    visitor.line(started, next === lineFrom);
    at = next + (code === cr && text.charCodeAt(next + 1) === lf ? 2 : 1);
    started = ++line;
    lineFrom = at;
  }

  function field(start: number) {
    let from = start;
    while (text.charCodeAt(from) === space) ++from;
    if (text.charCodeAt(from) === quote) {
      const close = closing(from);
      if (close >= 0) {
        let next = close + 1;
        while (text.charCodeAt(next) === space) ++next;
        if (next >= text.length || ends(text.charCodeAt(next)))
          return {from, to: close + 1, next, lines: breaks(from, close), quoted: true};
      }
      visitor.torn?.(line, text.slice(start, plainEnd(start)), close >= 0);
    }
    const next = plainEnd(start);
    return {from: start, to: next, next, lines: 0, quoted: false};
  }

  function closing(from: number): number {
    let end = text.indexOf('"', from + 1);
    while (end >= 0 && text.charCodeAt(end + 1) === quote) end = text.indexOf('"', end + 2);
    return end;
  }

  function plainEnd(from: number): number {
    let i = from;
    while (i < text.length && !ends(text.charCodeAt(i))) ++i;
    return i;
  }

  function breaks(from: number, to: number): number {
    let found = 0;
    for (let i = from; i < to; ++i) {
      const code = text.charCodeAt(i);
      if (code === lf || (code === cr && text.charCodeAt(i + 1) !== lf)) ++found;
    }
    return found;
  }
}

/** A field in quotes without them. */
export const unquoted = (field: string) => field.slice(1, -1).replaceAll('""', '"');
