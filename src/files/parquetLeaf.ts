import {
  binary,
  bool,
  columnFromArray,
  dateDay,
  decimal,
  fixedSizeBinary,
  float32,
  float64,
  int16,
  int32,
  int64,
  int8,
  interval,
  IntervalUnit,
  timeMicrosecond,
  timestamp,
  TimeUnit,
  uint16,
  uint32,
  uint64,
  uint8,
  utf8
} from "@uwdata/flechette";
import type {Column, DataType} from "@uwdata/flechette";
import type {SchemaElement} from "hyparquet";
import {wholeColumn} from "./arrowColumn.js";
import type {MomentUnit, TableColumn} from "./column.js";
import {fitsDecimal, floorDivide, halfFloat, mostDigits, pointed, signedFrom} from "./exactParts.js";
import {ExactNumber, hexText} from "./jsonText.js";
import {momentText} from "./momentText.js";
import {uuidType} from "./typedTable.js";
import type {TypeChange} from "./typeMessages.js";

/**
 * A column of a file in memory, what its reader is told of its type, and what changed in reading. `metadata`: its type in
 * words that Arrow has for others beside its own.
 */
export type ExactColumn = {
  column: Column<unknown>;
  kind: Omit<TableColumn, "name">;
  changes: TypeChange[];
  metadata?: Map<string, string>;
};

/** How the raw values of a Parquet column are read without the loss of a digit. */
export type ParquetLeaf = {
  /** One value, absent ones aside, as it stands in JSON. */
  json(value: unknown): unknown;
  column(values: readonly unknown[]): ExactColumn;
};

/** How the values of a type are read that were left as they lie in the file. */
export function parquetLeaf(element: SchemaElement): ParquetLeaf {
  const {type, converted_type: converted, logical_type: logical} = element;
  if (converted === "DECIMAL" || logical?.type === "DECIMAL") return decimals(element);
  if (converted === "DATE" || logical?.type === "DATE") return days;
  if (logical?.type === "TIME") return times(logical.unit);
  if (converted === "TIME_MILLIS" || converted === "TIME_MICROS") return times(unitOf(converted));
  if (logical?.type === "TIMESTAMP") return moments(logical.unit, logical.isAdjustedToUTC);
  if (converted === "TIMESTAMP_MILLIS" || converted === "TIMESTAMP_MICROS") return moments(unitOf(converted), false);
  if (type === "INT96") return oldMoments;
  if (logical?.type === "FLOAT16") return plain(float32(), "number", (value) => halfFloat(value as Uint8Array));
  if (logical?.type === "UUID") return uuids;
  if (converted === "INTERVAL" || logical?.type === "INTERVAL") return spans;
  if (isText(element)) return plain(utf8(), "text");
  if (type === "INT32" || type === "INT64") return integers(element);
  if (type === "BOOLEAN") return plain(bool(), "boolean");
  if (type === "FLOAT") return plain(float32(), "number");
  if (type === "DOUBLE") return plain(float64(), "number");
  const bytes = plain(binary(), "other", (value) => value, {spelled: "BLOB"});
  return type === "BYTE_ARRAY" && !logical && !converted ? changed(bytes, "blob") : bytes;
}

/** Whether a column holds text, in whatever words the file says so. */
export function isText({type, converted_type: converted, logical_type: logical}: SchemaElement): boolean {
  const named = (name: string | undefined) => ["UTF8", "STRING", "ENUM", "JSON"].includes(name ?? "");
  return type === "BYTE_ARRAY" && (named(converted) || named(logical?.type));
}

type FileUnit = "MILLIS" | "MICROS" | "NANOS";

const unitOf = (converted: string): FileUnit => (converted.endsWith("MILLIS") ? "MILLIS" : "MICROS");

function plain(
  type: DataType,
  kind: TableColumn["type"],
  read: (value: unknown) => unknown = (value) => value,
  more: Partial<TableColumn> = {}
): ParquetLeaf {
  return {
    json: read,
    column: (values) => ({
      column: columnFromArray(present(values, read), type),
      kind: {type: kind, ...more},
      changes: []
    })
  };
}

function changed(leaf: ParquetLeaf, change: TypeChange): ParquetLeaf {
  return {...leaf, column: (values) => ({...leaf.column(values), changes: [change]})};
}

function present<T>(values: readonly unknown[], read: (value: unknown) => T): (T | null)[] {
  return values.map((value) => (value === null || value === undefined ? null : read(value)));
}

const whole = (value: unknown) => BigInt(value as number | bigint);

function integers({type, converted_type: converted, logical_type: logical}: SchemaElement): ParquetLeaf {
  const said = logical?.type === "INTEGER" ? logical : null;
  const bits = said?.bitWidth ?? Number(/\d+$/.exec(converted ?? "")?.[0] ?? (type === "INT64" ? 64 : 32));
  const signed = said ? said.isSigned : !converted?.startsWith("UINT");
  if (bits === 64) {
    const read = (value: unknown) => (signed ? whole(value) : BigInt.asUintN(64, whole(value)));
    return plain(signed ? int64() : uint64(), "number", read);
  }
  const makers = signed ? {8: int8, 16: int16, 32: int32} : {8: uint8, 16: uint16, 32: uint32};
  const read = (value: unknown) => (signed ? Number(value) : Number(value) >>> 0);
  return plain((makers[bits as 8] ?? int32)(), "number", read);
}

