import type {ColumnMetaData, FileMetaData, SchemaElement} from "hyparquet";
import {OverLimit, valuesOf, whole} from "./overLimit.js";
import {readThrift} from "./thrift.js";

/** A column at the end of the schema, and how deep its marks of absence and repetition go. */
export type ParquetPlace = {path: string; element: SchemaElement; absences: number; repeats: number; flat: boolean};

/** Where the pages of a column of a group of rows lie. */
export type ParquetChunk = {place: ParquetPlace; meta: ColumnMetaData; start: number; end: number; values: number};

const most = {elements: 10_000, depth: 64, groups: 20_000, parts: 4_000_000, statistics: 16_384, width: 1_000_000};

/** `PAR1`, with which a file ends; the reader says of one that does not what it is. */
const mark = 0x31524150;

/** Walks through the list at the end of the file, before it is read: nothing in it may be longer than it is. */
export function checkParquetList(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || view.getUint32(bytes.length - 4, true) !== mark) return;
  const length = view.getUint32(bytes.length - 8, true);
  if (length > bytes.length - 12) throw new OverLimit({code: "outside", part: "list"});
  const list = bytes.subarray(bytes.length - 8 - length, bytes.length - 8);
  readThrift(list, 0, {most: most.parts, longest: most.statistics, keep: false});
}

/** The columns of every group of rows, if what the file says of them fits its size. */
export function parquetChunks(metadata: FileMetaData, bytes: number): ParquetChunk[][] {
  const places = placesOf(metadata.schema);
  const groups = whole(metadata.row_groups.length, most.groups, (said) => ({
    code: "many",
    part: "group",
    said,
    limit: most.groups
  }));
  const limit = valuesOf(bytes);
  const tooMany = (said: number) => ({code: "values", said, bytes}) as const;
  const end = bytes - metadata.metadata_length - 8;
  let values = 0;
  let held = 0;
  let rows = 0;
  const chunks = metadata.row_groups.slice(0, groups).map((group) => {
    const own = whole(group.num_rows, limit, tooMany);
    rows = whole(rows + own, limit, tooMany);
    if (group.columns.length !== places.length)
      throw new OverLimit({code: "count", part: "group", said: group.columns.length, found: places.length});
    return group.columns.map(({meta_data: meta}, i): ParquetChunk => {
      const place = places[i]!;
      if (!meta || meta.path_in_schema.join(".") !== place.path || meta.type !== place.element.type)
        throw new OverLimit({code: "outside", part: "column"});
      const said = whole(meta.num_values, limit, tooMany);
      if (place.repeats === 0 ? said !== own : said < own)
        throw new OverLimit({code: "count", part: "column", said, found: own});
      values = whole(values + said, limit, tooMany);
      const outside = () => ({code: "outside", part: "column"}) as const;
      const start = whole(meta.dictionary_page_offset || meta.data_page_offset, end, outside);
      const length = whole(meta.total_compressed_size, end - start, outside);
      held = whole(held + length, end, outside);
      return {place, meta, start, end: start + length, values: said};
    });
  });
  if (Number(metadata.num_rows) !== rows)
    throw new OverLimit({code: "count", part: "list", said: Number(metadata.num_rows), found: rows});
  return chunks;
}

/** The columns at the ends of a schema, which must be a tree of so many parts as it says. */
function placesOf(schema: readonly SchemaElement[]): ParquetPlace[] {
  whole(schema.length, most.elements, (said) => ({code: "many", part: "schema", said, limit: most.elements}));
  const places: ParquetPlace[] = [];
  type Above = {left: number; path: string[]; absences: number; repeats: number};
  const above: Above[] = [];
  for (const [i, element] of schema.entries()) {
    while (above.at(-1)?.left === 0) above.pop();
    const parent = above.at(-1);
    if (i > 0 && !parent) throw new OverLimit({code: "count", part: "schema", said: schema.length, found: i});
    if (parent) --parent.left;
    const {repetition_type: repetition} = element;
    const path = i === 0 ? [] : [...parent!.path, element.name];
    const absences = (parent?.absences ?? 0) + (i > 0 && repetition !== "REQUIRED" ? 1 : 0);
    const repeats = (parent?.repeats ?? 0) + (i > 0 && repetition === "REPEATED" ? 1 : 0);
    const children = element.num_children ?? 0;
    const found = schema.length - i - 1;
    whole(children, found, (said) => ({code: "count", part: "schema", said, found}));
    if (above.length > most.depth) throw new OverLimit({code: "deep", limit: most.depth});
    if (children > 0 || i === 0) {
      above.push({left: children, path, absences, repeats});
      continue;
    }
    if (!element.type) throw new OverLimit({code: "outside", part: "schema"});
    if (element.type === "FIXED_LEN_BYTE_ARRAY")
      whole(element.type_length, most.width, (said) => ({code: "many", part: "schema", said, limit: most.width}));
    places.push({path: path.join("."), element, absences, repeats, flat: path.length === 1 && repeats === 0});
  }
  const missing = above.reduce((sum, {left}) => sum + left, 0);
  if (missing > 0)
    throw new OverLimit({code: "count", part: "schema", said: schema.length + missing, found: schema.length});
  return places;
}
