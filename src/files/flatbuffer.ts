import {OverLimit} from "./overLimit.js";

/** A table of a flat buffer: where its fields lie, of those it has. */
export type FlatTable = (field: number) => number | null;

/** Reads flat buffers, and no further than their bytes go. */
export type FlatBuffer = {
  table(at: number): FlatTable;
  /** The table that a field points to. */
  tableOf(at: number | null): FlatTable | null;
  int8(at: number | null, fallback: number): number;
  int16(at: number | null, fallback: number): number;
  int32(at: number | null, fallback: number): number;
  int64(at: number | null, fallback: number): number;
  /** Where each part of a vector of so wide ones lies. */
  vector(at: number | null, stride: number): {length: number; at: (i: number) => number};
  /** Walks over a text, which counts as read. */
  text(at: number | null): void;
};

const outside = () => new OverLimit({code: "outside", part: "batch"});

export function flatBuffer(bytes: Uint8Array): FlatBuffer {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let letters = 4 * bytes.length + 1_000_000;
  let tables = bytes.length + 1000;
  const placed = (at: number, length: number) => {
    if (at < 0 || at + length > bytes.length) throw outside();
    return at;
  };
  const int32 = (at: number | null, fallback: number) => (at === null ? fallback : view.getInt32(placed(at, 4), true));
  const int16 = (at: number | null, fallback: number) => (at === null ? fallback : view.getInt16(placed(at, 2), true));

  function table(at: number): FlatTable {
    if (--tables < 0) throw outside();
    const start = at + int32(at, 0);
    const fields = start - int32(start, 0);
    const size = int16(fields, 0);
    return (field) => {
      const offset = field < size ? int16(fields + field, 0) : 0;
      if (offset < 0) throw outside();
      return offset === 0 ? null : placed(start + offset, 1);
    };
  }

  return {
    table,
    tableOf: (at) => (at === null ? null : table(at)),
    int8: (at, fallback) => (at === null ? fallback : view.getInt8(placed(at, 1))),
    int16,
    int32,
    int64(at, fallback) {
      if (at === null) return fallback;
      const value = Number(view.getBigInt64(placed(at, 8), true));
      if (!Number.isSafeInteger(value)) throw outside();
      return value;
    },
    vector(at, stride) {
      if (at === null) return {length: 0, at: () => 0};
      const start = at + int32(at, 0);
      const length = int32(start, 0);
      if (length < 0) throw outside();
      placed(start + 4, length * stride);
      return {length, at: (i) => start + 4 + i * stride};
    },
    text(at) {
      if (at === null) return;
      const start = at + int32(at, 0);
      const length = int32(start, 0);
      if (length < 0) throw outside();
      placed(start + 4, length);
      letters -= length;
      if (letters < 0) throw new OverLimit({code: "expanded", limit: 4 * bytes.length + 1_000_000});
    }
  };
}
