import {gzipSync} from "fflate";

/** A part of Thrift's compact protocol: its number of type, and its bytes. */
type Part = {type: number; bytes: number[]};

export function varint(value: number): number[] {
  const bytes: number[] = [];
  for (let left = value; ; left = Math.floor(left / 128)) {
    if (left < 128) return [...bytes, left];
    bytes.push((left % 128) + 128);
  }
}

const zigzag = (value: number) => varint(value < 0 ? -2 * value - 1 : 2 * value);

export const i32 = (value: number): Part => ({type: 5, bytes: zigzag(value)});
export const i64 = (value: number): Part => ({type: 6, bytes: zigzag(value)});
export const text = (value: string): Part => ({type: 8, bytes: [...varint(value.length), ...Buffer.from(value)]});

/** A list that says it is of `said` parts. */
export function list(parts: readonly Part[], said = parts.length, type = parts[0]?.type ?? 12): Part {
  const head = said < 15 ? [(said << 4) | type] : [0xf0 | type, ...varint(said)];
  return {type: 9, bytes: [...head, ...parts.flatMap(({bytes}) => bytes)]};
}

export function struct(fields: Record<number, Part | undefined>): Part {
  let before = 0;
  const bytes = Object.entries(fields).flatMap(([key, part]) => {
    if (!part) return [];
    const step = Number(key) - before;
    before = Number(key);
    return [(step << 4) | part.type, ...part.bytes];
  });
  return {type: 12, bytes: [...bytes, 0]};
}

/** What a file of one column says of itself, each as it should be unless told. */
export type Told = Partial<{
  rows: number;
  groupRows: number;
  values: number;
  pageValues: number;
  optional: boolean;
  /** Of the column: INT32, unless 6 (bytes) is told. */
  type: number;
  encoding: number;
  codec: number;
  page: Uint8Array;
  packedSize: number;
  size: number;
  dictionary: {values: number; page: Uint8Array; size?: number};
  start: number;
  length: number;
  groups: number;
  children: number;
  schemaSaid: number;
  groupsSaid: number;
  extra: Part;
  footer: number;
  second: Part;
}>;

const mark = [...Buffer.from("PAR1")];

/** A Parquet file of one column, made by hand, that may say of itself what is not so. */
export function parquetBytes(told: Told = {}): Uint8Array<ArrayBuffer> {
  const page = told.page ?? new Uint8Array(new Int32Array([1, 2, 3]).buffer);
  const rows = told.rows ?? 3;
  const values = told.values ?? told.groupRows ?? rows;
  const pack = (bytes: Uint8Array) => (told.codec === 2 ? gzipSync(bytes) : bytes);
  const header = (fields: Record<number, Part | undefined>, raw: Uint8Array, size = raw.length) => {
    const packed = pack(raw);
    return [...struct({2: i32(size), 3: i32(told.packedSize ?? packed.length), ...fields}).bytes, ...packed];
  };
  const typed = (type: number, fields: Record<number, Part | undefined>, raw: Uint8Array, size?: number) =>
    header(Object.assign({1: i32(type)}, fields), raw, size);
  const {dictionary} = told;
  const first = dictionary
    ? typed(2, {7: struct({1: i32(dictionary.values), 2: i32(0)})}, dictionary.page, dictionary.size)
    : [];
  const own =
    told.second ?? struct({1: i32(told.pageValues ?? values), 2: i32(told.encoding ?? 0), 3: i32(3), 4: i32(3)});
  const data = typed(told.second ? 3 : 0, {[told.second ? 8 : 5]: own}, page, told.size);
  const body = [...mark, ...first, ...data];
  const length = told.length ?? body.length - 4;
  const column = struct({
    2: i64(4),
    3: struct({
      1: i32(told.type ?? 1),
      2: list([i32(0)]),
      3: list([text("a")]),
      4: i32(told.codec ?? 0),
      5: i64(values),
      6: i64(length),
      7: i64(length),
      9: i64(told.start ?? 4 + first.length),
      11: dictionary && i64(4)
    })
  });
  const group = struct({1: list([column]), 2: i64(length), 3: i64(told.groupRows ?? rows)});
  const leaf = struct({1: i32(told.type ?? 1), 3: i32(told.optional ? 1 : 0), 4: text("a")});
  const root = struct({4: text("root"), 5: i32(told.children ?? 1)});
  const groups = Array.from({length: told.groups ?? 1}, () => group);
  const footer = struct({
    1: i32(1),
    2: list([root, leaf], told.schemaSaid),
    3: i64(rows * (told.groups ?? 1)),
    4: list(groups, told.groupsSaid),
    5: told.extra
  }).bytes;
  const said = told.footer ?? footer.length;
  return Uint8Array.from([...body, ...footer, said & 255, (said >> 8) & 255, (said >> 16) & 255, said >>> 24, ...mark]);
}

/** A run of so many equal values, as Parquet's marks and codes are written. */
export const run = (length: number, value: number, width = 1): number[] => [
  ...varint(length * 2),
  ...Array.from({length: (width + 7) >> 3}, (_, i) => (value >> (8 * i)) & 255)
];

/** Bytes that begin with how many they are. */
export const sized = (bytes: readonly number[]): number[] => [
  ...new Uint8Array(new Uint32Array([bytes.length]).buffer),
  ...bytes
];