function decimals({logical_type: logical, precision: digits = 0, scale: places = 0}: SchemaElement): ParquetLeaf {
  const {precision, scale} = logical?.type === "DECIMAL" ? logical : {precision: digits, scale: places};
  const read = (value: unknown) => (value instanceof Uint8Array ? signedFrom(value) : whole(value));
  const text = (value: unknown) => pointed(read(value), scale);
  const json = (value: unknown) => new ExactNumber(text(value));
  const held = Math.min(precision, mostDigits);
  const exact = plain(decimal(held, scale), "number", read, {decimal: {precision: held, scale}});
  const written = changed(plain(utf8(), "text", text), "digits");
  return {
    json,
    column: (values) =>
      (precision === held || fitsDecimal(present(values, read), scale) ? exact : written).column(values)
  };
}

const days: ParquetLeaf = {
  json: (value) => momentText(whole(value) * 86_400_000n, "ms", {day: true}),
  column: (values) => ({
    column: wholeColumn(present(values, Number), int32(), dateDay()),
    kind: {type: "date", day: true},
    changes: []
  })
};

const perMicro: Record<FileUnit, bigint> = {MILLIS: 1000n, MICROS: 1n, NANOS: 1000n};
const shortUnits: Record<FileUnit, MomentUnit | "ms"> = {MILLIS: "ms", MICROS: "us", NANOS: "ns"};

/** DuckDB has times of day to the millionth of a second. */
function times(unit: FileUnit): ParquetLeaf {
  return {
    json: (value) => momentText(whole(value), shortUnits[unit]).slice("1970-01-01 ".length),
    column(values) {
      const {micros, cut} = toMicros(present(values, whole), unit);
      const kind = {type: "other", spelled: "TIME", sqlType: "TIME"} as const;
      return {column: wholeColumn(micros, int64(), timeMicrosecond()), kind, changes: cut ? ["micro"] : []};
    }
  };
}

function toMicros(values: readonly (bigint | null)[], unit: FileUnit): {micros: (bigint | null)[]; cut: boolean} {
  const many = perMicro[unit];
  if (unit !== "NANOS") return {micros: values.map((value) => value && value * many), cut: false};
  const cut = values.some((value) => value !== null && value % many !== 0n);
  return {micros: values.map((value) => value && floorDivide(value, many)), cut};
}

const timeUnits = {MILLIS: TimeUnit.MILLISECOND, MICROS: TimeUnit.MICROSECOND, NANOS: TimeUnit.NANOSECOND};

/** DuckDB has moments the world over to the millionth of a second, and those of a wall clock to the billionth. */
function moments(unit: FileUnit, zone: boolean): ParquetLeaf {
  return {
    json: (value) => momentText(whole(value), shortUnits[unit], {zone}),
    column: (values) => momentColumn(present(values, whole), unit, zone)
  };
}

function momentColumn(values: readonly (bigint | null)[], unit: FileUnit, zone: boolean): ExactColumn {
  const fine = unit === "NANOS" && zone ? toMicros(values, unit) : {micros: values, cut: false};
  const kept = unit === "NANOS" && zone ? "MICROS" : unit;
  const short = shortUnits[kept];
  return {
    column: wholeColumn(fine.micros, int64(), timestamp(timeUnits[kept], zone ? "UTC" : null)),
    kind: {type: "date", ...(short === "ms" ? {} : {unit: short}), ...(zone ? {zone} : {})},
    changes: fine.cut ? ["micro"] : []
  };
}

/** Moments of 96 bits, in billionths of a second, which may be further away than 64 bits reach. */
const oldMoments: ParquetLeaf = {
  json: (value) => momentText(whole(value), "ns"),
  column(values) {
    const nanos = present(values, whole);
    const {micros, cut} = toMicros(nanos, "NANOS");
    const fits = nanos.every((value) => value === null || BigInt.asIntN(64, value) === value);
    if (cut && fits) return momentColumn(nanos, "NANOS", false);
    return {...momentColumn(micros, "MICROS", false), changes: cut ? ["micro"] : []};
  }
};

/** Months, days and milliseconds, each of 32 bits, the smallest byte first. */
function spanOf(value: unknown): [number, number, number] {
  const {buffer, byteOffset, byteLength} = value as Uint8Array;
  const view = new DataView(buffer, byteOffset, byteLength);
  return [view.getUint32(0, true), view.getUint32(4, true), view.getUint32(8, true)];
}

const spans: ParquetLeaf = {
  json(value) {
    const [months, day, milliseconds] = spanOf(value);
    return `${months} months ${day} days ${milliseconds} milliseconds`;
  },
  column: (values) => ({
    column: columnFromArray(
      present(values, (value) => {
        const [months, day, milliseconds] = spanOf(value);
        return [months, day, BigInt(milliseconds) * 1_000_000n];
      }),
      interval(IntervalUnit.MONTH_DAY_NANO)
    ),
    kind: {type: "other", spelled: "INTERVAL", sqlType: "INTERVAL"},
    changes: []
  })
};

const uuids: ParquetLeaf = {
  json: (value) => hexText(value as Uint8Array).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-"),
  column: (values) => ({
    column: columnFromArray(
      present(values, (value) => value as Uint8Array),
      fixedSizeBinary(16)
    ),
    kind: {type: "other", spelled: "UUID", sqlType: "UUID"},
    changes: [],
    metadata: uuidType
  })
};
