import {gunzipSync} from "fflate";
import {parquetMetadata, parquetReadObjects, parquetSchema} from "hyparquet";
import type {FileMetaData, SchemaElement, SchemaTree} from "hyparquet";
import {columnFromArray, tableToIPC, utf8} from "@uwdata/flechette";
import type {Locale} from "../messages/define.js";
import {jsonText} from "./jsonText.js";
import {fileWords} from "./messages.js";
import type {ReadTable} from "./openedTable.js";
import {isText, parquetLeaf} from "./parquetLeaf.js";
import type {ExactColumn, ParquetLeaf} from "./parquetLeaf.js";
import {saidOfColumns} from "./saidOfColumns.js";
import {typedTable} from "./typedTable.js";

const compressors = {GZIP: (packed: Uint8Array) => gunzipSync(packed)};
const readable = new Set<string>(["UNCOMPRESSED", "SNAPPY", "GZIP"]);

/** Reads a Parquet file, one row group after the other, to the last digit; what changes in it is said column by column. */
export async function readParquet(bytes: Uint8Array<ArrayBuffer>, locale: Locale): Promise<ReadTable> {
  const t = fileWords[locale];
  try {
    const file = bytes.buffer;
    const metadata = parquetMetadata(file, {geoparquet: false});
    const packed = codecs(metadata).filter((codec) => !readable.has(codec));
    if (packed.length > 0) return {problem: t.parquetPacked(packed.join(", "))};
    const parts = parquetSchema(metadata).children;
    if (parts.length === 0) return {problem: t.noColumns};
    const leaves = rawLeaves(parquetSchema(metadata));
    const values = parts.map((): unknown[] => []);
    let rowStart = 0;
    for (const group of metadata.row_groups) {
      const rowEnd = rowStart + Number(group.num_rows);
      const options = {rowStart, rowEnd, compressors, utf8: false, geoparquet: false, parsers};
      const rows = await parquetReadObjects({file, metadata, ...options});
      for (const row of rows) parts.forEach(({element}, i) => values[i]!.push(row[element.name] ?? null));
      rowStart = rowEnd;
    }
    const columns = parts.map((part, i) => ({name: part.element.name, ...columnOf(part, values[i]!, leaves)}));
    const stream = tableToIPC(typedTable(columns), {format: "stream"})!;
    return {
      rows: rowStart,
      columns: columns.map(({name, kind}) => ({name, ...kind})),
      stream,
      said: saidOfColumns(columns, locale)
    };
  } catch (error) {
    return {problem: t.damaged("Parquet", error instanceof Error ? error.message : String(error))};
  }
}

/** Moments of 96 bits have no type that could be taken from them. */
const parsers = {timestampFromNanoseconds: (nanos: bigint) => nanos};

function codecs({row_groups}: FileMetaData): string[] {
  return [...new Set(row_groups.flatMap(({columns}) => columns.map(({meta_data}) => String(meta_data?.codec))))];
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
  const texts = values.map((value) => (value === null ? null : jsonText(exact(part, value, leaves))));
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
