import {OverLimit} from "./overLimit.js";

/** A structure of Thrift's compact protocol by the numbers of its fields; of bytes, how many there are. */
export type ThriftStruct = Map<number, ThriftPart>;
export type ThriftPart = number | boolean | ThriftStruct | ThriftPart[];

type ThriftOptions = {
  /** More values than these are not read. */
  most: number;
  /** Bytes that may be in one text where structures lie five deep, as those of statistics do. */
  longest?: number;
  keep?: boolean;
};

const deepest = 32;

/**
 * Reads a structure that begins at a place of the bytes, and no further than they go: every list, text and number is held
 * against what is left before anything is made of it. With `keep: false`, it is walked through only.
 */
export function readThrift(
  bytes: Uint8Array,
  start: number,
  {most, longest = Infinity, keep = true}: ThriftOptions
): {struct: ThriftStruct; end: number} {
  let at = start;
  let left = most;

  const outside = () => new OverLimit({code: "outside", part: "list"});
  const byte = () => {
    if (at >= bytes.length) throw outside();
    return bytes[at++]!;
  };
  function varint(digits: number): number {
    let value = 0;
    for (let i = 0, factor = 1; i < digits; ++i, factor *= 128) {
      const next = byte();
      value += (next & 0x7f) * factor;
      if (next < 0x80) {
        if (digits === 5 && value > 0xffff_ffff) break;
        return value;
      }
    }
    throw outside();
  }
  const zigzag = (value: number) => (value % 2 === 0 ? value / 2 : -(value + 1) / 2);

  function list(depth: number): ThriftPart[] {
    const head = byte();
    const size = head >> 4 === 15 ? varint(5) : head >> 4;
    if (size > bytes.length - at) throw outside();
    const type = head & 15;
    const values: ThriftPart[] = [];
    for (let i = 0; i < size; ++i) {
      const value = type === 1 || type === 2 ? (count(), byte() === 1) : part(type, depth);
      if (keep) values.push(value);
    }
    return values;
  }

  function count(): void {
    if (--left < 0) throw new OverLimit({code: "many", part: "list", said: most + 1, limit: most});
  }

  function skip(length: number): number {
    if (length > bytes.length - at) throw outside();
    at += length;
    return length;
  }

  function part(type: number, depth: number): ThriftPart {
    count();
    if (type === 1 || type === 2) return type === 1;
    if (type === 3) return byte();
    if (type === 4 || type === 5) return zigzag(varint(5));
    if (type === 6) return zigzag(varint(10));
    if (type === 7) return skip(8);
    if (type === 8) {
      const length = varint(5);
      if (depth >= 5 && length > longest)
        throw new OverLimit({code: "many", part: "column", said: length, limit: longest});
      return skip(length);
    }
    if (type === 9) return list(depth);
    if (type === 12) return struct(depth + 1);
    throw outside();
  }

  function struct(depth: number): ThriftStruct {
    if (depth > deepest) throw new OverLimit({code: "deep", limit: deepest});
    const fields: ThriftStruct = new Map();
    let id = 0;
    for (;;) {
      const head = byte();
      if ((head & 15) === 0) return fields;
      id = head >> 4 ? id + (head >> 4) : zigzag(varint(5));
      const value = part(head & 15, depth);
      if (keep) fields.set(id, value);
    }
  }

  return {struct: struct(0), end: at};
}
