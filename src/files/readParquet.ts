import {parquetMetadata, parquetRead, parquetSchema} from "hyparquet";
import type {FileMetaData, SchemaElement, SchemaTree} from "hyparquet";
import {columnFromArray, tableToIPC, utf8} from "@uwdata/flechette";
import type {Locale} from "../messages/define.js";
import {jsonText} from "./jsonText.js";
import {limitText, readerReason} from "./limitText.js";
import {fileWords} from "./messages.js";
import type {ReadTable} from "./openedTable.js";
import {expanding, OverLimit} from "./overLimit.js";
import {isText, parquetLeaf} from "./parquetLeaf.js";
import type {ExactColumn, ParquetLeaf} from "./parquetLeaf.js";
import {checkParquetList, parquetChunks} from "./parquetLimits.js";
import {checkPages} from "./parquetPages.js";
import {saidOfColumns} from "./saidOfColumns.js";
import {typedTable} from "./typedTable.js";
import {unpacked} from "./unpacked.js";

const compressors = {GZIP: (packed: Uint8Array, size: number) => unpacked(packed, size, "GZIP")};
const readable = new Set<string>(["UNCOMPRESSED", "SNAPPY", "GZIP"]);

/** Told of rows read so far, and whether their values are made meanwhile. */
export type ToldRows = (rows: number, making: boolean) => void;

/**
 * Reads a Parquet file, one row group after the other, to the last digit; what changes in it is said column by column. What
 * the file says of itself is held against what is there before any of it is read.
 */
export async function readParquet(
  bytes: Uint8Array<ArrayBuffer>,
  locale: Locale,
  told: ToldRows = () => {}
): Promise<ReadTable> {
  const t = fileWords[locale];
  try {
    checkParquetList(bytes);
    const metadata = parquetMetadata(bytes, {geoparquet: false});
    const packed = codecs(metadata).filter((codec) => !readable.has(codec));
    if (packed.length > 0) return {problem: t.parquetPacked(packed.join(", "))};
    const chunks = parquetChunks(metadata, bytes.length);
    const parts = parquetSchema(metadata).children;
    if (parts.length === 0) return {problem: t.noColumns};
    const made = expanding();
    for (const chunk of chunks.flat()) {
      told(0, false);
      checkPages(bytes, chunk, made);
    }
    const leaves = rawLeaves(parquetSchema(metadata));
    const {values, rows} = await readGroups(bytes, metadata, told);
    const columns = parts.map((part, i) => {
      told(rows, true);
      return {name: part.element.name, ...columnOf(part, values[i]!, leaves)};
    });
    const stream = tableToIPC(typedTable(columns), {format: "stream"})!;
    const said = saidOfColumns(columns, locale);
    return {rows, columns: columns.map(({name, kind}) => ({name, ...kind})), stream, said};
  } catch (error) {
    if (error instanceof OverLimit) return {problem: limitText(error.fault, locale)};
    return {problem: t.damaged("Parquet", readerReason(error, locale))};
  }
}

/** The values of each column; of those that are texts or bytes, no more than a limit, however often each is repeated. */
async function readGroups(
  bytes: Uint8Array<ArrayBuffer>,
  metadata: FileMetaData,
  told: ToldRows
): Promise<{values: unknown[][]; rows: number}> {
  const file = bytes.byteLength === bytes.buffer.byteLength ? bytes.buffer : bytes.slice().buffer;
  const values = parquetSchema(metadata).children.map((): unknown[] => []);
  const made = expanding();
  let rows = 0;
  for (const group of metadata.row_groups) {
    if (Number(group.num_rows) === 0) continue;
    await parquetRead({
      file,
      metadata: {...metadata, row_groups: [group]},
      compressors,
      utf8: false,
      geoparquet: false,
      parsers,
      onPage: () => told(rows, false),
      onComplete(read: unknown[][]) {
        for (const row of read)
          for (const [i, column] of values.entries()) {
            const value = row[i] ?? null;
            if (typeof value === "string" || value instanceof Uint8Array) made(value.length);
            column.push(value);
          }
        rows += read.length;
      }
    });
    told(rows, false);
  }
  return {values, rows};
}

/** Moments of 96 bits have no type that could be taken from them. */
const parsers = {timestampFromNanoseconds: (nanos: bigint) => nanos};

function codecs({row_groups}: FileMetaData): string[] {
  return [...new Set(row_groups.flatMap(({columns}) => columns.map(({meta_data}) => meta_data?.codec ?? "?")))];
}

/** How each leaf is read; its type is taken from it, so that its values are left as they lie in the file. */
function rawLeaves(tree: SchemaTree, leaves = new Map<SchemaElement, ParquetLeaf>()): Map<SchemaElement, ParquetLeaf> {
  const {element, children} = tree;
  if (element.logical_type?.type === "VARIANT") return leaves;
  for (const child of children) rawLeaves(child, leaves);
  if (children.length > 0) return leaves;
  leaves.set(element, parquetLeaf({...element}));
  const text = isText(element);
  delete element.logical_type;
  delete element.converted_type;
  if (text) element.converted_type = "UTF8";
  return leaves;
}

type Leaves = ReadonlyMap<SchemaElement, ParquetLeaf>;

function columnOf(part: SchemaTree, values: readonly unknown[], leaves: Leaves): ExactColumn {
  const {element, children} = part;
  if (children.length === 0 && element.repetition_type !== "REPEATED") return leaves.get(element)!.column(values);
  const made = expanding();
  const texts = values.map((value) => {
    if (value === null) return null;
    const text = jsonText(exact(part, value, leaves));
    made(text.length);
    return text;
  });
  return {column: columnFromArray(texts, utf8()), kind: {type: "text"}, changes: ["json"]};
}

/** A nested value whose parts are as they stand in JSON. */
function exact(tree: SchemaTree, value: unknown, leaves: Leaves): unknown {
  const {element, children} = tree;
  if (value === null || value === undefined) return null;
  const leaf = leaves.get(element);
  const ofLeaf = (part: unknown) => (part === null || part === undefined ? null : leaf!.json(part));
  if (leaf) return Array.isArray(value) ? value.map(ofLeaf) : ofLeaf(value);
  const [inner] = children;
  if (!inner || element.logical_type?.type === "VARIANT") return value;
  if (Array.isArray(value)) {
    const list = element.converted_type === "LIST" || element.logical_type?.type === "LIST";
    const part = !list ? tree : inner.children.length === 1 ? inner.children[0]! : inner;
    return value.map((one: unknown) => exact(part, one, leaves));
  }
  const entries = Object.entries(value);
  if (element.converted_type === "MAP" || element.logical_type?.type === "MAP")
    return Object.fromEntries(entries.map(([key, one]) => [key, exact(inner.children[1]!, one, leaves)]));
  const named = new Map(children.map((child) => [child.element.name, child]));
  return Object.fromEntries(entries.map(([name, one]) => [name, exact(named.get(name)!, one, leaves)]));
}
