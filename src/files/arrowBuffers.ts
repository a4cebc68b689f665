import {OverLimit, whole} from "./overLimit.js";

/** What a batch says of itself: of each column how many values, and where its buffers lie in the bytes after it. */
export type ArrowParts = {
  length: number;
  nodes: {length: number; nulls: number}[];
  regions: {offset: number; length: number}[];
  /** How many buffers each column of views has beside its own. */
  views: number[];
  body: Uint8Array;
  packed: boolean;
  version: number;
};

export type BatchLimits = {
  /** Told of values, which are counted over the whole file. */
  values(count: number): void;
  /** Told of bytes that stand more than once. */
  made(bytes: number): void;
  /** How long the dictionaries are that came before. */
  dictionaries: ReadonlyMap<number, number>;
};

export type ArrowNode = {length: number; nulls: number; valid: (i: number) => boolean};

export const short = (said: number, found: number) => new OverLimit({code: "count", part: "buffer", said, found});

/** The buffers of a batch one after the other, each held against the bytes that are there. */
export function arrowBuffers({nodes, regions, body, packed}: ArrowParts, limits: BatchLimits) {
  let node = 0;
  let region = 0;
  const outside = () => new OverLimit({code: "outside", part: "buffer"});

  function buffer(): DataView {
    const place = regions[region++];
    if (!place) throw outside();
    const offset = whole(place.offset, body.length, () => outside().fault);
    const length = whole(place.length, body.length - offset, () => outside().fault);
    return new DataView(body.buffer, body.byteOffset + offset, length);
  }

  function next(): {length: number; nulls: number} {
    const found = nodes[node++];
    if (!found) throw outside();
    limits.values(whole(found.length, Number.MAX_SAFE_INTEGER, () => outside().fault));
    whole(found.nulls, found.length, (said) => ({code: "count", part: "buffer", said, found: found.length}));
    return found;
  }

  function validity({length, nulls}: {length: number; nulls: number}): ArrowNode {
    const bits = buffer();
    if (nulls > 0 && !packed && bits.byteLength * 8 < length) throw short(length, bits.byteLength * 8);
    return {length, nulls, valid: (i) => nulls === 0 || ((bits.getUint8(i >> 3) >> (i & 7)) & 1) === 1};
  }

  /** A buffer that has so many values of so many bits. */
  function held(length: number, width: number): DataView {
    const found = buffer();
    if (!packed && found.byteLength * 8 < length * width)
      throw short(length, Math.floor((found.byteLength * 8) / width));
    return found;
  }

  /** Ends that never go back; gives the last. */
  function ends(length: number, large: boolean): number {
    const found = buffer();
    if (length === 0 || packed) return 0;
    const size = large ? 8 : 4;
    if (found.byteLength < (length + 1) * size) throw short(length + 1, Math.floor(found.byteLength / size));
    let last = 0;
    for (let i = 0; i <= length; ++i) {
      const end = large ? Number(found.getBigInt64(8 * i, true)) : found.getInt32(4 * i, true);
      if (end < last) throw outside();
      last = end;
    }
    return last;
  }

  return {buffer, next, validity, held, ends, left: () => regions.length - region};
}
