import type * as duckdb from "@duckdb/duckdb-wasm";
import {identifier, literal} from "../../lib/index.js";
import type {Scenario} from "../../lib/index.js";
import {openDuckdb} from "../../state/data/openDuckdb.js";
import type {Duckdb} from "../../state/data/openDuckdb.js";
import {clockMinutes, clockSql} from "./clockSql.js";
import {duckdbError} from "./duckdbError.js";
import {labEngine} from "./messages.js";
import type {Locale} from "../../messages/define.js";
import {Excerpt, shownLength} from "./excerpt.js";
import {CellFailure} from "./failure.js";
import {megabytes} from "../../files/megabytes.js";
import type {SqlStatement} from "./parsed.js";
import {
  columnKind,
  digitsOf,
  isMoment,
  isText,
  lengths,
  isWhole,
  projection,
  resultColumn,
  unscaled
} from "./projection.js";
import type {DuckColumn} from "./projection.js";
import {scoredSql} from "./scoredSql.js";
import {receive, smallTables} from "./smallTables.js";
import type {SmallTables} from "./smallTables.js";
import {sqlProblem} from "./sqlProblem.js";
import type {ResultTable, SmallTable} from "./types.js";

/** What stands in the Lab before any cell: the records, if they may be, and small tables. `words`: see `wordsSql`. */
export type LabSources = {
  records: {rows: number; words: Record<string, string[]>; bytes(): Promise<ArrayBuffer>} | null;
  tables: SmallTable[];
};

/** DuckDB for the cells of one notebook. */
export type LabDatabase = {
  /** Columns of the tables that are there without any cell. */
  readonly given: Record<string, string[]>;
  /** Puts other small tables in the place of those there were; each stands or fails alone. */
  replace(tables: readonly SmallTable[]): Promise<void>;
  /** Why a table that was given is not there; null if it is. */
  trouble(name: string): Promise<string | null>;
  /** Which columns of a table have another type than they were given; null if none has. */
  retyped(name: string): string | null;
  /** Makes the view `scored` follow a scenario. */
  score(scenario: Scenario): Promise<void>;
  /** Runs a cell's statements; the last one that has rows is its result, and known by `name` from then on. */
  run(cell: string, name: string | null, statements: readonly SqlStatement[]): Promise<ResultTable | null>;
  /** Takes away what a cell made. */
  forget(cell: string): Promise<void>;
  /** A result as an Arrow stream; `limit` in bytes. */
  exportArrow(name: string, limit: number): Promise<Uint8Array>;
  /** Adds a table that JavaScript made, as an Arrow stream; or drops it. */
  importArrow(name: string, table: {bytes: Uint8Array; rows: number} | null): Promise<void>;
  /** Whether it still answers: a query that takes all the memory of WebAssembly leaves it broken. */
  alive(): Promise<boolean>;
  /** Asks the query that runs to end. */
  cancel(): Promise<void>;
  close(): Promise<void>;
};

const resultSchema = "lab";
/** Tables of JavaScript stand where a table of SQL with the same name hides them. */
const codeSchema = "js";

