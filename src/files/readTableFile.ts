import type {FileKind} from "./fileKind.js";
import {megabytes} from "./megabytes.js";
import {fileWords} from "./messages.js";
import {tableFileLimit} from "./openedTable.js";
import type {ReadTable} from "./openedTable.js";
import type {ReadTextOptions} from "./readText.js";
import {sameButCase} from "./sameButCase.js";
import {decode} from "./text.js";
import {textFault} from "./textLimits.js";

/** The part of a `File` that is needed. */
export type FileLike = {name: string; size: number; arrayBuffer(): Promise<ArrayBuffer>};

/** Reads a file of a kind as a table. Nothing of it leaves the page. */
export async function readTableFile(file: FileLike, kind: FileKind, options: ReadTextOptions): Promise<ReadTable> {
  const {locale} = options;
  const t = fileWords[locale];
  if (kind === "sheet") return {problem: t.sheet(file.name)};
  if (kind === "page") return {problem: t.page(file.name)};
  if (kind !== "csv" && kind !== "parquet" && kind !== "arrow") return {problem: t.unknown(file.name)};
  if (file.size > tableFileLimit)
    return {problem: t.tooLarge(file.name, megabytes(file.size, locale), megabytes(tableFileLimit, locale))};
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await readers[kind](bytes, options);
  if ("problem" in read) return {...read, problem: t.notRead(file.name, read.problem)};
  const twice = sameButCase(read.columns.map(({name}) => name));
  return twice === undefined ? read : {problem: t.notRead(file.name, t.columnsAlike(twice))};
}

/** Each fetched when first needed. */
const readers = {
  csv: async (bytes: Uint8Array<ArrayBuffer>, options: ReadTextOptions) => {
    const {text, encoding} = decode(bytes);
    const fault = textFault(text, options.locale);
    if (fault !== null) return {problem: fault};
    return (await import("./readText.js")).readText(text, {...options, encoding});
  },
  parquet: async (bytes: Uint8Array<ArrayBuffer>, {locale, told}: ReadTextOptions) =>
    (await import("./readParquet.js")).readParquet(bytes, locale, told),
  arrow: async (bytes: Uint8Array<ArrayBuffer>, {locale, told}: ReadTextOptions) =>
    (await import("./readArrow.js")).readArrow(bytes, locale, told)
};
