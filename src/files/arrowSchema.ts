import {IntervalUnit, Type} from "@uwdata/flechette";
import type {FlatBuffer} from "./flatbuffer.js";
import {OverLimit} from "./overLimit.js";

/** What of a field tells how long its buffers are. */
export type ArrowField = {
  typeId: number;
  /** Bits of a value in its buffer; of lists of one length, how many values. */
  width: number;
  dense: boolean;
  children: ArrowField[];
  dictionary: {id: number; width: number; signed: boolean} | null;
};

export type ArrowSchema = {version: number; fields: ArrowField[]; all: number};

const most = {fields: 10_000, depth: 64, metadata: 100_000};

/** Walks through a schema: its fields are as many as there are, and no deeper than can be read. */
export function arrowSchema(buffer: FlatBuffer, at: number, version: number): ArrowSchema {
  let all = 0;
  let notes = 0;
  const outside = () => new OverLimit({code: "outside", part: "schema"});

  function metadata(at: number | null): void {
    const pairs = buffer.vector(at, 4);
    notes += pairs.length;
    if (notes > most.metadata) throw new OverLimit({code: "many", part: "schema", said: notes, limit: most.metadata});
    for (let i = 0; i < pairs.length; ++i) {
      const pair = buffer.table(pairs.at(i));
      buffer.text(pair(4));
      buffer.text(pair(6));
    }
  }

  function fields(at: number | null, depth: number): ArrowField[] {
    if (depth > most.depth) throw new OverLimit({code: "deep", limit: most.depth});
    const places = buffer.vector(at, 4);
    all += places.length;
    if (all > most.fields) throw new OverLimit({code: "many", part: "schema", said: all, limit: most.fields});
    return Array.from({length: places.length}, (_, i) => field(places.at(i), depth));
  }

  function field(at: number, depth: number): ArrowField {
    const own = buffer.table(at);
    const name = own(4);
    if (name === null && depth === 0) throw outside();
    buffer.text(name);
    const typeId = buffer.int8(own(8), 0) & 255;
    const given = own(10);
    const type = given === null ? null : buffer.tableOf(given);
    const children = fields(own(14), depth + 1);
    metadata(own(16));
    const kept = own(12);
    const of = kept === null ? null : buffer.table(kept);
    const index = of && buffer.tableOf(of(6));
    const get = (place: number) => type?.(place) ?? null;
    const width = widthOf(
      typeId,
      (place, fallback) => buffer.int32(get(place), fallback),
      (place, fallback) => buffer.int16(get(place), fallback)
    );
    if (width < 0 || width > 8_000_000) throw outside();
    if (typeId === Type.Timestamp) buffer.text(get(6));
    if (typeId === Type.Union) buffer.vector(get(6), 4);
    return {
      typeId,
      width,
      dense: typeId === Type.Union && buffer.int16(get(4), 0) === 1,
      children,
      dictionary: of && {
        id: buffer.int64(of(4), 0),
        width: index ? buffer.int32(index(4), 0) : 32,
        signed: index ? buffer.int8(index(6), 0) !== 0 : true
      }
    };
  }

  const own = buffer.table(at);
  const found = fields(own(6), 0);
  metadata(own(8));
  return {version, fields: found, all};
}

type Read = (place: number, fallback: number) => number;

function widthOf(typeId: number, int32: Read, int16: Read): number {
  switch (typeId) {
    case Type.Int:
      return int32(4, 0);
    case Type.Float:
      return [16, 32, 64][int16(4, 0)] ?? -1;
    case Type.Bool:
      return 1;
    case Type.Decimal:
      return int32(8, 128);
    case Type.Date:
      return int16(4, 1) === 0 ? 32 : 64;
    case Type.Time:
      return int16(4, 1) < 2 ? 32 : 64;
    case Type.Timestamp:
    case Type.Duration:
      return 64;
    case Type.Interval: {
      const unit = int16(4, 0);
      return unit === IntervalUnit.YEAR_MONTH ? 32 : unit === IntervalUnit.DAY_TIME ? 64 : 128;
    }
    case Type.FixedSizeBinary:
      return 8 * int32(4, 0);
    case Type.FixedSizeList:
      return int32(4, 0);
    default:
      return 0;
  }
}
