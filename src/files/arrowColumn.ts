import {
  Column,
  TimeUnit,
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
  timeMicrosecond,
  timestamp,
  uint16,
  uint32,
  uint64,
  uint8,
  utf8
} from "@uwdata/flechette";
import type {DataType} from "@uwdata/flechette";
import {numberKind} from "./numberKind.js";
import type {NumberKind} from "./numberKind.js";
import {isSpelled, spelledBytes, timeMicros, uuidBytes} from "./spelledValues.js";
import type {SpelledType} from "./spelledValues.js";
import {plainColumn} from "./plainColumn.js";
import type {TableColumn} from "./column.js";

const types: Record<Exclude<TableColumn["type"], "number">, () => DataType> = {
  text: utf8,
  boolean: bool,
  date: timestamp,
  other: utf8
};
const numbers: Record<NumberKind, () => DataType> = {
  int8,
  int16,
  int32,
  int64,
  uint8,
  uint16,
  uint32,
  uint64,
  float: float32,
  double: float64,
  digits: () => decimal(38, 0),
  text: utf8
};

/**
 * The values of a column as an Arrow column of its type; numbers without the loss of a digit, decimals from their digits
 * without the point, moments with a unit from so many of it.
 */
export function arrowColumn(
  values: readonly unknown[],
  {
    type,
    day,
    unit,
    zone,
    sqlType,
    decimal: digits
  }: Pick<TableColumn, "type" | "day" | "unit" | "zone" | "sqlType" | "decimal">
): Column<unknown> {
  const plain = plainColumn(values, type);
  const place = zone ? "UTC" : null;
  if (unit)
    return wholeColumn(plain, int64(), timestamp(unit === "us" ? TimeUnit.MICROSECOND : TimeUnit.NANOSECOND, place));
  if (zone) return columnFromArray(plain, timestamp(TimeUnit.MILLISECOND, place));
  if (type === "other" && isSpelled(sqlType)) return spelled[sqlType](plain);
  if (type !== "number") return columnFromArray(plain, day ? dateDay() : types[type]());
  if (digits) return columnFromArray(plain, decimal(digits.precision, digits.scale));
  const kind = numberKind(plain, sqlType);
  return columnFromArray(asKind(plain, kind), numbers[kind]());
}

const spelled: Record<SpelledType, (values: readonly unknown[]) => Column<unknown>> = {
  TIME: (values) => wholeColumn(made(values, timeMicros), int64(), timeMicrosecond()),
  UUID: (values) => columnFromArray(made(values, uuidBytes), fixedSizeBinary(16)),
  BLOB: (values) => columnFromArray(made(values, spelledBytes), binary())
};

const made = <T>(values: readonly unknown[], make: (text: string) => T) =>
  values.map((value) => (value === null ? null : make(value as string)));

/** Numbers as the values that a kind is written from. */
export function asKind(values: readonly unknown[], kind: NumberKind): unknown[] {
  const convert =
    kind === "int64" || kind === "uint64" || kind === "digits"
      ? (value: unknown) => BigInt(value as number)
      : kind === "text"
        ? (value: unknown) => String(value)
        : (value: unknown) => Number(value);
  return values.map((value) => (value === null ? null : convert(value)));
}

/** Whole numbers as a column of a type that is kept in such: Flechette itself makes moments of milliseconds only. */
export function wholeColumn(values: readonly unknown[], whole: DataType, type: DataType): Column<unknown> {
  const {data} = columnFromArray(values as unknown[], whole);
  for (const batch of data) batch.type = type;
  return new Column([...data], type);
}
