import type {SqlToken} from "./tokenizeSql.js";

/** What a statement reads: tables by name, files by theirs, and functions that read from outside the Lab. */
export type SqlSources = {tables: SqlToken[]; files: SqlToken[]; calls: SqlToken[]};

/** Functions by which SQL would reach files, the network, or the settings of DuckDB. */
const outside =
  /^(read_\w+|parquet_\w+|\w+_scan|scan_\w+|glob|sniff_csv|duckdb_secrets|which_secret|getenv|query|query_table|write_\w+|(enable|disable|truncate)_\w+|(force_)?checkpoint)$/i;

/** Words that end a list of tables. */
const clauses = new Set(
  "WHERE GROUP HAVING ORDER LIMIT OFFSET WINDOW QUALIFY UNION INTERSECT EXCEPT SELECT".split(" ")
);
/** Words with which a query starts, rather than a list of tables in parentheses. */
const starts = new Set(
  "SELECT WITH FROM VALUES TABLE DESCRIBE DESC SHOW SUMMARIZE PIVOT PIVOT_WIDER UNPIVOT PIVOT_LONGER".split(" ")
);
/** Of those, words before the one table they are about. */
const verbs = new Set("TABLE DESCRIBE DESC SHOW SUMMARIZE PIVOT PIVOT_WIDER UNPIVOT PIVOT_LONGER".split(" "));
/** Functions with a FROM of their own, as in `extract(year FROM day)`. */
const withFrom = new Set("EXTRACT SUBSTRING TRIM OVERLAY".split(" "));
/** What SHOW lists beside tables. */
const listed = new Set("TABLES ALL DATABASES SCHEMAS VARIABLES".split(" "));

/**
 * Within each pair of brackets: whether a list of tables is being read (`list`), a table is due next, or FROM is a word of a
 * function.
 */
type Place = {list: boolean; due: boolean; ofFunction: boolean};

/** Finds what a statement reads, as DuckDB's grammar has it, without the tables that its own WITH names. */
export function sqlSources(tokens: readonly SqlToken[]): SqlSources {
  const found: SqlSources = {tables: [], files: [], calls: []};
  const own = new Set<string>();
  const stack: Place[] = [{list: false, due: false, ofFunction: false}];
  const upper = (i: number) => (tokens[i]?.kind === "word" ? tokens[i].value.toUpperCase() : "");
  const sign = (i: number) => (tokens[i]?.kind === "sign" ? tokens[i].value : "");

  for (let i = 0; i < tokens.length; ++i) {
    const now = stack.at(-1)!;
    const token = tokens[i]!;
    if (definesQuery(tokens, i)) own.add(token.value.toLowerCase());
    if (token.kind === "sign") {
      if ("([{".includes(token.value)) {
        const list = now.due && token.value === "(" && !starts.has(upper(i + 1));
        stack.push({list, due: list, ofFunction: withFrom.has(upper(i - 1))});
        now.due = false;
      } else if (")]}".includes(token.value)) {
        if (stack.length > 1) stack.pop();
      } else if (token.value === ",") now.due = now.list;
      continue;
    }
    const word = upper(i);
    if (word === "FROM" && isClause(i, now)) now.list = now.due = true;
    else if (word === "JOIN") now.due = true;
    else if (clauses.has(word)) now.list = now.due = false;
    else if (word === "VALUES" && sign(i + 1) === "(") now.list = now.due = false;
    else if (now.due) i = source(i, now);
    else if (verbs.has(word) && opensStatement(i, now)) now.due = true;
    else if (isCall(i)) found.calls.push(token);
  }
  return {...found, tables: found.tables.filter(({value}) => !own.has(value.toLowerCase()))};

  /** Whether FROM names tables here, and is neither a word of a function nor of IS DISTINCT FROM. */
  function isClause(i: number, {ofFunction}: Place): boolean {
    return !ofFunction && !(upper(i - 1) === "DISTINCT" && ["IS", "NOT"].includes(upper(i - 2)));
  }

  /** Whether a word stands at the start of a query, and not, as PIVOT also does, after a table. */
  function opensStatement(i: number, {list}: Place): boolean {
    const before = upper(i - 1);
    const word = upper(i);
    if (word === "TABLE") return !["CREATE", "TEMP", "TEMPORARY", "REPLACE"].includes(before);
    if (word === "DESC" || word === "SHOW") return i === 0 || sign(i - 1) === "(";
    return !list;
  }

  /** Takes the table, file or function that stands where one is due; gives the place of its last token. */
  function source(at: number, place: Place): number {
    const token = tokens[at]!;
    const word = upper(at);
    if (["LATERAL", "ONLY", ...verbs].includes(word) || (listed.has(word) && upper(at - 1) === "SHOW")) return at;
    // An alias may stand before its table: `FROM k: kota`.
    if (sign(at + 1) === ":" && sign(at + 2) !== ":") return at + 1;
    place.due = false;
    if (token.kind === "number") return at;
    let last = at;
    while (sign(last + 1) === "." && tokens[last + 2]) last += 2;
    const name = tokens[last]!;
    if (token.kind !== "text" && sign(last + 1) === "(") {
      if (outside.test(name.value)) found.calls.push(name);
    } else if (token.kind === "text" && isFile(token.value)) found.files.push(token);
    else found.tables.push(name);
    return last;
  }

  /** Whether a function that reads from outside is called, and no column list of an alias starts. */
  function isCall(i: number): boolean {
    const {kind, value} = tokens[i]!;
    if (kind === "text" || sign(i + 1) !== "(" || !outside.test(value)) return false;
    if (upper(i) === "GLOB" || own.has(value.toLowerCase())) return false;
    const afterTable = sign(i - 1) === ")" || found.tables.includes(tokens[i - 1]!);
    return upper(i - 1) !== "AS" && !afterTable;
  }
}

/** A text where a table should be is a table's name, too, unless it is a path. */
const isFile = (text: string): boolean => /[./\\:*?]/.test(text);

/** Whether a name stands here that WITH gives to a query: `name AS (`, `name(columns) AS (`. */
function definesQuery(tokens: readonly SqlToken[], i: number): boolean {
  const token = tokens[i]!;
  const before = tokens[i - 1]?.value.toUpperCase() ?? "";
  const next = tokens[i + 1]?.value.toUpperCase();
  if (token.kind !== "word" && token.kind !== "name") return false;
  if (!["WITH", "RECURSIVE", ","].includes(before) || (next !== "AS" && next !== "(")) return false;
  const as = tokens.slice(i + 1, i + 40).findIndex(({value}) => value.toUpperCase() === "AS");
  return as >= 0 && opensQuery(tokens, i + 2 + as);
}

function opensQuery(tokens: readonly SqlToken[], at: number): boolean {
  let i = at;
  while (["NOT", "MATERIALIZED"].includes(tokens[i]?.value.toUpperCase() ?? "")) ++i;
  return tokens[i]?.value === "(";
}
