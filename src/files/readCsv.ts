import {literal} from "../lib/index.js";
import {formats} from "../messages/index.js";
import {labEngine} from "../lab/engine/messages.js";
import type {Locale} from "../messages/define.js";
import {openDuckdb} from "../state/data/openDuckdb.js";
import {csvShape} from "./csvShape.js";
import type {CsvShape} from "./csvShape.js";
import type {ReadTable} from "./openedTable.js";
import {readArrow} from "./readArrow.js";
import {sameButCase} from "./sameButCase.js";
import {utf8Of} from "./utf8Of.js";

const name = "berkas.csv";

/** Reads a CSV file, in a DuckDB of its own, which finds out the types of its columns; each of its lines, or none. */
export async function readCsv(given: Uint8Array, locale: Locale): Promise<ReadTable> {
  const t = labEngine[locale].file;
  const {bytes, encoding} = utf8Of(given);
  const shape = csvShape(bytes);
  if (!shape) return {problem: t.noColumns};
  const odd = csvProblem(shape, locale);
  if (odd !== null) return {problem: odd};
  const {db, connection} = await openDuckdb({wholeAsDouble: false});
  try {
    await db.registerFileBuffer(name, bytes);
    const ask = async (sql: string) => (await connection.query(sql)).toArray().map((row) => row.toJSON());
    const options = csvOptions(shape);
    const [found] = await ask(`SELECT HasHeader AS named FROM sniff_csv(${literal(name)}, ${options})`);
    const named = found!.named as boolean;
    const twice = named ? sameButCase(shape.head.filter((column) => column !== "")) : undefined;
    if (twice !== undefined) return {problem: t.columnsAlike(twice)};
    // Where fields are parted by semicolons, the comma stands in the numbers.
    const comma = shape.separator === ";" ? ", decimal_separator = ','" : "";
    await connection.query(`CREATE TABLE t AS FROM read_csv(${literal(name)}, ${options}, header = ${named}${comma})`);
    // What DuckDB gives is the format of a file, which it does not take back: it is written anew as a stream.
    const read = readArrow(await connection.useUnsafe((bindings, id) => bindings.runQuery(id, "FROM t")), locale);
    if ("problem" in read) return read;
    const expected = shape.lines - (named ? 1 : 0);
    // An empty line of a single column is a row without a value.
    if (shape.head.length > 1 && read.rows !== expected) {
      const {count} = formats(locale);
      return {problem: t.csvShort(count(read.rows), count(expected))};
    }
    return encoding === "utf-8" ? read : {...read, said: t.decoded(encoding)};
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {problem: t.csv(reason.slice(0, 400))};
  } finally {
    await db.terminate();
  }
}

/** Why a file of this shape cannot be read whole, or null. */
export function csvProblem({head, uneven}: CsvShape, locale: Locale): string | null {
  if (!uneven) return null;
  const {count} = formats(locale);
  return labEngine[locale].file.uneven(count(uneven.line), count(uneven.fields), count(head.length));
}

/** What DuckDB is told rather than left to guess, so that no line is taken for something else. */
export function csvOptions({separator}: CsvShape): string {
  return (
    `delim = ${literal(separator)}, quote = '"', escape = '"', comment = '', skip = 0, ` +
    "null_padding = false, ignore_errors = false, strict_mode = true, sample_size = -1"
  );
}
