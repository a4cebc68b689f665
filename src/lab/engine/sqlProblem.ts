import {labEngine} from "./messages.js";
import type {Locale} from "../../messages/define.js";
import type {SqlStatement} from "./parsed.js";
import type {CellProblem} from "./types.js";

/**
 * What DuckDB said of a statement, as a problem of its cell. Its place is read from the lines “LINE n: …” and “^” of the
 * message, where `above` lines stand before the statement in the text DuckDB was given. `known`: a better sentence, if
 * there is one.
 */
export function sqlProblem(
  said: string,
  statement: SqlStatement,
  above: number,
  locale: Locale,
  known: string | null = null
): CellProblem {
  const t = labEngine[locale];
  if (/Out of Memory|could not allocate|failed to allocate|memory access out of bounds/i.test(said))
    return {kind: "too-large", message: t.noMemory, line: null, column: null};
  const message = known ?? plainReason(said, locale);
  return {kind: "sql", message: shortened(message), ...placeIn(said, statement, above)};
}

/** What DuckDB said, without advice that cannot be followed here. */
function plainReason(said: string, locale: Locale): string {
  const t = labEngine[locale];
  const [reason = ""] = said.split(/\n+LINE \d+:/);
  // The columns of words are ENUMs, which DuckDB calls by the numbers they are kept in.
  const word = /Could not convert string '(.*)' to UINT\d+/.exec(reason)?.[1];
  if (word !== undefined) return t.notAWord(word);
  const file =
    /Cannot access (?:file|directory) "(.*?)"/.exec(reason)?.[1] ??
    /Table with name (\S*[./\\:*?]\S*) does not exist/.exec(reason)?.[1];
  if (file !== undefined) return t.sqlOutside(`'${file}'`);
  const away = missingExtension(reason);
  if (away) return t.noExtension(away.what, away.extension, t.instead[insteadOf(away.extension)]);
  if (/TIMESTAMP WITH TIME ZONE/.test(reason)) return t.zoned;
  if (advice.test(reason)) return t.noExtension(null, null, t.instead.other);
  return t.sqlError(reason.replace(innerNames, "").trim());
}

const advice = /\b(INSTALL|LOAD)\b|\bextensions?\b/;

/** A guess at what was meant that is nothing of the person's. */
const innerNames = /\s*Did you mean "(pg_|sqlite_|duckdb_|pragma_)[^"]*"\?/;

/** The extension of DuckDB that a statement would need, and the function, type or setting of it. */
function missingExtension(reason: string): {what: string | null; extension: string} | null {
  const named = /with name "?([^"]+?)"? is not in the catalog, but it exists in the (\w+) extension/.exec(reason);
  if (named) return {what: named[1]!, extension: named[2]!};
  const other =
    /required extension '(\w+)'/.exec(reason) ??
    /(?:exists in|requires|need|load|install)(?: the)? ["'`]?(\w+)["'`]? extension/i.exec(reason) ??
    /INSTALL ["'`]?(\w+)/.exec(reason);
  return other && {what: null, extension: other[1]!};
}

function insteadOf(extension: string): "icu" | "json" | "fts" | "files" | "other" {
  if (extension === "icu" || extension === "json" || extension === "fts") return extension;
  return /^(parquet|excel|httpfs|aws|azure|avro|delta|iceberg|ducklake|\w+_scanner|sqlite|postgres|mysql)$/.test(
    extension
  )
    ? "files"
    : "other";
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
