import {OverLimit} from "./overLimit.js";

/**
 * Walks through whole numbers that Parquet keeps as differences, and gives those asked for as whole numbers of 32 bits:
 * lengths are, other values are not needed here.
 */
export function walkDeltas(
  bytes: Uint8Array,
  start: number,
  count: number,
  keep: boolean
): {end: number; values: Int32Array} {
  let at = start;
  const outside = () => new OverLimit({code: "outside", part: "page"});
  const byte = () => {
    if (at >= bytes.length) throw outside();
    return bytes[at++]!;
  };
  /** The low 32 bits, which are all that lengths need. */
  function varint(): {low: number; value: number} {
    let value = 0;
    for (let i = 0, factor = 1; i < 10; ++i, factor *= 128) {
      const next = byte();
      value += (next & 0x7f) * factor;
      if (next < 0x80) return {low: value % 2 ** 32, value};
    }
    throw outside();
  }
  const zigzag = () => {
    const {value} = varint();
    return (value % 2 === 0 ? value / 2 : -(value + 1) / 2) | 0;
  };
  const block = varint().value;
  const parts = varint().value;
  varint();
  const values = new Int32Array(keep ? count : 0);
  let value = zigzag();
  if (keep && count > 0) values[0] = value;
  if (count <= 1) return {end: at, values};
  const each = block / parts;
  if (!(block <= 1 << 20 && parts >= 1 && parts <= 1 << 12 && Number.isInteger(each) && each >= 8)) throw outside();
  for (let i = 1; i < count;) {
    const least = zigzag();
    const widths = bytes.subarray(at, at + parts);
    if (widths.length < parts) throw outside();
    at += parts;
    for (const width of widths) {
      if (i >= count) break;
      const end = at + Math.ceil((each * width) / 8);
      if (width > 64) throw outside();
      const there = Math.min(each, count - i);
      if (at + Math.ceil((there * width) / 8) > bytes.length) throw outside();
      if (keep)
        for (let k = 0; k < there; ++k) {
          value = (value + least + bitsAt(bytes, at * 8 + k * width, width)) | 0;
          values[i + k] = value;
        }
      i += there;
      at = Math.min(end, bytes.length);
    }
  }
  return {end: at, values};
}

/** The low 32 bits of a number of so many bits. */
function bitsAt(bytes: Uint8Array, bit: number, width: number): number {
  let value = 0;
  for (let got = 0; got < Math.min(width, 32);) {
    const place = bit + got;
    const take = Math.min(8 - (place & 7), width - got);
    value |= ((bytes[Math.floor(place / 8)]! >> (place & 7)) & ((1 << take) - 1)) << got;
    got += take;
  }
  return value;
}
