import {walkDeltas} from "./deltas.js";
import {OverLimit, whole} from "./overLimit.js";
import type {ParquetChunk, ParquetPlace} from "./parquetLimits.js";
import {walkRuns} from "./runLengths.js";
import {readThrift} from "./thrift.js";
import type {ThriftStruct} from "./thrift.js";
import {unpacked} from "./unpacked.js";

/** The numbers of the encodings in the format. */
const encodings = {plain: 0, oldDictionary: 2, runs: 3, deltas: 5, lengths: 6, prefixes: 7, dictionary: 8, split: 9};

/** Bytes of a value of a type that has a fixed width. */
const widths: Record<string, number> = {INT32: 4, INT64: 8, INT96: 12, FLOAT: 4, DOUBLE: 8};

const outside = () => ({code: "outside", part: "page"}) as const;
const pageFault = () => new OverLimit(outside());

/**
 * Walks through the pages of a column before they are read: each as long as it says, and with no more values, lengths or
 * repetitions than the column has. `made` is told how many bytes come of each.
 */
export function checkPages(bytes: Uint8Array, chunk: ParquetChunk, made: (bytes: number) => void): void {
  const {place, meta, start, end, values} = chunk;
  const file = bytes.subarray(0, end);
  let dictionary = -1;
  let seen = 0;
  for (let at = start; at < end - 1 && seen < values;) {
    const header = readThrift(file, at, {most: 1000});
    at = header.end;
    const fields = header.struct;
    const length = whole(fields.get(3), end - at, outside);
    const size = whole(fields.get(2), Number.MAX_SAFE_INTEGER, outside);
    const held = file.subarray(at, at + length);
    at += length;
    const type = fields.get(1);
    if (type === 2) {
      dictionary = checkDictionary(unpacked(held, size, meta.codec), part(fields, 7), place);
      made(size);
      continue;
    }
    if (type !== 0 && type !== 3) throw pageFault();
    const own = part(fields, type === 0 ? 5 : 8);
    const found = values - seen;
    const count = whole(own.get(1), found, (said) => ({code: "count", part: "page", said, found}));
    const page = type === 0 ? firstPage : secondPage;
    const {content, from, present} = page(held, own, {size, count, place, codec: meta.codec});
    made(size);
    checkValues(content, from, {
      present,
      encoding: own.get(type === 0 ? 2 : 4),
      place,
      dictionary,
      made,
      second: type === 3
    });
    seen += count;
  }
  if (seen !== values) throw new OverLimit({code: "count", part: "column", said: values, found: seen});
}

function part(fields: ThriftStruct, id: number): ThriftStruct {
  const found = fields.get(id);
  if (!(found instanceof Map)) throw pageFault();
  return found;
}

function checkDictionary(content: Uint8Array, header: ThriftStruct, {element}: ParquetPlace): number {
  const {type, type_length: length} = element;
  const least = type === "BYTE_ARRAY" ? 4 : type === "FIXED_LEN_BYTE_ARRAY" ? length! : (widths[type!] ?? 1 / 8);
  const found = Math.floor(content.length / least);
  return whole(header.get(1), found, (said) => ({code: "count", part: "dictionary", said, found}));
}

type PageAsked = {size: number; count: number; place: ParquetPlace; codec: string};

/** What is left of a page after the marks of repetition and absence, and how many values are there. */
type PageContent = {content: Uint8Array; from: number; present: number};

const bits = (value: number) => 32 - Math.clz32(value);

function firstPage(held: Uint8Array, _: ThriftStruct, {size, count, place, codec}: PageAsked): PageContent {
  const content = unpacked(held, size, codec);
  let from = 0;
  const marks = (deepest: number) => {
    if (deepest === 0) return count;
    const {equal, next} = sizedRuns(content, from, {width: bits(deepest), count, wanted: deepest});
    from = next;
    return equal;
  };
  marks(place.repeats);
  const present = marks(place.absences);
  return {content, from, present};
}

