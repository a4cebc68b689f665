import {literal} from "../../lib/index.js";
import {labEngine} from "../../messages/labEngine.js";
import type {Locale} from "../../messages/define.js";
import {openDuckdb} from "../../state/openDuckdb.js";
import type {ReadTable} from "./openedTable.js";
import {readArrow} from "./readArrow.js";
import {utf8Of} from "./utf8Of.js";

const name = "berkas.csv";

/** Reads a CSV file, in a DuckDB of its own, which finds out its separator and the types of its columns. */
export async function readCsv(given: Uint8Array, locale: Locale): Promise<ReadTable> {
  const t = labEngine[locale].file;
  const {bytes, encoding} = utf8Of(given);
  const {db, connection} = await openDuckdb({wholeAsDouble: false});
  try {
    await db.registerFileBuffer(name, bytes);
    const ask = async (sql: string) => (await connection.query(sql)).toArray().map((row) => row.toJSON());
    const [found] = await ask(`SELECT Delimiter AS sign FROM sniff_csv(${literal(name)}, sample_size = -1)`);
    // Where fields are parted by semicolons, the comma stands in the numbers.
    const comma = found?.sign === ";" ? ", decimal_separator = ','" : "";
    await connection.query(`CREATE TABLE t AS FROM read_csv(${literal(name)}, sample_size = -1${comma})`);
    // What DuckDB gives is the format of a file, which it does not take back: it is written anew as a stream.
    const read = readArrow(await connection.useUnsafe((bindings, id) => bindings.runQuery(id, "FROM t")), locale);
    return "problem" in read || encoding === "utf-8" ? read : {...read, said: t.decoded(encoding)};
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {problem: t.csv(reason.slice(0, 400))};
  } finally {
    await db.terminate();
  }
}
