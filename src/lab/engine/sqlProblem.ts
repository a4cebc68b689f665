import {labEngine} from "./messages.js";
import type {Locale} from "../../messages/define.js";
import type {SqlStatement} from "./parsed.js";
import type {CellProblem} from "./types.js";

/**
 * What DuckDB said of a statement, as a problem of its cell. Its place is read from the lines “LINE n: …” and “^” of the
 * message, where `above` lines stand before the statement in the text DuckDB was given.
 */
export function sqlProblem(said: string, statement: SqlStatement, above: number, locale: Locale): CellProblem {
  const t = labEngine[locale];
  const [reason] = said.split(/\n+LINE \d+:/);
  if (/Out of Memory|could not allocate|failed to allocate|memory access out of bounds/i.test(said))
    return {kind: "too-large", message: t.noMemory, line: null, column: null};
  // The columns of words are ENUMs, which DuckDB calls by the numbers they are kept in.
  const word = /Could not convert string '(.*)' to UINT\d+/.exec(reason!)?.[1];
  const message = word === undefined ? t.sqlError(reason!.trim()) : t.notAWord(word);
  return {kind: "sql", message: shortened(message), ...placeIn(said, statement, above)};
}

/** DuckDB repeats what it was given, however long that is. */
const shortened = (message: string) => (message.length <= longest ? message : `${message.slice(0, longest)} …`);

const longest = 2000;

function placeIn(
  said: string,
  {text, line, column}: SqlStatement,
  above: number
): Pick<CellProblem, "line" | "column"> {
  const found = /LINE (\d+): (.*)\n( *)\^/.exec(said);
  if (!found) return {line: null, column: null};
  const n = Number(found[1]) - above;
  const source = text.split("\n")[n - 1];
  if (source === undefined) return {line, column: null};
  // A long line is cut on both sides; what is left of it shows where it was cut.
  const cut = found[2]!.startsWith("...") ? 3 : 0;
  const shown = found[2]!.slice(cut).replace(/\.\.\.$/, "");
  const start = source.indexOf(shown);
  const caret = found[3]!.length - `LINE ${found[1]}: `.length - cut + Math.max(start, 0) + 1;
  return {line: line + n - 1, column: Math.max(caret + (n === 1 ? column - 1 : 0), 1)};
}
