import {tableFromArrays, tableToIPC} from "@uwdata/flechette";
import {identifier, wordsSql} from "../../lib/index.js";
import type {Locale} from "../../messages/define.js";
import type {Duckdb} from "../../state/data/openDuckdb.js";
import {duckdbError} from "./duckdbError.js";
import {labEngine} from "./messages.js";
import type {SmallTable} from "./types.js";

/** A table as it arrives: an Arrow stream of so many rows. `words`: see `wordsSql`; `types`: of columns, in SQL. */
export type ArrivingTable = {
  bytes: Uint8Array;
  rows: number;
  words?: Record<string, string[]>;
  types?: Record<string, string>;
};

/** The tables of a DuckDB that are there without any cell. */
export type SmallTables = {
  /** Adds one table, or fails. */
  insert(name: string, table: ArrivingTable): Promise<void>;
  /** Puts other small tables in the place of those there were; each stands or fails alone. */
  replace(tables: readonly SmallTable[]): Promise<void>;
  /** Why a table that was given, called so in any case of letters, was not taken in; null if it was. */
  refused(name: string): string | null;
  /** Why a table that was given is not there; null if it is, as a query says. */
  trouble(name: string): Promise<string | null>;
  /** Which columns of a table have another type than they were given, for their values do not fit it; null if none has. */
  retyped(name: string): string | null;
};

const arriving = "arriving";

/** `changed` hears of each table that came (its columns) or went (null). */
export function smallTables(
  {db, connection}: Duckdb,
  locale: Locale,
  changed: (name: string, columns: string[] | null) => void
): SmallTables {
  const t = labEngine[locale];
  let there = new Map<string, unknown>();
  const missing = new Map<string, string>();
  const others = new Map<string, string>();

  async function insert(name: string, {bytes, rows, words = {}, types = {}}: ArrivingTable): Promise<void> {
    await connection.query(`DROP TABLE IF EXISTS ${arriving}`);
    await receive(db, bytes, "main", arriving);
    // Inserting Arrow can fail without an error: nothing is believed until counted.
    const found = await count(arriving);
    if (found !== rows) throw new Error(t.recordsShort(String(found), String(rows)));
    await drop(name);
    const unfit: string[] = [];
    for (const [column, type] of Object.entries(types))
      await connection
        .query(`ALTER TABLE ${arriving} ALTER ${identifier(column)} TYPE ${type}`)
        .catch(() => unfit.push(column));
    await connection.query(`CREATE TABLE ${identifier(name)} AS ${wordsSql(words, arriving)}; DROP TABLE ${arriving}`);
    const described = await describe(name);
    const said = described.filter((column) => unfit.includes(column.name));
    if (said.length > 0)
      others.set(name, said.map((column) => t.retyped(column.name, types[column.name]!, column.type)).join(" "));
    changed(
      name,
      described.map((column) => column.name)
    );
  }

  async function describe(name: string): Promise<{name: string; type: string}[]> {
    const found = await connection.query(
      `SELECT column_name AS name, column_type AS type FROM (DESCRIBE ${identifier(name)})`
    );
    return found.toArray().map((row) => {
      const {name, type} = row as {name: unknown; type: unknown};
      return {name: String(name), type: String(type)};
    });
  }

  async function count(name: string): Promise<number> {
    const found = await connection.query(`SELECT count(*)::DOUBLE AS n FROM ${identifier(name)}`);
    return (found.toArray()[0] as {n: number}).n;
  }

  async function drop(name: string): Promise<void> {
    await connection.query(`DROP TABLE IF EXISTS ${identifier(name)} CASCADE`);
    others.delete(name);
    changed(name, null);
  }

  const refused = (name: string): string | null =>
    [...missing].find(([other]) => other.toLowerCase() === name.toLowerCase())?.[1] ?? null;

  return {
    insert,
    async replace(tables) {
      const before = there;
      there = new Map();
      missing.clear();
      for (const name of before.keys()) if (!tables.some((table) => table.name === name)) await drop(name);
      for (const table of tables) {
        const {name} = table;
        const content = "stream" in table ? table.stream : JSON.stringify(table.rows);
        if (before.get(name) !== content)
          try {
            await insert(name, arrivingTable(table));
          } catch (error) {
            missing.set(name, t.tableRefused(duckdbError(error)));
            if (before.has(name)) there.set(name, before.get(name));
            continue;
          }
        there.set(name, content);
      }
    },
    refused,
    async trouble(name) {
      const why = refused(name);
      if (why !== null) return why;
      return count(name).then(
        () => null,
        (error: unknown) => t.tableRefused(duckdbError(error))
      );
    },
    retyped: (name) => others.get(name) ?? null
  };
}

/** Takes in an Arrow stream on a line of its own: what fails there is said again of each stream after it on the same. */
export async function receive(db: Duckdb["db"], bytes: Uint8Array, schema: string, name: string): Promise<void> {
  const line = await db.connect();
  try {
    await line.insertArrowFromIPCStream(bytes, {schema, name, create: true});
  } finally {
    await line.close();
  }
}

function arrivingTable(table: SmallTable): ArrivingTable {
  // The bytes are taken away from whom they are given by.
  if ("stream" in table) return {bytes: table.stream.slice(), rows: table.count, types: table.types ?? {}};
  const names = [...new Set(table.rows.flatMap((row) => Object.keys(row)))];
  const arrays = Object.fromEntries(names.map((column) => [column, table.rows.map((row) => row[column] ?? null)]));
  return {bytes: tableToIPC(tableFromArrays(arrays as never), {format: "stream"})!, rows: table.rows.length};
}
