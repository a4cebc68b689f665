/** What parts the fields of a line. */
export type Separator = "," | ";" | "\t" | "|";

export const separators: readonly Separator[] = [",", ";", "\t", "|"];

export type Visitor = {
  /** A field of the line that is being read, from one place up to another, with its quotes. */
  field(from: number, to: number): void;
  /** The line is read: its number from 1 (that of its first line, if it has several), and whether nothing is in it. */
  line(number: number, empty: boolean): void;
};

const [quote, lf, cr] = [0x22, 0x0a, 0x0d];

/**
 * Reads through a text by its separators and quotes alone (RFC 4180, any end of line): bytes of UTF-8, or the code units
 * of a string. Tells whether a quoted field is torn: it does not end where a separator or the end of a line follows.
 */
export function scan(codes: Uint8Array | Uint16Array, separator: Separator, visitor: Visitor): {torn: boolean} {
  const comma = separator.charCodeAt(0);
  let [line, started, from, lineFrom] = [1, 1, 0, 0];
  let [quoted, torn] = [false, false];
  for (let i = 0; i <= codes.length; ++i) {
    const code = i < codes.length ? codes[i]! : lf;
    if (quoted && i < codes.length) {
      if (code === lf) ++line;
      if (code !== quote) continue;
      if (codes[i + 1] === quote) ++i;
      else {
        quoted = false;
        const next = codes[i + 1];
        torn ||= next !== undefined && next !== comma && next !== lf && next !== cr;
      }
    } else if (code === quote && i === from) quoted = true;
    else if (code === comma) {
      visitor.field(from, i);
      from = i + 1;
    } else if (code === lf || code === cr) {
      if (i === codes.length && i === lineFrom) break;
      visitor.field(from, i);
      visitor.line(started, i === lineFrom);
      if (code === cr && codes[i + 1] === lf) ++i;
      started = ++line;
      from = lineFrom = i + 1;
    }
  }
  return {torn: torn || quoted};
}

/** A field without its quotes; what follows a torn one is kept. */
export function unquoted(field: string): string {
  if (!field.startsWith('"')) return field;
  let end = field.indexOf('"', 1);
  while (end >= 0 && field[end + 1] === '"') end = field.indexOf('"', end + 2);
  if (end < 0) end = field.length;
  return field.slice(1, end).replaceAll('""', '"') + field.slice(end + 1);
}

/** The fields of each line; an empty line has one that is empty. */
export function rowsOf(text: string, separator: Separator): string[][] {
  const codes = Uint16Array.from({length: text.length}, (_, i) => text.charCodeAt(i));
  const rows: string[][] = [];
  let row: string[] = [];
  scan(codes, separator, {
    field: (from, to) => void row.push(unquoted(text.slice(from, to))),
    line() {
      rows.push(row);
      row = [];
    }
  });
  return rows;
}
