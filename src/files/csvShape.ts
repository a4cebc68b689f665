/** How a CSV file is laid out, by its own separators and quotes alone. */
export type CsvShape = {
  separator: string;
  /** Its first line, field by field. */
  head: string[];
  /** Lines that hold something, the first one included. */
  lines: number;
  /** The first line, from 1, whose number of fields is not that of the first. */
  uneven: {line: number; fields: number} | null;
};

const candidates = [",", ";", "\t", "|"];
const [quote, lf, cr] = [0x22, 0x0a, 0x0d];
const space = new Set([0x20, 0x09, lf, cr]);

/** Reads through a CSV file in UTF-8 (RFC 4180, any end of line); null if nothing is in it. */
export function csvShape(given: Uint8Array): CsvShape | null {
  const mark = given[0] === 0xef && given[1] === 0xbb && given[2] === 0xbf;
  const bytes = given.subarray(mark ? 3 : 0);
  if (bytes.every((byte) => space.has(byte))) return null;
  const best = candidates.map((separator) => through(bytes, separator)).reduce((a, b) => (better(b, a) ? b : a));
  const {separator, head, lines, uneven} = best;
  return {separator, head, lines, uneven};
}

/** `torn`: a quoted field does not end where a separator or the end of a line follows. */
type Reading = CsvShape & {torn: boolean};

/** Whole quotes tell the separator, then even lines of several fields, then the first line. */
function better(a: Reading, b: Reading): boolean {
  const merits = ({torn, uneven, head}: Reading) => [
    Number(!torn),
    Number(uneven === null && head.length > 1),
    head.length,
    Number(uneven === null)
  ];
  const others = merits(b);
  const difference = merits(a).map((merit, i) => merit - others[i]!);
  return (difference.find((d) => d !== 0) ?? 0) > 0;
}

function through(bytes: Uint8Array, separator: string): Reading {
  const comma = separator.charCodeAt(0);
  const head: string[] = [];
  let [line, lines, fields, from, lineFrom, started] = [1, 0, 1, 0, 0, 1];
  let uneven: CsvShape["uneven"] = null;
  let [quoted, torn] = [false, false];
  for (let i = 0; i <= bytes.length; ++i) {
    const byte = i < bytes.length ? bytes[i]! : lf;
    if (quoted && i < bytes.length) {
      if (byte === lf) ++line;
      if (byte !== quote) continue;
      if (bytes[i + 1] === quote) ++i;
      else {
        quoted = false;
        const next = bytes[i + 1];
        torn ||= next !== undefined && next !== comma && next !== lf && next !== cr;
      }
    } else if (byte === quote && i === from) quoted = true;
    else if (byte === comma || byte === lf || byte === cr) {
      if (lines === 0 && (byte === comma || i > lineFrom)) head.push(text(bytes.subarray(from, i)));
      from = i + 1;
      if (byte === comma) {
        ++fields;
        continue;
      }
      if (i > lineFrom) {
        ++lines;
        if (fields !== head.length) uneven ??= {line: started, fields};
      }
      if (byte === cr && bytes[i + 1] === lf) ++i;
      ++line;
      fields = 1;
      started = line;
      from = lineFrom = i + 1;
    }
  }
  return {separator, head, lines, uneven, torn: torn || quoted};
}

function text(field: Uint8Array): string {
  const written = new TextDecoder().decode(field);
  return written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
}
