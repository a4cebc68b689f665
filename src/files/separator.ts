import {cellReading} from "./cellReading.js";
import {separators} from "./delimited.js";
import type {Separator} from "./delimited.js";
import {linesOf} from "./lines.js";
import type {TableLine} from "./lines.js";
import {visible} from "./invisible.js";

const sampled = 300;

/** A line by which Excel is told the separator. */
const told = /^\ufeff?"?sep=([,;|\t])"?[ \t]*(?:\r\n|\r|\n|$)/i;

/**
 * What parts the fields of a text: the separator under which most of the first lines have the same number of fields.
 * Where several do equally, tab, semicolon and bar go before the comma, which stands in numbers too.
 */
export function findSeparator(text: string): Separator {
  const named = told.exec(text)?.[1] as Separator | undefined;
  if (named) return named;
  const measured = separators.map((separator) => ({separator, ...evenness(linesOf(text, separator, {most: sampled}))}));
  const best = measured.reduce((a, b) => (b.even > a.even + 1e-9 ? b : a));
  return best.even > 0 ? best.separator : ";";
}

/** Whether the first line only names the separator. */
export const namesSeparator = (text: string) => told.test(text);

function evenness({lines, torn}: ReturnType<typeof linesOf>): {even: number} {
  const filled = lines.filter(({cells}) => cells.some((cell) => visible(cell) !== ""));
  const width = modalWidth(filled);
  if (width < 2) return {even: 0};
  const even = filled.filter(({cells}) => cells.length === width);
  // A number with a decimal comma under a title of its own is no pair.
  const heads = even[0]!.cells.every((cell) => cellReading(cell).kind !== "text");
  if (heads && filled[0] !== even[0]) return {even: 0};
  return {even: (even.length - torn.length / 2) / filled.length};
}

/** The number of fields that most lines have, the greater one among equals. */
function modalWidth(lines: readonly TableLine[]): number {
  const counts = new Map<number, number>();
  for (const {cells} of lines) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] > a[0]) ? b : a), [0, 0])[0];
}
