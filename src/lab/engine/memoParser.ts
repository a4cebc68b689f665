import type {Locale} from "../../messages/define.js";
import {parseCell} from "./graph.js";
import type {Parsed} from "./parsed.js";

/** Reads a cell anew only when it has changed. */
export function memoParser(locale: Locale): typeof parseCell {
  const known = new Map<string, {key: string; parsed: Parsed}>();
  return (cell) => {
    const key = JSON.stringify([cell.kind, cell.name, cell.source]);
    const found = known.get(cell.id);
    if (found?.key === key) return found.parsed;
    const parsed = parseCell(cell, locale);
    known.set(cell.id, {key, parsed});
    return parsed;
  };
}
