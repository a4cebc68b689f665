import type {Locale} from "../messages/define.js";
import {formats} from "../messages/format.js";
import {limitWords} from "./limitMessages.js";

/** Columns of a line, letters of a line, cells of a table. */
export const textLimits = {columns: 10_000, letters: 10_000_000, cells: 60_000_000};

type TextShape = {
  lines: number;
  cells: number;
  /** Of the line that has most of any one of them. */
  separators: number;
  widest: number;
  letters: number;
  longest: number;
};

/** Why a text is too wide, too long or too large to be taken apart, in words that end a sentence; null if it is not. */
export function textFault(text: string, locale: Locale): string | null {
  const t = limitWords[locale];
  const {count} = formats(locale);
  const {cells, separators, widest, letters, longest} = textShape(text);
  if (separators >= textLimits.columns) return t.wide(count(widest), count(separators), count(textLimits.columns));
  if (letters > textLimits.letters) return t.long(count(longest), count(letters), count(textLimits.letters));
  return cells > textLimits.cells ? t.cells(count(cells), count(textLimits.cells)) : null;
}

/** How wide and long a text is, by its separators outside quotes. */
export function textShape(text: string): TextShape {
  const shape = {lines: 0, cells: 0, separators: 0, widest: 1, letters: 0, longest: 1};
  for (let start = 0; start < text.length;) {
    const {end, separators} = lineAt(text, start);
    ++shape.lines;
    shape.cells += separators + 1;
    if (separators > shape.separators) [shape.separators, shape.widest] = [separators, shape.lines];
    if (end - start > shape.letters) [shape.letters, shape.longest] = [end - start, shape.lines];
    start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }
  return shape;
}

/** Where a line ends, and how many there are of the separator that it has most of, outside quotes. */
function lineAt(text: string, start: number): {end: number; separators: number} {
  let [commas, semicolons, tabs, bars] = [0, 0, 0, 0];
  let quoted = false;
  let end = start;
  for (; end < text.length; ++end) {
    const code = text.charCodeAt(end);
    if (code === 10 || code === 13) break;
    if (code === 34) quoted = !quoted;
    else if (quoted) continue;
    else if (code === 44) ++commas;
    else if (code === 59) ++semicolons;
    else if (code === 9) ++tabs;
    else if (code === 124) ++bars;
  }
  return {end, separators: Math.max(commas, semicolons, tabs, bars)};
}
