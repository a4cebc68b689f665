import {scan, separators, unquoted} from "./delimited.js";
import type {Separator} from "./delimited.js";

/** How a CSV file is laid out, by its own separators and quotes alone. */
export type CsvShape = {
  separator: Separator;
  /** Its first line, field by field. */
  head: string[];
  /** Lines that hold something, the first one included. */
  lines: number;
  /** The first line, from 1, whose number of fields is not that of the first. */
  uneven: {line: number; fields: number} | null;
};

const space = new Set([0x20, 0x09, 0x0a, 0x0d]);

/** Reads through a CSV file in UTF-8 (RFC 4180, any end of line); null if nothing is in it. */
export function csvShape(given: Uint8Array): CsvShape | null {
  const mark = given[0] === 0xef && given[1] === 0xbb && given[2] === 0xbf;
  const bytes = given.subarray(mark ? 3 : 0);
  if (bytes.every((byte) => space.has(byte))) return null;
  const best = separators.map((separator) => through(bytes, separator)).reduce((a, b) => (better(b, a) ? b : a));
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

function through(bytes: Uint8Array, separator: Separator): Reading {
  const head: string[] = [];
  let [lines, fields] = [0, 0];
  let uneven: CsvShape["uneven"] = null;
  const {torn} = scan(bytes, separator, {
    field(from, to) {
      ++fields;
      if (lines === 0) head.push(unquoted(decoder.decode(bytes.subarray(from, to))));
    },
    line(line, empty) {
      if (empty) {
        if (lines === 0) head.length = 0;
      } else {
        ++lines;
        if (fields !== head.length) uneven ??= {line, fields};
      }
      fields = 0;
    }
  });
  return {separator, head, lines, uneven, torn};
}

const decoder = new TextDecoder();