export async function openLabDatabase(
  sources: LabSources,
  scenario: Scenario,
  locale: Locale,
  open = openDuckdb
): Promise<LabDatabase> {
  const t = labEngine[locale];
  const duck = await open({wholeAsDouble: false});
  const {db, connection} = duck;
  try {
    const pages = await db.connect();
    const {given, small} = await givenTables(duck, sources, locale);
    await seal(connection);

    let last = 0;
    let clock: number | null = null;
    const life = lifetime(t.gone);
    const made = new Map<string, string[]>();
    const score = async (next: Scenario) => {
      if (!sources.records) return;
      await connection.query(`CREATE OR REPLACE VIEW scored AS ${scoredSql(next)}`);
      given.scored = (await describe(connection, "scored")).map(({name}) => name);
    };
    await score(scenario);

    const forget = async (cell: string) => {
      for (const drop of made.get(cell)?.reverse() ?? []) await connection.query(drop);
      made.delete(cell);
    };

    async function execute(statement: SqlStatement, sql: string, above: number) {
      try {
        const batches = await connection.send(sql);
        await batches.readAll();
      } catch (error) {
        const said = duckdbError(error);
        const absent = /Table with name (.+) does not exist/.exec(said)?.[1];
        const trouble = absent === undefined ? null : small.refused(absent);
        throw new CellFailure(sqlProblem(said, statement, above, locale, trouble));
      }
    }

    return {
      given,
      replace: small.replace,
      trouble: small.trouble,
      retyped: small.retyped,
      score,
      forget,
      async run(cell, name, statements) {
        await forget(cell);
        if (clock !== clockMinutes()) await connection.query(clockSql((clock = clockMinutes())));
        const drops: string[] = [];
        made.set(cell, drops);
        const result = statements.findLast(({returns}) => returns);
        let table: ResultTable | null = null;
        for (const statement of statements) {
          if (statement !== result) {
            const before = await ownTables(connection);
            await execute(statement, statement.text, 0);
            for (const [made, type] of await ownTables(connection))
              if (!before.has(made)) drops.push(`DROP ${type} IF EXISTS ${identifier(made)} CASCADE`);
            continue;
          }
          const into = `${resultSchema}.r${++last}`;
          drops.push(`DROP TABLE IF EXISTS ${into} CASCADE`);
          const inner = /^\(*\s*(DESCRIBE|DESC|SHOW|SUMMARIZE)\b/i.test(statement.text);
          const query = inner ? `SELECT * FROM (\n${statement.text}\n)` : `\n${statement.text}`;
          await execute(statement, `CREATE TABLE ${into} AS ${query}`, 1);
          if (name !== null) {
            await connection.query(`CREATE VIEW ${identifier(name)} AS SELECT * FROM ${into}`);
            drops.push(`DROP VIEW IF EXISTS ${identifier(name)} CASCADE`);
          }
          table = await resultTable(pages, into, life, t.gone);
        }
        return table;
      },
      async exportArrow(name, limit) {
        const columns = await measured(pages, identifier(name), await describe(pages, name));
        const bytes = await sizeOf(pages, identifier(name), columns);
        if (bytes > limit) {
          const message = t.tooLarge(`“${name}”`, megabytes(bytes, locale), megabytes(limit, locale));
          throw new CellFailure({kind: "too-large", message, line: null, column: null});
        }
        const sql = `SELECT ${projection(columns, {shown: false})} FROM ${identifier(name)}`;
        return pages.useUnsafe((bindings, id) => bindings.runQuery(id, sql));
      },
      async importArrow(name, table) {
        const into = `${codeSchema}.${identifier(name)}`;
        await connection.query(`DROP TABLE IF EXISTS ${into} CASCADE`);
        if (!table) return;
        await receive(db, table.bytes, codeSchema, name);
        const [found] = await rows(connection, `SELECT count(*)::DOUBLE AS n FROM ${into}`);
        if (found?.n !== table.rows) throw new Error(t.tableShort(name, String(found?.n), String(table.rows)));
      },
      alive: () =>
        rows(connection, "SELECT 1 AS n").then(
          (found) => found[0]?.n === 1,
          () => false
        ),
      async cancel() {
        await connection.cancelSent();
      },
      async close() {
        life.end();
        await db.terminate();
      }
    };
  } catch (error) {
    await db.terminate();
    throw error;
  }
}

/** The tables there are without any cell, with their columns. */
async function givenTables(
  duck: Duckdb,
  {records, tables}: LabSources,
  locale: Locale
): Promise<{given: Record<string, string[]>; small: SmallTables}> {
  const given: Record<string, string[]> = {};
  const small = smallTables(duck, locale, (name, columns) => {
    if (columns) given[name] = columns;
    else delete given[name];
  });
  if (records) {
    const {bytes, ...rest} = records;
    await small.insert("records", {...rest, bytes: new Uint8Array(await bytes())});
  }
  await small.replace(tables);
  return {given, small};
}

/** From here on SQL reaches no file and no network, and cannot allow itself to. */
async function seal(connection: duckdb.AsyncDuckDBConnection): Promise<void> {
  await connection.query(
    `CREATE SCHEMA ${resultSchema}; CREATE SCHEMA ${codeSchema}; SET search_path = 'main,${codeSchema}'`
  );
  await connection.query("SET memory_limit = '2GB'; SET enable_external_access = false; SET lock_configuration = true");
}

/** Whether the database is still there; `ended` rejects, with a sentence, when it is not. */
type Lifetime = {over: boolean; ended: Promise<never>; end(): void};

function lifetime(gone: string): Lifetime {
  const life = {over: false} as Lifetime;
  life.ended = new Promise((_, reject) => {
    life.end = () => {
      life.over = true;
      reject(new Error(gone));
    };
  });
  life.ended.catch(() => {});
  return life;
}

async function resultTable(
  pages: duckdb.AsyncDuckDBConnection,
  table: string,
  life: Lifetime,
  gone: string
): Promise<ResultTable> {
  const ask = (sql: string) => Promise.race([life.ended, life.over ? life.ended : pages.query(sql)]);
  const columns = await measured(pages, table, await describe(pages, table));
  const [{n} = {n: 0}] = await rows(pages, `SELECT count(*)::DOUBLE AS n FROM ${table}`);
  // A column of that name hides DuckDB's own numbers of the rows, so they are kept under another.
  const hidden = columns.some(({name}) => name.toLowerCase() === "rowid");
  const numbered = hidden ? `(SELECT *, (row_number() OVER () - 1) AS "·row" FROM ${table})` : table;
  const row = hidden ? '"·row"' : "rowid";
  const texts = columns.flatMap((column, i) => (isText(column) ? [i] : []));
  const select = [projection(columns, {shown: true, cut: shownLength}), ...lengths(columns, shownLength)].join(", ");
  const dates = new Set(columns.filter((column) => columnKind(column) === "date").map(({name}) => name));
  const long = new Set(columns.filter(({digits}) => digits).map(({name}) => name));
  let sorted: {key: string; as: Promise<string>} | null = null;

  const fetched = (sql: string) =>
    ask(sql).catch((error: unknown) => {
      throw /does not exist/.test(duckdbError(error)) ? new Error(gone) : error;
    });

  async function values(sql: string, names: readonly string[], cut: readonly number[] = []): Promise<unknown[][]> {
    const found = await fetched(sql);
    return names.map((name, i) => {
      const column = found.getChildAt(i)!;
      const whole = cut.includes(i) ? found.getChildAt(names.length + cut.indexOf(i)) : null;
      return Array.from({length: found.numRows}, (_, row) => {
        const value: unknown = column.get(row);
        if (value === null) return null;
        const length: unknown = whole?.get(row);
        if (typeof length === "number") return new Excerpt(value as string, length);
        return dates.has(name) ? new Date(value as number) : long.has(name) ? BigInt(value as string) : value;
      });
    });
  }

  /** The rows' numbers in an order that was asked for, kept so that any page of it is found at once. */
  function inOrder({column, descending}: {column: string; descending: boolean}): Promise<string> {
    const key = `${descending ? "-" : "+"}${column}`;
    if (sorted?.key === key) return sorted.as;
    const as = `${table}_o`;
    const order = `${identifier(column)} ${descending ? "DESC" : "ASC"} NULLS LAST, ${row}`;
    const query = `CREATE OR REPLACE TABLE ${as} AS SELECT ${row} AS place FROM ${numbered} ORDER BY ${order}`;
    const ready = ask(query).then(() => as);
    sorted = {key, as: ready};
    ready.catch(() => (sorted = null));
    return ready;
  }

  return {
    rows: n as number,
    columns: columns.map(resultColumn),
    async slice(from, length, order) {
      const names = columns.map(({name}) => name);
      const range = `BETWEEN ${Math.floor(from)} AND ${Math.floor(from + length) - 1}`;
      const source = order
        ? `(SELECT t.*, o.rowid AS "·" FROM ${await inOrder(order)} o JOIN ${numbered} t ON t.${row} = o.place WHERE o.rowid ${range})`
        : `${numbered} WHERE ${row} ${range}`;
      const found = await values(`SELECT ${select} FROM ${source} ORDER BY ${order ? '"·"' : row}`, names, texts);
      return Array.from({length: found[0]?.length ?? 0}, (_, row) => found.map((column) => column[row]));
    },
    async column(name, {exact} = {exact: false}) {
      const column = columns.find((column) => column.name === name);
      if (!column) throw new RangeError(`no column ${name}`);
      const {decimal, unit} = resultColumn(column);
      if (exact && (decimal || unit)) {
        const value = unit ? `epoch_${unit}(${identifier(name)})` : identifier(name);
        const found = await fetched(`SELECT ${value}::VARCHAR FROM ${numbered} ORDER BY ${row}`);
        const texts = found.getChildAt(0)!;
        return Array.from({length: found.numRows}, (_, row) => {
          const text = texts.get(row) as string | null;
          return text === null ? null : unscaled(text);
        });
      }
      const sql = `SELECT ${projection([column], {shown: true})} FROM ${numbered} ORDER BY ${row}`;
      return (await values(sql, [name]))[0]!;
    },
    async size(names) {
      const asked = columns.filter(({name}) => names?.includes(name) ?? true);
      return sizeOf(pages, table, asked);
    }
  };
}

/** About how many bytes these columns of a table hold. */
async function sizeOf(
  connection: duckdb.AsyncDuckDBConnection,
  table: string,
  columns: readonly DuckColumn[]
): Promise<number> {
  const sizes = columns.map((column) =>
    isText(column) ? `coalesce(sum(strlen(${identifier(column.name)}::VARCHAR)), 0) + 4 * count(*)` : "8 * count(*)"
  );
  const [found] = await rows(connection, `SELECT (${sizes.join(" + ") || "0"})::DOUBLE AS size FROM ${table}`);
  return found!.size as number;
}

async function describe(connection: duckdb.AsyncDuckDBConnection, table: string): Promise<DuckColumn[]> {
  const name = table.startsWith(`${resultSchema}.`) ? table : identifier(table);
  const found = await rows(connection, `SELECT column_name, column_type FROM (DESCRIBE ${name})`);
  return found.map((row) => ({name: row.column_name as string, type: row.column_type as string}));
}

/** The columns with what their whole numbers need, and whether dates can hold their moments. */
async function measured(
  connection: duckdb.AsyncDuckDBConnection,
  table: string,
  columns: readonly DuckColumn[]
): Promise<DuckColumn[]> {
  const asked = columns.flatMap((column, i) => {
    const name = identifier(column.name);
    if (isMoment(column)) return [`count(${name}) - count(${name}) FILTER (${heldByDates(name)}) AS beyond_${i}`];
    if (!isWhole(column)) return [];
    const round = `coalesce(bool_and(${name} % 100 = 0), false) AS round_${i}`;
    return [`min(${name})::VARCHAR AS least_${i}, max(${name})::VARCHAR AS most_${i}, ${round}`];
  });
  if (asked.length === 0) return [...columns];
  const [found] = await rows(connection, `SELECT ${asked.join(", ")} FROM ${table}`);
  return columns.map((column, i) => {
    if (Number(found![`beyond_${i}`] ?? 0) > 0) return {...column, beyond: true};
    const [least, most] = [found![`least_${i}`], found![`most_${i}`]];
    if (typeof least !== "string" || typeof most !== "string") return column;
    const range = {least: BigInt(least), most: BigInt(most), round: found![`round_${i}`] === true};
    const digits = digitsOf(range.least, range.most);
    return {...column, range, ...(digits ? {digits} : {})};
  });
}

/** Whether a moment lies within those that dates of JavaScript tell apart. */
function heldByDates(name: string): string {
  const moment = `TRY_CAST(${name} AS TIMESTAMP)`;
  return `isfinite(${moment}) AND year(${moment}) BETWEEN -271820 AND 275759`;
}

/** Tables and views that cells have made, by name. */
async function ownTables(connection: duckdb.AsyncDuckDBConnection): Promise<Map<string, "TABLE" | "VIEW">> {
  const found = await rows(
    connection,
    `SELECT table_name AS name, 'TABLE' AS type FROM duckdb_tables() WHERE schema_name NOT IN (${literal(resultSchema)}, ${literal(codeSchema)})
    UNION ALL SELECT view_name, 'VIEW' FROM duckdb_views() WHERE NOT internal`
  );
  return new Map(found.map((row) => [row.name as string, row.type as "TABLE" | "VIEW"]));
}

async function rows(connection: duckdb.AsyncDuckDBConnection, sql: string): Promise<Record<string, unknown>[]> {
  return (await connection.query(sql)).toArray().map((row) => row.toJSON() as Record<string, unknown>);
}
