import {Type} from "@uwdata/flechette";
import {arrowBuffers, short} from "./arrowBuffers.js";
import type {ArrowNode, ArrowParts, BatchLimits} from "./arrowBuffers.js";
import type {ArrowField} from "./arrowSchema.js";
import {OverLimit} from "./overLimit.js";

/** Holds the columns of a batch against its buffers: no value, text or list may lie where there is none. */
export function checkBatch(fields: readonly ArrowField[], parts: ArrowParts, limits: BatchLimits): number {
  const {views} = parts;
  const {buffer, next, validity, held, ends, left} = arrowBuffers(parts, limits);
  let view = 0;
  const outside = () => new OverLimit({code: "outside", part: "buffer"});

  function children(field: ArrowField, least: number): void {
    for (const child of field.children) {
      const found = column(child);
      if (!parts.packed && found < least) throw short(least, found);
    }
  }

  function texts(field: ArrowField, length: number): void {
    const last = ends(length, field.typeId === Type.LargeBinary || field.typeId === Type.LargeUtf8);
    const found = buffer().byteLength;
    if (!parts.packed && last > found) throw short(last, found);
  }

  function viewed({length, valid}: ArrowNode): void {
    const views_ = held(length, 128);
    const count = views[view++];
    if (count === undefined || count > left()) throw outside();
    const data = Array.from({length: count}, () => buffer().byteLength);
    if (parts.packed) return;
    for (let i = 0; i < length; ++i) {
      if (!valid(i)) continue;
      const size = views_.getInt32(16 * i, true);
      if (size < 0) throw outside();
      if (size <= 12) continue;
      const start = views_.getInt32(16 * i + 12, true);
      if (start < 0 || start + size > (data[views_.getInt32(16 * i + 8, true)] ?? -1)) throw outside();
      limits.made(size);
    }
  }

  function slices(field: ArrowField, {length, valid}: ArrowNode): void {
    const large = field.typeId === Type.LargeListView;
    const width = large ? 64 : 32;
    const [starts, sizes] = [held(length, width), held(length, width)];
    const found = field.children.length === 1 ? column(field.children[0]!) : 0;
    const at = (of: DataView, i: number) => (large ? Number(of.getBigInt64(8 * i, true)) : of.getInt32(4 * i, true));
    for (let i = 0; i < length && !parts.packed; ++i) {
      if (!valid(i)) continue;
      const [start, size] = [at(starts, i), at(sizes, i)];
      if (start < 0 || size < 0 || start + size > found) throw outside();
      limits.values(size);
    }
  }

  function united(field: ArrowField, length: number): void {
    if (parts.version < 4) buffer();
    held(length, 8);
    if (!field.dense) return children(field, length);
    const places = held(length, 32);
    const found = field.children.map(column);
    const longest = Math.max(0, ...found);
    for (let i = 0; i < length && !parts.packed; ++i) {
      const place = places.getInt32(4 * i, true);
      if (place < 0 || place >= longest) throw outside();
    }
  }

  function coded({id, width, signed}: NonNullable<ArrowField["dictionary"]>, {length, valid}: ArrowNode): void {
    const codes = held(length, width);
    const known = limits.dictionaries.get(id);
    if (known === undefined) throw new OverLimit({code: "outside", part: "dictionary"});
    for (let i = 0; i < length && !parts.packed; ++i) {
      if (!valid(i)) continue;
      const code = codeAt(codes, i, width, signed);
      if (!(code >= 0 && code < known))
        throw new OverLimit({code: "count", part: "dictionary", said: code + 1, found: known});
    }
  }

  function column(field: ArrowField): number {
    const own = next();
    const {length} = own;
    const {typeId} = field;
    if (field.dictionary) coded(field.dictionary, validity(own));
    else if (typeId === Type.Null) return length;
    else if (typeId === Type.Union) united(field, length);
    else if (typeId === Type.RunEndEncoded) children(field, 0);
    else {
      const there = validity(own);
      if (typeId === Type.Struct) children(field, length);
      else if (typeId === Type.FixedSizeList) children(field, length * field.width);
      else if (typeId === Type.List || typeId === Type.LargeList || typeId === Type.Map)
        children(field, ends(length, typeId === Type.LargeList));
      else if (typeId === Type.ListView || typeId === Type.LargeListView) slices(field, there);
      else if (typeId === Type.Utf8View || typeId === Type.BinaryView) viewed(there);
      else if (texted.has(typeId)) texts(field, length);
      else held(length, field.width);
    }
    return length;
  }

  for (const field of fields) {
    const found = column(field);
    if (found !== parts.length) throw new OverLimit({code: "count", part: "batch", said: parts.length, found});
  }
  return parts.length;
}

const texted = new Set<number>([Type.Utf8, Type.LargeUtf8, Type.Binary, Type.LargeBinary]);

function codeAt(codes: DataView, i: number, width: number, signed: boolean): number {
  if (width === 8) return signed ? codes.getInt8(i) : codes.getUint8(i);
  if (width === 16) return signed ? codes.getInt16(2 * i, true) : codes.getUint16(2 * i, true);
  if (width === 32) return signed ? codes.getInt32(4 * i, true) : codes.getUint32(4 * i, true);
  return Number(signed ? codes.getBigInt64(8 * i, true) : codes.getBigUint64(8 * i, true));
}
