import {labEngine} from "./messages.js";
import type {Locale} from "../../messages/define.js";
import type {Parsed, SqlStatement} from "./parsed.js";
import {sqlSources} from "./sqlSources.js";
import {tokenizeSql, UnclosedSql} from "./tokenizeSql.js";
import type {SqlToken} from "./tokenizeSql.js";
import type {CellProblem} from "./types.js";

const returning = "SELECT WITH FROM VALUES TABLE DESCRIBE DESC SHOW SUMMARIZE PIVOT UNPIVOT".split(" ");

/**
 * Reads an SQL cell: its statements, the tables and views it makes, and the tables it reads. What could change the
 * original data or reach outside is refused here with a sentence, and by DuckDB's own settings besides.
 */
export function parseSql(source: string, name: string | null, locale: Locale): Parsed {
  const t = labEngine[locale];
  const refuse = (message: string, at: number): Parsed => ({kind: "problem", problem: problem(source, message, at)});
  let tokens: SqlToken[];
  try {
    tokens = tokenizeSql(source);
  } catch (error) {
    if (!(error instanceof UnclosedSql)) throw error;
    return refuse(t.sqlUnclosed(t.unclosed[error.what]), error.at);
  }
  const groups = split(tokens);
  if (groups.length === 0) return refuse(t.sqlEmpty, 0);

  const defines = name === null ? [] : [name];
  const reads = new Map<string, SqlToken>();
  const statements: SqlStatement[] = [];
  for (const group of groups) {
    const [first] = group;
    const open = group.find(({value}) => value !== "(") ?? first!;
    const verb = open.value.toUpperCase();
    const returns = open.kind === "word" && returning.includes(verb);
    if (!returns && verb === "CREATE") {
      const made = created(group);
      if (made === null) return refuse(t.sqlCreate, first!.at);
      defines.push(made);
    } else if (!returns) return refuse(t.sqlStatement(verb), first!.at);
    const {tables, files, calls} = sqlSources(group);
    if (calls[0]) return refuse(t.sqlOutside(`${calls[0].value}()`), calls[0].at);
    if (files[0]) return refuse(t.sqlOutside(`'${files[0].value}'`), files[0].at);
    const change = group.find((token, i) => token.kind === "word" && changes(token, i, group));
    if (change) return refuse(t.sqlStatement(change.value.toUpperCase()), change.at);
    for (const table of tables) if (!reads.has(table.value)) reads.set(table.value, table);
    const {line, column} = place(source, first!.at);
    statements.push({text: source.slice(first!.at, group.at(-1)!.end), line, column, returns});
  }
  const own = new Set(defines.slice(name === null ? 0 : 1).map((made) => made.toLowerCase()));
  const others = [...reads.values()].filter(({value}) => !own.has(value.toLowerCase()));
  return {
    kind: "sql",
    defines,
    uses: others.map(({value}) => value),
    reads: others.map(({value, at}) => ({name: value, ...place(source, at)})),
    statements
  };
}

/** Every place where a statement names a table it reads. */
export const tablesIn = (source: string): SqlToken[] =>
  split(tokenizeSql(source)).flatMap((group) => sqlSources(group).tables);

/** Line and column, from 1, of a place in a text. */
export function place(source: string, at: number): {line: number; column: number} {
  const before = source.slice(0, at).split("\n");
  return {line: before.length, column: before.at(-1)!.length + 1};
}

function problem(source: string, message: string, at: number): CellProblem {
  return {kind: "sql", message, ...place(source, at)};
}

function split(tokens: SqlToken[]): SqlToken[][] {
  const groups: SqlToken[][] = [[]];
  for (const token of tokens) {
    if (token.kind === "sign" && token.value === ";") groups.push([]);
    else groups.at(-1)!.push(token);
  }
  return groups.filter(({length}) => length > 0);
}

/** The name in `CREATE [OR REPLACE] [TEMP] TABLE|VIEW name AS`, or null if it is another kind of CREATE. */
function created(tokens: SqlToken[]): string | null {
  const words = tokens.map(({kind, value}) => (kind === "word" ? value.toUpperCase() : value));
  let i = 1;
  if (words[i] === "OR" && words[i + 1] === "REPLACE") i += 2;
  if (words[i] === "TEMP" || words[i] === "TEMPORARY") ++i;
  if (words[i] !== "TABLE" && words[i] !== "VIEW") return null;
  ++i;
  if (words[i] === "IF") i += 3;
  const name = tokens[i];
  return (name?.kind === "word" || name?.kind === "name") && words[i + 1] === "AS" ? name.value : null;
}

/** A statement within a statement that writes, as in `WITH x AS (…) INSERT INTO …`. */
function changes({value}: SqlToken, i: number, group: SqlToken[]): boolean {
  const next = group[i + 1]?.value.toUpperCase();
  switch (value.toUpperCase()) {
    case "INSERT":
    case "MERGE":
      return next === "INTO";
    case "DELETE":
      return next === "FROM";
    case "UPDATE":
      return group[i - 1]?.value === ")" && group.slice(i + 1, i + 4).some(({value}) => value.toUpperCase() === "SET");
    default:
      return false;
  }
}
