/** A piece of SQL: a word, a quoted name, a text, a number or a sign; `at` is where it starts, `end` the place after. */
export type SqlToken = {kind: "word" | "name" | "text" | "number" | "sign"; value: string; at: number; end: number};

export class UnclosedSql extends Error {
  constructor(
    readonly what: "string" | "comment" | "dollar",
    readonly at: number
  ) {
    super(what);
  }
}

const word = /[\p{L}_][\p{L}\p{N}_$]*/uy;
const number = /\d[\d_]*(\.\d*)?([eE][+-]?\d+)?|\.\d+([eE][+-]?\d+)?/y;
/** The start of a text with a letter before it: escapes, bits or bytes. */
const prefixed = /[ebx]'/iy;
const dollar = /\$([\p{L}_][\p{L}\p{N}_]*)?\$/uy;

/** Cuts SQL into its pieces, without spaces and comments; as PostgreSQL and DuckDB read it. */
export function tokenizeSql(sql: string): SqlToken[] {
  const tokens: SqlToken[] = [];
  const match = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at;
    return pattern.exec(sql)?.[0] ?? null;
  };
  for (let at = 0; at < sql.length;) {
    const start = at;
    const push = (kind: SqlToken["kind"], value: string, end: number) => {
      tokens.push({kind, value, at: start, end});
      at = end;
    };
    const c = sql[at]!;
    let found: string | null;
    if (/\s/.test(c)) ++at;
    else if (sql.startsWith("--", at)) at = lineEnd(sql, at);
    else if (sql.startsWith("/*", at)) at = closeComment(sql, at);
    else if ((found = match(prefixed, at))) {
      const end = closeQuote(sql, at + 1, "'", /e/i.test(found));
      push("text", sql.slice(at + 2, end - 1).replaceAll("''", "'"), end);
    } else if (c === "'" || c === '"') {
      const end = closeQuote(sql, at, c, false);
      push(c === "'" ? "text" : "name", sql.slice(at + 1, end - 1).replaceAll(c + c, c), end);
    } else if ((found = match(dollar, at))) {
      const end = sql.indexOf(found, at + found.length);
      if (end < 0) throw new UnclosedSql("dollar", at);
      push("text", sql.slice(at + found.length, end), end + found.length);
    } else if ((found = match(word, at))) push("word", found, at + found.length);
    else if ((found = match(number, at))) push("number", found, at + found.length);
    else push("sign", c, at + 1);
  }
  return tokens;
}

function closeComment(sql: string, at: number): number {
  let depth = 0;
  for (let i = at; i < sql.length;) {
    if (sql.startsWith("/*", i)) {
      ++depth;
      i += 2;
    } else if (sql.startsWith("*/", i)) {
      i += 2;
      if (--depth === 0) return i;
    } else ++i;
  }
  throw new UnclosedSql("comment", at);
}

function closeQuote(sql: string, at: number, quote: string, escapes: boolean): number {
  for (let i = at + 1; i < sql.length; ++i) {
    if (escapes && sql[i] === "\\") ++i;
    else if (sql[i] === quote) {
      if (sql[i + 1] === quote) ++i;
      else return i + 1;
    }
  }
  throw new UnclosedSql("string", at);
}

function lineEnd(sql: string, at: number): number {
  const end = sql.indexOf("\n", at);
  return end < 0 ? sql.length : end;
}
