import {expressionsIn} from "./parseMarkdown.js";
import {rootOf} from "./parseJavaScript.js";
import {tablesIn} from "./parseSql.js";
import {freeNames} from "./references.js";
import {tokenizeSql} from "./tokenizeSql.js";
import type {LabCell} from "./types.js";

type Change = {start: number; end: number; text: string};

/**
 * The source of a cell in which a result of another is called by its new name; null where it is not sure which words mean
 * that result, or the new name already stands for something else there.
 */
export function renameUses({kind, source}: Pick<LabCell, "kind" | "source">, from: string, to: string): string | null {
  if (new RegExp(`\\b${to}\\b`, kind === "sql" ? "i" : "").test(source)) return null;
  try {
    const changes = kind === "sql" ? inSql(source, from, to) : inCode(kind, source, from, to);
    if (!changes || changes.length === 0) return null;
    return changes.toSorted((a, b) => b.start - a.start).reduce(changed, source);
  } catch {
    return null; // what cannot be read is not rewritten
  }
}

const changed = (source: string, {start, end, text}: Change) => source.slice(0, start) + text + source.slice(end);

/** Where it is named as a table, or before the point of a column; null if something else is called alike there. */
function inSql(source: string, from: string, to: string): Change[] | null {
  const tables = new Set(tablesIn(source).map(({at}) => at));
  const tokens = tokenizeSql(source);
  const changes: Change[] = [];
  for (const [i, {kind, value, at, end}] of tokens.entries()) {
    if (!(kind === "word" || kind === "name" || tables.has(at)) || value.toLowerCase() !== from.toLowerCase()) continue;
    const [before, after] = [tokens[i - 1], tokens[i + 1]];
    if (before?.kind === "word" && before.value.toUpperCase() === "AS") return null;
    const qualifies = after?.value === "." && before?.value !== ".";
    if (tables.has(at) || qualifies) changes.push({start: at, end, text: to});
  }
  return changes;
}

function inCode(kind: "js" | "md", source: string, from: string, to: string): Change[] {
  const roots = kind === "js" ? [rootOf(source)] : expressionsIn(source);
  return roots
    .flatMap(freeNames)
    .filter(({name}) => name === from)
    .map(({start, end, shorthand}) => ({start, end, text: shorthand ? `${from}: ${to}` : to}));
}