/** Runs that begin with how many bytes they have. */
function sizedRuns(content: Uint8Array, from: number, asked: {width: number; count: number; wanted?: number}) {
  if (from + 4 > content.length) throw pageFault();
  const length = new DataView(content.buffer, content.byteOffset + from, 4).getUint32(0, true);
  const next = from + 4 + whole(length, content.length - from - 4, outside);
  return {...walkRuns(content.subarray(0, next), from + 4, asked), next};
}

function secondPage(held: Uint8Array, own: ThriftStruct, {size, count, place, codec}: PageAsked): PageContent {
  const absences = whole(own.get(5), held.length, outside);
  const repeats = whole(own.get(6), held.length - absences, outside);
  const marks = (from: number, length: number, deepest: number) =>
    deepest === 0
      ? count
      : walkRuns(held.subarray(0, from + length), from, {width: bits(deepest), count, wanted: deepest}).equal;
  marks(0, repeats, place.repeats);
  const present = marks(repeats, absences, place.absences);
  const absent = whole(own.get(2), count, (said) => ({code: "count", part: "page", said, found: count}));
  if (absent !== count - present)
    throw new OverLimit({code: "count", part: "page", said: absent, found: count - present});
  whole(own.get(3), count, (said) => ({code: "count", part: "page", said, found: count}));
  const left = held.subarray(repeats + (place.absences > 0 ? absences : 0));
  const length = whole(size - absences - repeats, Number.MAX_SAFE_INTEGER, outside);
  return {content: own.get(7) === false ? left : unpacked(left, length, codec), from: 0, present};
}

type ValuesAsked = {
  present: number;
  encoding: unknown;
  place: ParquetPlace;
  dictionary: number;
  made: (bytes: number) => void;
  second: boolean;
};

/** The values themselves: whether they are there, and what is repeated in them. */
function checkValues(content: Uint8Array, from: number, asked: ValuesAsked): void {
  const {present, encoding, place, dictionary, made, second} = asked;
  const {type, type_length: length} = place.element;
  const width = type === "FIXED_LEN_BYTE_ARRAY" ? length! : widths[type!];
  const left = content.length - from;
  const least = (each: number) => {
    const found = Math.floor(left / each);
    if (present > found) throw new OverLimit({code: "count", part: "page", said: present, found});
  };
  if (encoding === encodings.plain) return least(type === "BOOLEAN" ? 1 / 8 : (width ?? 4));
  if (encoding === encodings.split) return least(width ?? Infinity);
  if (type === "BOOLEAN" && encoding === encodings.runs)
    return void sizedRuns(content, from, {width: 1, count: present});
  if (encoding === encodings.dictionary || encoding === encodings.oldDictionary || encoding === encodings.runs) {
    if (present === 0 && left === 0) return;
    if (dictionary < 0 || left < 1) throw new OverLimit({code: "outside", part: "dictionary"});
    const of = content[from]!;
    if (of > 32) throw pageFault();
    if (of === 0 && !second) return;
    const {largest} = walkRuns(content, from + 1, {width: of, count: present});
    if (present > 0 && largest >= dictionary)
      throw new OverLimit({code: "count", part: "dictionary", said: largest + 1, found: dictionary});
    return;
  }
  if (encoding === encodings.deltas) return void walkDeltas(content, from, present, false);
  if (encoding === encodings.lengths || encoding === encodings.prefixes) {
    const head = walkDeltas(content, from, present, true);
    const tail = encoding === encodings.prefixes ? walkDeltas(content, head.end, present, true).values : head.values;
    return checkTexts(encoding === encodings.prefixes ? head.values : null, tail, {left: content.length, made});
  }
  throw pageFault();
}

/** Texts by their lengths, each beginning as the one before for so many bytes. */
function checkTexts(
  prefixes: Int32Array | null,
  tails: Int32Array,
  {left, made}: {left: number; made: (bytes: number) => void}
): void {
  let held = 0;
  let before = 0;
  for (let i = 0; i < tails.length; ++i) {
    const prefix = whole(prefixes?.[i] ?? 0, before, outside);
    held = whole(held + whole(tails[i], left, outside), left, outside);
    before = prefix + tails[i]!;
    if (prefixes) made(before);
  }
}
