import type {Locale} from "../messages/define.js";
import type {OpenCsvEngine} from "./csvEngine.js";
import {fileWords} from "./messages.js";
import {megabytes} from "./megabytes.js";
import type {FileKind} from "./fileKind.js";
import type {ReadTable} from "./openedTable.js";
import {tableFileLimit} from "./openedTable.js";
import {sameButCase} from "./sameButCase.js";

/** The part of a `File` that is needed. */
export type FileLike = {name: string; size: number; arrayBuffer(): Promise<ArrayBuffer>};

/** Reads a file of a kind as a table, a CSV by an engine that is opened for it. Nothing of it leaves the page. */
export async function readTableFile(
  file: FileLike,
  kind: FileKind,
  locale: Locale,
  open: OpenCsvEngine
): Promise<ReadTable> {
  const t = fileWords[locale];
  if (kind === "sheet") return {problem: t.sheet(file.name)};
  if (kind !== "csv" && kind !== "parquet" && kind !== "arrow") return {problem: t.unknown(file.name)};
  if (file.size > tableFileLimit)
    return {problem: t.tooLarge(file.name, megabytes(file.size, locale), megabytes(tableFileLimit, locale))};
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await readers[kind](bytes, locale, open);
  if ("problem" in read) return {problem: t.notRead(file.name, read.problem)};
  const twice = sameButCase(read.columns.map(({name}) => name));
  return twice === undefined ? read : {problem: t.notRead(file.name, t.columnsAlike(twice))};
}

/** Each fetched when first needed. */
const readers = {
  csv: async (bytes: Uint8Array<ArrayBuffer>, locale: Locale, open: OpenCsvEngine) =>
    (await import("./readCsv.js")).readCsv(bytes, locale, open),
  parquet: async (bytes: Uint8Array<ArrayBuffer>, locale: Locale) =>
    (await import("./readParquet.js")).readParquet(bytes, locale),
  arrow: async (bytes: Uint8Array<ArrayBuffer>, locale: Locale) =>
    (await import("./readArrow.js")).readArrow(bytes, locale)
};
