import {OverLimit} from "./overLimit.js";

/** What is found in runs of whole numbers: where they end, the largest, and how many are the one asked for. */
export type Runs = {end: number; largest: number; equal: number};

/**
 * Walks through so many whole numbers of a width in Parquet's runs, each said with its length or packed by eights. Runs
 * that are longer than what is left of them are refused: a reader would write what nobody asked for.
 */
export function walkRuns(
  bytes: Uint8Array,
  start: number,
  {width, count, wanted = -1}: {width: number; count: number; wanted?: number}
): Runs {
  let at = start;
  let seen = 0;
  let largest = 0;
  let equal = 0;
  const outside = () => new OverLimit({code: "outside", part: "levels"});
  const byte = () => {
    if (at >= bytes.length) throw outside();
    return bytes[at++]!;
  };
  const found = (value: number, times: number) => {
    if (value > largest) largest = value;
    if (value === wanted) equal += times;
    seen += times;
  };
  while (seen < count) {
    let head = 0;
    for (let i = 0, factor = 1; ; ++i, factor *= 128) {
      const next = byte();
      head += (next & 0x7f) * factor;
      if (next < 0x80) break;
      if (i === 4) throw outside();
    }
    const length = Math.floor(head / 2);
    if (head % 2 === 0) {
      if (length > count - seen)
        throw new OverLimit({code: "count", part: "levels", said: length, found: count - seen});
      let value = 0;
      for (let i = 0; i < (width + 7) >> 3; ++i) value += byte() * 256 ** i;
      found(value, length);
      continue;
    }
    if (length * 8 > count - seen + 512)
      throw new OverLimit({code: "count", part: "levels", said: length * 8, found: count - seen});
    const last = at + length * width;
    for (let i = 0, bit = at * 8; i < length * 8 && seen < count; ++i, bit += width) {
      let value = 0;
      for (let got = 0; got < width;) {
        const place = bit + got;
        if (place >> 3 >= bytes.length) throw outside();
        const take = Math.min(8 - (place & 7), width - got);
        value += ((bytes[place >> 3]! >> (place & 7)) & ((1 << take) - 1)) * 2 ** got;
        got += take;
      }
      found(value, 1);
    }
    at = Math.min(last, bytes.length);
  }
  return {end: at, largest, equal};
}
