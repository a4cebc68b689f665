import {literal} from "../lib/index.js";
import {formats} from "../messages/format.js";
import type {Locale} from "../messages/define.js";
import type {CsvEngine, OpenCsvEngine} from "./csvEngine.js";
import {csvShape} from "./csvShape.js";
import type {CsvShape} from "./csvShape.js";
import {fileWords} from "./messages.js";
import type {ReadTable} from "./openedTable.js";
import {readArrow} from "./readArrow.js";
import {sameButCase} from "./sameButCase.js";
import {toUtf8} from "./text.js";

const name = "berkas.csv";

/** Reads a CSV file by an engine that finds out the types of its columns; each of its lines, or none. */
export async function readCsv(given: Uint8Array, locale: Locale, open: OpenCsvEngine): Promise<ReadTable> {
  const t = fileWords[locale];
  const {bytes, encoding} = toUtf8(given);
  const shape = csvShape(bytes);
  if (!shape) return {problem: t.noColumns};
  const odd = csvProblem(shape, locale);
  if (odd !== null) return {problem: odd};
  const engine = await open(name, bytes);
  try {
    const read = await readShaped(shape, engine, locale);
    if ("problem" in read || encoding === "utf-8") return read;
    return {...read, said: t.decoded(encoding.startsWith("utf-16") ? "utf-16" : encoding)};
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {problem: t.csv(reason.slice(0, 400))};
  } finally {
    await engine.close();
  }
}

async function readShaped(shape: CsvShape, engine: CsvEngine, locale: Locale): Promise<ReadTable> {
  const t = fileWords[locale];
  const options = csvOptions(shape);
  const [found] = await engine.rows(`SELECT HasHeader AS named FROM sniff_csv(${literal(name)}, ${options})`);
  const named = found!.named as boolean;
  const twice = named ? sameButCase(shape.head.filter((column) => column !== "")) : undefined;
  if (twice !== undefined) return {problem: t.columnsAlike(twice)};
  // Where fields are parted by semicolons, the comma stands in the numbers.
  const comma = shape.separator === ";" ? ", decimal_separator = ','" : "";
  await engine.rows(`CREATE TABLE t AS FROM read_csv(${literal(name)}, ${options}, header = ${named}${comma})`);
  const read = readArrow(await engine.arrow("FROM t"), locale);
  const expected = shape.lines - (named ? 1 : 0);
  // An empty line of a single column is a row without a value.
  if ("problem" in read || shape.head.length === 1 || read.rows === expected) return read;
  const {count} = formats(locale);
  return {problem: t.csvShort(count(read.rows), count(expected))};
}

/** Why a file of this shape cannot be read whole, or null. */
export function csvProblem({head, uneven}: CsvShape, locale: Locale): string | null {
  if (!uneven) return null;
  const {count} = formats(locale);
  return fileWords[locale].uneven(count(uneven.line), count(uneven.fields), count(head.length));
}

/** What DuckDB is told rather than left to guess, so that no line is taken for something else. */
export function csvOptions({separator}: CsvShape): string {
  return (
    `delim = ${literal(separator)}, quote = '"', escape = '"', comment = '', skip = 0, ` +
    "null_padding = false, ignore_errors = false, strict_mode = true, sample_size = -1"
  );
}
