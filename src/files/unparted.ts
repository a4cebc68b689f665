import {separators} from "./delimited.js";
import type {TableLine} from "./lines.js";
import {visible} from "./invisible.js";

/** What seems to part the fields of a table that was read as one column, though it is no separator that is read. */
export type Unparted = {by: "named"; mark: string} | {by: "colon"} | {by: "spaces"};

const named = /^\ufeff?"?sep=([^\r\n"])"?[ \t]*(?:\r\n|\r|\n|$)/i;

/** The same in the first lines of a table of one column; null where nothing seems to. */
export function unparted(text: string, head: readonly TableLine[]): Unparted | null {
  const mark = named.exec(text)?.[1];
  if (mark !== undefined && !separators.some((separator) => separator === mark)) return {by: "named", mark};
  const lines = head.map(({cells}) => visible(cells[0] ?? "")).filter(Boolean);
  if (lines.length < 2) return null;
  const evenly = (pattern: RegExp) => {
    const [first, ...others] = lines.map((line) => line.split(pattern).length);
    return first! > 1 && others.every((parts) => parts === first);
  };
  if (evenly(/:/)) return {by: "colon"};
  if (evenly(/ {2,}/)) return {by: "spaces"};
  const numbered = lines.slice(1).every((line) => / [-+−]?\d[\d.,]*%?$/.test(line));
  return numbered && evenly(/ +/) ? {by: "spaces"} : null;
}
