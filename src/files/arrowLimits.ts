import {checkBatch} from "./arrowBatch.js";
import type {ArrowParts} from "./arrowBuffers.js";
import {arrowSchema} from "./arrowSchema.js";
import type {ArrowField, ArrowSchema} from "./arrowSchema.js";
import {flatBuffer} from "./flatbuffer.js";
import type {FlatBuffer} from "./flatbuffer.js";
import {expanding, OverLimit, valuesOf, whole} from "./overLimit.js";

const most = {batches: 100_000, dictionaries: 10_000};

/** What a message of an Arrow file is, and where the next begins. */
type ArrowMessage = {
  type: number;
  version: number;
  buffer: FlatBuffer;
  header: number | null;
  body: Uint8Array;
  end: number;
};

const kinds = {schema: 1, dictionary: 2, batch: 3};

const outside = () => ({code: "outside", part: "batch"}) as const;

/**
 * Walks through an Arrow file or stream before it is read: messages, schema, batches and dictionaries reach no further
 * than their bytes, and there are no more values than a file of its size may hold. `told`: batches so far.
 */
export function checkArrow(bytes: Uint8Array, told: (batches: number) => void = () => {}): void {
  const {schema, messages} = isFile(bytes) ? fileMessages(bytes) : streamMessages(bytes);
  if (!schema) return;
  const types = new Map<number, ArrowField>();
  const collect = (field: ArrowField): void => {
    if (field.dictionary) types.set(field.dictionary.id, {...field, dictionary: null});
    field.children.forEach(collect);
  };
  schema.fields.forEach(collect);
  const limit = valuesOf(bytes.length);
  let held = 0;
  const values = (count: number) => {
    held = whole(held + count, limit, (said) => ({code: "values", said, bytes: bytes.length}));
  };
  const dictionaries = new Map<number, number>();
  const limits = {values, made: expanding(), dictionaries};
  let done = 0;
  for (const message of messages) {
    const {type, buffer, header} = message;
    if (header === null || type === kinds.schema) continue;
    told(++done);
    values(schema.all);
    if (type === kinds.batch) {
      checkBatch(schema.fields, partsOf(message, header), limits);
      continue;
    }
    const own = buffer.table(header);
    const [id, data] = [buffer.int64(own(4), 0), own(6)];
    const field = types.get(id);
    if (!field || data === null) throw new OverLimit({code: "outside", part: "dictionary"});
    const length = checkBatch([field], partsOf(message, data), limits);
    dictionaries.set(id, length + (buffer.int8(own(8), 0) ? (dictionaries.get(id) ?? 0) : 0));
  }
}

const mark = [65, 82, 82, 79, 87, 49];

const isFile = (bytes: Uint8Array) => mark.every((byte, i) => bytes[i] === byte);

function* counted(messages: Iterable<ArrowMessage>): Generator<ArrowMessage> {
  let [batches, dictionaries] = [0, 0];
  for (const message of messages) {
    if (message.type === kinds.batch) ++batches;
    if (message.type === kinds.dictionary) ++dictionaries;
    whole(batches, most.batches, (said) => ({code: "many", part: "batch", said, limit: most.batches}));
    whole(dictionaries, most.dictionaries, (said) => ({
      code: "many",
      part: "dictionary",
      said,
      limit: most.dictionaries
    }));
    yield message;
  }
}

function streamMessages(bytes: Uint8Array): {schema: ArrowSchema | null; messages: Iterable<ArrowMessage>} {
  const messages: ArrowMessage[] = [];
  function* all() {
    for (let at = 0; ;) {
      const message = messageAt(bytes, at);
      if (!message) return;
      at = message.end;
      yield message;
    }
  }
  let schema: ArrowSchema | null = null;
  for (const message of counted(all())) {
    const {type, buffer, header, version} = message;
    if (type === kinds.schema && header !== null) schema ??= arrowSchema(buffer, header, version);
    messages.push(message);
  }
  return {schema, messages};
}

function fileMessages(bytes: Uint8Array): {schema: ArrowSchema | null; messages: Iterable<ArrowMessage>} {
  const buffer = flatBuffer(bytes);
  const end = bytes.length - 10;
  const length = buffer.int32(end, 0);
  if (length <= 0 || length > end) throw new OverLimit({code: "outside", part: "list"});
  const footer = buffer.table(end - length);
  const version = buffer.int16(footer(4), 0);
  const place = footer(6);
  const schema = place === null ? null : arrowSchema(buffer, place, version);
  const seen = new Set<number>();
  const blocks = (field: number, limit: number) => {
    const found = buffer.vector(footer(field), 24);
    whole(found.length, limit, (said) => ({code: "many", part: "batch", said, limit}));
    return Array.from({length: found.length}, (_, i) => {
      const at = whole(buffer.int64(found.at(i), 0), bytes.length, outside);
      if (seen.has(at)) throw new OverLimit(outside());
      seen.add(at);
      return at;
    });
  };
  const places = [...blocks(8, most.dictionaries), ...blocks(10, most.batches)].sort((a, b) => a - b);
  const messages = places.flatMap((at) => messageAt(bytes, at) ?? []);
  if (messages.length < places.length) throw new OverLimit(outside());
  return {schema, messages};
}

function messageAt(bytes: Uint8Array, start: number): ArrowMessage | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = start;
  const length = () => (at + 4 > bytes.length ? 0 : view.getInt32(at, true));
  let size = length();
  at += 4;
  if (size === -1) {
    size = length();
    at += 4;
  }
  if (size === 0) return null;
  whole(size, Math.max(0, bytes.length - at), outside);
  const buffer = flatBuffer(bytes.subarray(at, at + size));
  at += size;
  const own = buffer.table(0);
  const header = own(8);
  const held = header === null ? 0 : whole(buffer.int64(own(10), 0), bytes.length - at, outside);
  return {
    type: buffer.int8(own(6), 0),
    version: buffer.int16(own(4), 0),
    buffer,
    header,
    body: bytes.subarray(at, at + held),
    end: at + held
  };
}

function partsOf({buffer, body, version}: ArrowMessage, at: number): ArrowParts {
  const own = buffer.table(at);
  const nodes = buffer.vector(own(6), 16);
  const old = version < 3 ? 8 : 0;
  const regions = buffer.vector(own(8), 16 + old);
  const views = buffer.vector(own(12), 8);
  const list = <T>({length, at}: {length: number; at: (i: number) => number}, read: (at: number) => T) =>
    Array.from({length}, (_, i) => read(at(i)));
  return {
    length: whole(buffer.int64(own(4), 0), Number.MAX_SAFE_INTEGER, outside),
    nodes: list(nodes, (at) => ({length: buffer.int64(at, 0), nulls: buffer.int64(at + 8, 0)})),
    regions: list(regions, (at) => ({offset: buffer.int64(at + old, 0), length: buffer.int64(at + old + 8, 0)})),
    views: list(views, (at) => buffer.int64(at, 0)),
    body,
    packed: own(10) !== null,
    version
  };
}
