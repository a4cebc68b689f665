import {labEngine} from "../lab/engine/messages.js";
import type {Locale} from "../messages/define.js";
import {megabytes} from "./megabytes.js";
import type {FileKind} from "./fileKind.js";
import type {ReadTable} from "./openedTable.js";
import {tableFileLimit} from "./openedTable.js";
import {sameButCase} from "./sameButCase.js";

/** Reads a file of a kind as a table. Nothing of it leaves the page. */
export async function readTableFile(file: File, kind: FileKind, locale: Locale): Promise<ReadTable> {
  const t = labEngine[locale].file;
  if (kind === "sheet") return {problem: t.sheet(file.name)};
  if (kind !== "csv" && kind !== "parquet" && kind !== "arrow") return {problem: t.unknown(file.name)};
  if (file.size > tableFileLimit)
    return {problem: t.tooLarge(file.name, megabytes(file.size, locale), megabytes(tableFileLimit, locale))};
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await readers[kind](bytes, locale);
  if ("problem" in read) return {problem: t.notRead(file.name, read.problem)};
  const twice = sameButCase(read.columns.map(({name}) => name));
  return twice === undefined ? read : {problem: t.notRead(file.name, t.columnsAlike(twice))};
}

/** Each fetched when first needed. */
const readers = {
  csv: async (bytes: Uint8Array<ArrayBuffer>, locale: Locale) => (await import("./readCsv.js")).readCsv(bytes, locale),
  parquet: async (bytes: Uint8Array<ArrayBuffer>, locale: Locale) =>
    (await import("./readParquet.js")).readParquet(bytes, locale),
  arrow: async (bytes: Uint8Array<ArrayBuffer>, locale: Locale) =>
    (await import("./readArrow.js")).readArrow(bytes, locale)
};
