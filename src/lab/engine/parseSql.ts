import {labEngine} from "./messages.js";
import type {Locale} from "../../messages/define.js";
import type {Parsed, SqlStatement} from "./parsed.js";
import {tokenizeSql, UnclosedSql} from "./tokenizeSql.js";
import type {SqlToken} from "./tokenizeSql.js";
import type {CellProblem} from "./types.js";

const returning = "SELECT WITH FROM VALUES TABLE DESCRIBE DESC SHOW SUMMARIZE PIVOT UNPIVOT".split(" ");

/** Functions and settings by which SQL would reach files or the network. */
const outside =
  /^(read_\w+|parquet_\w+|\w+_scan|scan_\w+|glob|sniff_csv|duckdb_secrets|which_secret|getenv|query|query_table|write_\w+)$/i;

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
    const call = group.find(
      (token, i) => ["word", "name"].includes(token.kind) && outside.test(token.value) && group[i + 1]?.value === "("
    );
    if (call) return refuse(t.sqlOutside(`${call.value}()`), call.at);
    const {tables, files} = sources(group);
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
  split(tokenizeSql(source)).flatMap((group) => sources(group).tables);

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

const ends = new Set(
  "WHERE GROUP HAVING ORDER LIMIT OFFSET WINDOW QUALIFY UNION INTERSECT EXCEPT SELECT ON USING SAMPLE SET".split(" ")
);
const tableWords = new Set("FROM JOIN TABLE DESCRIBE DESC SUMMARIZE PIVOT UNPIVOT".split(" "));

/** The tables a statement reads, without those its own WITH names; and files named where a table should be. */
function sources(tokens: SqlToken[]): {tables: SqlToken[]; files: SqlToken[]} {
  const tables: SqlToken[] = [];
  const files: SqlToken[] = [];
  const own = new Set<string>();
  // Within each pair of parentheses: whether a list of tables is being read, and whether a table is due next.
  const stack = [{list: false, due: false}];
  tokens.forEach((token, i) => {
    const now = stack.at(-1)!;
    const upper = token.kind === "word" ? token.value.toUpperCase() : "";
    const next = tokens[i + 1];
    if (token.kind === "sign" && token.value === "(") {
      stack.push({list: now.due, due: now.due});
      now.due = false;
    } else if (token.kind === "sign" && token.value === ")") {
      if (stack.length > 1) stack.pop();
    } else if (token.kind === "sign" && token.value === ",") now.due = now.list;
    else if (
      tableWords.has(upper) &&
      tokens[i - 1]?.value.toUpperCase() !== "DISTINCT" &&
      !(upper === "DESC" && i > 0)
    ) {
      now.list = upper === "FROM" || upper === "JOIN" ? true : now.list;
      now.due = true;
    } else if (ends.has(upper)) now.list = now.due = false;
    else if (upper === "LATERAL" || upper === "ONLY") return;
    else if (now.due && token.kind === "text") {
      files.push(token);
      now.due = false;
    } else if (now.due && (token.kind === "word" || token.kind === "name")) {
      now.due = false;
      if (next?.value === "(" || tokens[i - 1]?.value === ".") return;
      if (next?.value === ".") {
        const last = tokens[i + 2];
        if (last && tokens[i + 3]?.value !== "(") tables.push(last);
      } else tables.push(token);
    }
    const defined = next?.value.toUpperCase() === "AS" || (next?.value === "(" && upper !== "");
    const before = tokens[i - 1]?.value.toUpperCase();
    if (
      (upper || token.kind === "name") &&
      defined &&
      (before === "WITH" || before === "RECURSIVE" || before === ",")
    ) {
      const body = tokens.slice(i + 1, i + 40).findIndex(({value}) => value.toUpperCase() === "AS");
      if (body >= 0 && opensQuery(tokens, i + 2 + body)) own.add(token.value.toLowerCase());
    }
  });
  return {tables: tables.filter(({value}) => !own.has(value.toLowerCase())), files};
}

function opensQuery(tokens: SqlToken[], at: number): boolean {
  let i = at;
  while (["NOT", "MATERIALIZED"].includes(tokens[i]?.value.toUpperCase() ?? "")) ++i;
  return tokens[i]?.value === "(";
}
